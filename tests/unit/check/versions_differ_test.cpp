// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "versions-differ";

std::string narrative(std::string_view first, std::string_view second, std::string_view more = {}) {
  return "programme:\n  id: a\n  title: A\n  start: 2022-11-14\n  end: 2022-11-18\n" + std::string(more) +
         "  narrative:\n    en: \"" + std::string(first) + "\"\n    en-US: \"" + std::string(second) + "\"\n";
}

TEST_CASE("check/versions-differ: numbers that the data do not know, each counted once") {
  CHECK(explained_by(rule, narrative("People came, nine of them women.", "People came, eight of them women.")) ==
        R"(data.yaml:8:26 warning[versions-differ] the number of women is 8 in 'en-US' and 9 in 'en'
  - data.yaml:7:23 the other version
  = correct the version that is wrong
)");
  CHECK(found_by(rule, narrative("People came, 9 of them women.", "People came, nine of them women.")).empty());
  CHECK(found_by(rule, narrative("Two of them women; three of them women.", "Four of them women.")).empty());
  CHECK(found_by(rule, narrative("Nine of them women.", "They came from eight countries.")).empty());
}

TEST_CASE("check/versions-differ: a number that the data know is text-count's") {
  const std::string text = narrative("People came, nine of them women.", "People came, eight of them women.",
                                     "  participants: {women: 9}\n");
  CHECK(found_by(rule, text).empty());
  CHECK_FALSE(found_by("text-count", text).empty());
}

TEST_CASE("check/versions-differ: dates that each lacks, but not more dates or less of one") {
  CHECK(explained_by(rule, narrative("Agreed on 12 May 2022.", "Agreed on May 13, 2022.")) ==
        R"(data.yaml:8:23 warning[versions-differ] only 'en-US' says 13 May 2022 here, and only 'en' says 12 May 2022
  - data.yaml:7:20 the other version
  = correct the version that is wrong
)");
  CHECK_FALSE(found_by(rule, narrative("Agreed on 12 May.", "Agreed on May 13.")).empty());
  CHECK_FALSE(found_by(rule, narrative("Agreed on 12 May 2021.", "Agreed on May 12, 2022.")).empty());
  CHECK(found_by(rule, narrative("Agreed on 12 May.", "Agreed on May 12, 2022.")).empty());
  CHECK(found_by(rule, narrative("Agreed on 12 May.", "Agreed on May 12 and June 1.")).empty());
  CHECK(found_by(rule, narrative("Agreed on 12 May.", "Agreed in spring.")).empty());
}

TEST_CASE("check/versions-differ: a date that is not one of the programme is text-date's") {
  const std::string text = narrative("The seminar was held on 14 November.", "The seminar was held on October 14.",
                                     "  kind: seminar\n  participants: {total: 5}\n");
  CHECK(found_by(rule, text).empty());
  CHECK_FALSE(found_by("text-date", text).empty());
}

TEST_CASE("check/versions-differ: the people of a country speak of it, in variants of a language too") {
  CHECK(found_by(rule, narrative("Nepal helped.", "The Nepalese helped Bangladesh.")).empty());
  CHECK(found_by(rule, narrative("The Nepalese helped Bangladesh.", "Nepal helped.")).empty());
}

TEST_CASE("check/versions-differ: countries that each lacks") {
  CHECK(explained_by(rule, narrative("They came from Nepal and Peru.", "They came from Peru and Bangladesh.")) ==
        R"(data.yaml:8:37 warning[versions-differ] only 'en-US' names Bangladesh, and only 'en' names Nepal
  - data.yaml:7:25 the other version
  = correct the version that is wrong
)");
  CHECK(found_by(rule, narrative("They came from Nepal and Peru.", "They came from Peru.")).empty());
  CHECK(found_by(rule, narrative("From Viet Nam and Turkey.", "From Türkiye and Vietnam.")).empty());
  CHECK(found_by(rule, narrative("Unions of Nepal and Chile.", "Nepalese unions and those of Peru.")).empty() == false);
  CHECK(found_by(rule, narrative("Unions of Nepal met Chileans.", "Nepalese unions met those of Chile.")).empty());
  CHECK(found_by(rule, narrative("The Nepal Trade Union Congress came.", "The union came to Peru.")).empty());
}

TEST_CASE("check/versions-differ: a language without a file is left alone, and captions are read") {
  CHECK(found_by(rule, "programme: {id: a, title: {en: From Nepal, xx: From Peru}}\n").empty());
  CHECK_FALSE(found_by(rule,
                       "programme:\n  id: a\n  title: A\n  photos:\n"
                       "    - {file: a.jpg, caption: {en: From Nepal, fr: Du Pérou}}\n")
                  .empty());
  CHECK_FALSE(found_by(rule, "programme: {id: a, title: {xx: Peru, en: From Nepal, ja: ペルーから}}\n").empty());
}

TEST_CASE("check/versions-differ: the publisher's own country need not be named") {
  const std::string settings = "settings: {format: 1, publisher: {acronym: P, country: JP}, languages: [en, fr]}\n";
  const std::string text = "programme: {id: a, title: {en: From Nepal to Japan, fr: Du Pérou au Népal}}\n";
  CHECK_FALSE(found_by(rule, text).empty());
  CHECK(found_by(rule, Example{{"jilaf.yaml", settings}, {"data.yaml", text}}).empty());
}

}  // namespace
