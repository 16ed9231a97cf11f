// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "place-spelling";

std::string narrative(std::string_view text) {
  return "programme:\n  id: a\n  title: A\n  participants: {total: 5}\n  narrative: \"" + std::string(text) + "\"\n";
}

std::string places(std::string_view first, std::string_view second, std::string_view registers = {}) {
  return "programme:\n  id: a\n  title: A\n  participants: {total: 5}\n  sessions:\n    - {title: B, place: " +
         std::string(first) + "}\n    - {title: C, place: " + std::string(second) + "}\n" + std::string(registers);
}

TEST_CASE("check/place-spelling: the spelling that is not the usual one is pointed at") {
  CHECK(explained_by(rule, narrative("They left Viet Nam. In Vietnam they met.")) ==
        R"(data.yaml:5:25 warning[place-spelling] this text spells one country 'Viet Nam' here and 'Vietnam' elsewhere
  - data.yaml:5:38 the other spelling
  = write 'Vietnam' in both places
)");
  CHECK(explained_by(rule, narrative("They left Vietnam. In Viet Nam they met.")) ==
        R"(data.yaml:5:37 warning[place-spelling] this text spells one country 'Viet Nam' here and 'Vietnam' elsewhere
  - data.yaml:5:25 the other spelling
  = write 'Vietnam' in both places
)");
}

TEST_CASE("check/place-spelling: accents, hyphens and letters, once a country; short texts are read too") {
  CHECK_FALSE(found_by(rule, narrative("From Panama, then from Panamá.")).empty());
  CHECK_FALSE(found_by(rule, narrative("From Guinea-Bissau, then from Guinea Bissau.")).empty());
  CHECK_FALSE(found_by(rule, narrative("From Kazakhstan, then from Kazakstan.")).empty());
  CHECK_FALSE(found_by(rule, "programme: {id: a, title: From Macao to Macau}\n").empty());
  CHECK_FALSE(found_by(rule, narrative("It was Cote d'Ivoire, or Côte d’Ivoire.")).empty());
}

TEST_CASE("check/place-spelling: two texts, two countries and a long name beside a short one are left alone") {
  CHECK(found_by(rule, "programme: {id: a, title: From Vietnam, subtitle: From Viet Nam}\n").empty());
  CHECK(found_by(rule, narrative("From Niger, from Nigeria, from Guinea, from Papua New Guinea.")).empty());
  CHECK(found_by(rule, narrative("The Republic of Moldova is large; in Moldova they met.")).empty());
}

TEST_CASE("check/place-spelling: names, addresses and explanations are left alone") {
  CHECK(found_by(rule, narrative("In Vietnam they flew with Viet Nam Airlines.")).empty());
  CHECK(found_by(rule, narrative("In Vietnam they met the Federation of Viet Nam.")).empty());
  CHECK(found_by(rule, narrative("In Vietnam they met the Grand Viet Nam unions.")).empty());
  CHECK(found_by(rule, narrative("In Brazil, see https://example.org/Brasil for more.")).empty());
  CHECK(found_by(rule, narrative("In Türkiye (formerly Turkey) they met.")).empty());
  CHECK_FALSE(found_by(rule, narrative("In Türkiye (where they met) and in Turkey.")).empty());
  // A capital at the beginning of a sentence says nothing.
  CHECK_FALSE(found_by(rule, narrative("In Vietnam they met. In Viet Nam they ate.")).empty());
}

TEST_CASE("check/place-spelling: words of an organisation that the data know are left alone") {
  const std::string text = narrative("In Vietnam they met workers of Viet Nam united.");
  CHECK_FALSE(found_by(rule, text).empty());
  CHECK(found_by(rule, text + "organisations: [{acronym: ABC, name: workers of Viet Nam united, country: VN}]\n")
            .empty());
  CHECK(found_by(rule, text + "delegates: [{id: x, organisation: {name: workers of Viet Nam united}}]\n").empty());
  CHECK(
      found_by(rule, text + "organisations: [{acronym: ABC, name: Union, was: [{name: workers of Viet Nam united}]}]\n")
          .empty());
  CHECK(found_by(rule, text + "organisations: [{acronym: ABC, name: Union, aka: [workers of Viet Nam united]}]\n")
            .empty());
}

TEST_CASE("check/place-spelling: English names stand beside those of another language without a file in none") {
  CHECK(found_by(rule, "programme: {id: a, title: {xx: Vietnam and Viet Nam}}\n").empty());
  CHECK_FALSE(found_by(rule, "programme: {id: a, title: {en-GB: Vietnam and Viet Nam}}\n").empty());
  CHECK_FALSE(found_by(rule, "programme: {id: a, title: {fr: Au Brésil comme au Brazil}}\n").empty());
  CHECK_FALSE(found_by(rule, "programme: {id: a, title: {es: Bangladés y Bangladesh}}\n").empty());
  CHECK(found_by(rule, "programme: {id: a, title: {fr: Au Brésil et en France}}\n").empty());
}

TEST_CASE("check/place-spelling: of two spellings of a place the rarer one is pointed at") {
  CHECK(explained_by(rule, places("Nagaski Hall", "Nagasaki Hall") +
                               "itinerary: [{day: 1, place: Nagasaki Hall, activities: [{title: D}]}]\n") ==
        R"(data.yaml:6:25 warning[place-spelling] a place is spelled 'Nagaski Hall' here and 'Nagasaki Hall' elsewhere
  - data.yaml:7:25 the other spelling
  = write one of them in both places; two places of the same region need entries of the register
)");
  CHECK_FALSE(found_by(rule, places("Kita-Kyushu", "Kitakyushu")).empty());
}

TEST_CASE("check/place-spelling: places that differ in more are two") {
  for (const char* const other : {"Wakayama", "Tokayama", "okayama", "Okayama 2", "Okay"})
    CHECK(found_by(rule, places("Okayama", other)).empty());
  CHECK(found_by(rule, places("Fukushima", "Tokushima")).empty());
  CHECK(found_by(rule, places("Kagawa", "Kanagawa")).empty());
  CHECK(found_by(rule, places("{name: Museum, country: JP}", "{name: Musuem, country: KR}")).empty());
  CHECK(found_by(rule, places("{name: Museum, city: Osaka}", "{name: Musuem, city: Kobe}")).empty());
  CHECK(found_by(rule, places("{name: {en: Bogota}}", "{name: {es: Bogotá}}")).empty());
  CHECK(found_by(rule, "programme: {id: a, title: A, places: [Museum, Musuem]}\n").empty());
}

TEST_CASE("check/place-spelling: the register tells places apart, and similar-name compares with it") {
  CHECK(
      found_by(rule, places("Musuem", "Museum", "places: [{id: a1, name: Museum}, {id: a2, name: Musuem}]\n")).empty());
  const std::string known = "places: [{id: a1, name: Museum}]\n";
  CHECK(found_by(rule, places("Musuem", "Other", known)).empty());
  CHECK_FALSE(found_by("similar-name", places("Musuem", "Other", known)).empty());
  CHECK_FALSE(found_by(rule, places("{name: Musuem}", "Other", known)).empty());
}

}  // namespace
