// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

Example example(std::string_view languages, std::string_view rest) {
  return {{"jilaf.yaml", fmt::format("settings: {{languages: {}}}\n", languages)}, {"data.yaml", std::string(rest)}};
}

std::string found_in(std::string_view languages, std::string_view rest) {
  return found_by("missing-translation", example(languages, rest));
}

TEST_CASE("check/missing-translation: a plain text is in the first language") {
  CHECK(explained_by("missing-translation", example("[en, ja, fr]", "programme: {id: a, title: Team}\n")) ==
        R"(data.yaml:1:27 warning[missing-translation] this 'title' is not written in ja and fr
  = write it as {en: ..., ja: ...}
)");
}

TEST_CASE("check/missing-translation: every item of a list is looked at") {
  const auto found = [](std::string_view first, std::string_view second) {
    return found_in(
        "[en, ja]",
        fmt::format("programme:\n  id: a\n  title: {{en: A, ja: あ}}\n  comments:\n    - {{speaker: B, text: {}}}\n"
                    "    - {{speaker: C, text: {}}}\n",
                    first, second));
  };
  CHECK(found("{en: A, ja: あ}", "{en: A, ja: あ}").empty());
  CHECK(found("{en: A}", "{en: A, ja: あ}").starts_with("data.yaml:5:"));
  CHECK(found("{en: A, ja: あ}", "{en: A}").starts_with("data.yaml:6:"));
}

TEST_CASE("check/missing-translation: a tag that was mistyped is told with the one that was meant") {
  CHECK(
      explained_by("missing-translation", example("[en, ja]", "programme: {id: a, title: {en: Team, jp: チーム}}\n")) ==
      R"(data.yaml:1:32 warning[missing-translation] this 'title' is not written in ja
  = 'jp' is not among the languages of the settings; did you mean 'ja'?
)");
  CHECK(found_in("[en, ja]", "programme: {id: a, title: {en: Team, ja: チーム, qqq: x}}\n")
            .ends_with("'qqq' is the tag of no language\n"));
}

TEST_CASE("check/missing-translation: one language, all languages and more of them are silent") {
  CHECK(found_in("[en]", "programme: {id: a, title: {ja: チーム}}\n") == "");
  CHECK(found_in("[en, ja]", "programme: {id: a, title: {en: Team, ja: チーム}}\n") == "");
  CHECK(found_in("[en, ja]", "programme: {id: a, title: {en: Team, ja: チーム, fr: Groupe}}\n") == "");
  CHECK(found_in("[en-GB, zh-Hant]", "programme: {id: a, title: {en: Team, zh: 團隊}}\n") == "");
}

TEST_CASE("check/missing-translation: a programme needs the languages in which it is to be published") {
  CHECK(found_in("[en, ja]", "programme: {id: a, title: Team, publish: {languages: [en]}}\n") == "");
  CHECK(found_in("[en, ja]", "programme: {id: a, title: {en: Team, ja: チーム}, publish: {languages: [en, ja, fr]}}\n")
            .ends_with("is not written in fr\n"));
}

TEST_CASE("check/missing-translation: each text counts, also in itineraries, and names do not") {
  const std::string found = found_in("[en, ja]", R"(
programme:
  id: a
  title: {en: Team, ja: チーム}
  sessions: [{title: {en: Visit, ja: 訪問}, host: {acronym: X, name: Example}, topics: [Wages, {en: Hours, ja: 時間}]}]
  related: [{title: A page}]
  internal_notes: for us
itinerary:
  - {day: 1, title: Lectures}
organisations:
  - {acronym: X, name: Example Workers, about: A union}
)");
  CHECK(found ==
        "data.yaml:5:87 warning[missing-translation] this 'topics' is not written in ja\n"
        "data.yaml:9:21 warning[missing-translation] this 'title' is not written in ja\n"
        "data.yaml:11:48 warning[missing-translation] this 'about' is not written in ja\n");
}

}  // namespace
