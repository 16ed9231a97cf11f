// SPDX-License-Identifier: MIT
#include "check/rules/place_spelling/inside_names.hpp"
#include "check/rules/place_spelling/letters.hpp"
#include "check/rules/place_spelling/parts.hpp"
#include "check/support.hpp"
#include "language/country_reader.hpp"
#include "language/readers.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

namespace jilaf::spelling {
namespace {

/// Where two spellings of one country stand: the one to be changed, and the other.
struct TwoSpellings {
  SpokenCountry changed;
  SpokenCountry other;
  bool other_is_usual = false;  ///< the other is the name in the file of the language
};

class CountrySpellings {
 public:
  CountrySpellings(const Checked& checked, Findings& findings)
      : texts_(*checked.texts),
        findings_(findings),
        organisations_(checked.dossier),
        first_language_(first_language(checked.dossier.settings)) {}

  void look_at(const Row& row, const Text& text) {
    for (const Version& version : text.versions) {
      look_at(PublicText{.key = row.key,
                         .text = version.text(),
                         .tag = version.tag().empty() ? first_language_ : version.tag(),
                         .span = version.span()});
    }
  }

 private:
  void look_at(const PublicText& text) {
    const std::vector<SpokenCountry> all = find(text);
    if (all.size() < 2) return;
    std::map<std::string_view, std::vector<SpokenCountry>> by_code;
    for (const SpokenCountry& one : all) {
      std::vector<SpokenCountry>& spellings = by_code[one.code];
      // The first place of each spelling; more than a handful there never are.
      const bool known =
          std::ranges::any_of(spellings, [&](const SpokenCountry& other) { return other.name == one.name; });
      if (!known && !is_part_of_name(text.text, one.begin, one.end)) spellings.push_back(one);
    }
    for (const auto& [code, spellings] : by_code) {
      if (const auto two = find_two(spellings, text); two) report(*two, text);
    }
  }

  /// The countries that the text names in its language, and those that it names in English.
  std::vector<SpokenCountry> find(const PublicText& text) {
    const std::string_view english = default_language().tag;
    const CountryReader* const own = readers_.find(text.tag);
    const CountryReader* const other = readers_.find(english);
    std::vector<SpokenCountry> all;
    if (own != nullptr) all = own->find(text.text);
    const bool is_english = text.tag.substr(0, text.tag.find('-')) == english;
    if (own == nullptr || is_english || other == nullptr) return all;
    std::ranges::move(other->find(text.text), std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &SpokenCountry::begin);
    return all;
  }

  std::optional<TwoSpellings> find_two(const std::vector<SpokenCountry>& spellings, const PublicText& text) {
    for (std::size_t second = 1; second < spellings.size(); ++second) {
      for (std::size_t first = 0; first < second; ++first) {
        const SpokenCountry& one = spellings[first];
        const SpokenCountry& two = spellings[second];
        if (one.end > two.begin || !is_other_spelling(one.name, two.name) || explains(text.text, one, two) ||
            is_of_organisation(text, one) || is_of_organisation(text, two))
          continue;
        const std::string_view usual = usual_name(text.tag, one.code);
        if (two.name == usual) return TwoSpellings{one, two, true};
        return TwoSpellings{two, one, one.name == usual};
      }
    }
    return std::nullopt;
  }

  /// Whether a spelling is named on purpose in brackets behind the other: "Türkiye (formerly Turkey)".
  static bool explains(std::string_view text, const SpokenCountry& one, const SpokenCountry& two) {
    constexpr std::size_t most = 20;
    const std::string_view between = text.substr(one.end, two.begin - one.end);
    return between.size() <= most && between.starts_with(" (") && between.find(')') == std::string_view::npos;
  }

  bool is_of_organisation(const PublicText& text, const SpokenCountry& country) {
    return organisations_.has_around(text.text, country.begin, country.end);
  }

  static std::string_view usual_name(std::string_view tag, std::string_view code) {
    const LanguageData* data = find_language(tag);
    if (data == nullptr) data = find_language(tag.substr(0, tag.find('-')));
    if (data == nullptr) return {};
    const std::string_view plain = find_text(*data, fmt::format("countries.{}", code));
    return !plain.empty() ? plain : find_text(*data, fmt::format("countries.{}.name", code));
  }

  void report(const TwoSpellings& two, const PublicText& text) {
    Diagnostic& finding = findings_.add(
        texts_.place(text, two.changed.begin, two.changed.end),
        fmt::format("this text spells one country '{}' here and '{}' elsewhere", two.changed.name, two.other.name),
        two.other_is_usual ? fmt::format("write '{}' in both places", two.other.name)
                           : std::string("write one of them in both places"));
    finding.related.push_back({texts_.place(text, two.other.begin, two.other.end), "the other spelling"});
  }

  const PublicTexts& texts_;
  Findings& findings_;
  OrganisationWords organisations_;
  std::string_view first_language_;
  Readers<CountryReader> readers_;
};

}  // namespace

void check_countries(const Checked& checked, Findings& findings) {
  CountrySpellings rule(checked, findings);
  static const Paths paths({&TypeOf<Text>::type, &TypeOf<LongText>::type});
  paths.walk(checked.dossier, [&](const Row& row, const Type&, const void* value) {
    if (row.seen != Seen::internal && !is_private(row)) rule.look_at(row, *static_cast<const Text*>(value));
  });
}

}  // namespace jilaf::spelling
