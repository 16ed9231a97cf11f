// SPDX-License-Identifier: MIT
#include "language/country_reader.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// The countries that an English text names, as `VN Viet Nam, GN Guinea`.
std::string found(std::string_view text) {
  static const CountryReader reader(*find_language("en"));
  std::string out;
  for (const SpokenCountry& country : reader.find(text)) {
    if (!out.empty()) out += ", ";
    out += std::string(country.code) + " " + std::string(text.substr(country.begin, country.end - country.begin));
  }
  return out;
}

/// A language that writes words without blanks between them.
const LanguageData& joined() {
  static constexpr KeyedText entries[] = {{"countries.ID", "インドネシア"},
                                          {"countries.IN", "インド"},
                                          {"countries.TH", "タイ"},
                                          {"countries.VN", "ベトナム"},
                                          {"prose.words_run_together", "yes"}};
  static const LanguageData data{"ja", entries};
  return data;
}

}  // namespace

TEST_CASE("language/country_reader: names, other names and the longest of those that overlap") {
  CHECK(found("From Nepal, Viet Nam and the Bahamas.") == "NP Nepal, VN Viet Nam, BS Bahamas");
  CHECK(found("Papua New Guinea, Guinea-Bissau and Guinea") == "PG Papua New Guinea, GW Guinea-Bissau, GN Guinea");
  CHECK(found("the UK, the U.K. and DR Congo") == "GB UK, GB U.K., CD DR Congo");
}

TEST_CASE("language/country_reader: whole words with their capitals, at both ends of a text") {
  CHECK(found("Nigerian, nepal, NepalX, xNepal") == "");
  CHECK(found("Nepal") == "NP Nepal");
  CHECK(found("“Nepal”, Nepal's unions—Nepal") == "NP Nepal, NP Nepal, NP Nepal");
  CHECK(found("") == "");
}

TEST_CASE("language/country_reader: a line may break within a name, and apostrophes may be curly") {
  CHECK(found("Sri\n  Lanka and Sri\u00A0Lanka") == "LK Sri\n  Lanka, LK Sri\u00A0Lanka");
  CHECK(found("Côte d’Ivoire, Côte d'Ivoire") == "CI Côte d’Ivoire, CI Côte d'Ivoire");
}

TEST_CASE("language/country_reader: without blanks a word ends where its script does") {
  const CountryReader reader(joined());
  const auto codes = [&](std::string_view text) {
    std::string out;
    for (const SpokenCountry& country : reader.find(text)) out += country.code;
    return out;
  };
  CHECK(codes("ベトナムとインドネシアとインドから") == "VNIDIN");
  CHECK(codes("タイトルはタイの") == "TH");
  CHECK(codes("タイ・ベトナム") == "THVN");
}
