// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::check_each;
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

/// Looks for what is found in a file where the settings have these languages, each line without its place.
auto told_in(std::string_view languages) {
  return [languages](std::string_view rest) {
    std::string messages;
    for (const jilaf::test::Finding& finding : jilaf::test::findings_in(example(languages, rest))) {
      if (finding.rule == "missing-translation") messages += finding.line.substr(finding.line.find("] ") + 2) + "\n";
    }
    return messages;
  };
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

TEST_CASE("check/missing-translation: a regional tag serves the readers of its language, and the other way round") {
  check_each(told_in("[en, ja]"),
             {{"programme: {id: a, title: {en: A, ja: B}}\n", ""},
              {"programme: {id: a, title: {en-GB: A, ja: B}}\n", ""},
              {"programme: {id: a, title: {eng: A, ja: B}}\n", "this 'title' is not written in en\n"},
              {"programme: {id: a, title: {e: A, ja: B}}\n", "this 'title' is not written in en\n"},
              {"programme: {id: a, title: {en: A}}\n", "this 'title' is not written in ja\n"},
              {"programme: {id: a, title: {ja: A}}\n", "this 'title' is not written in en\n"},
              {"programme: {id: a, title: A}\n", "this 'title' is not written in ja\n"},
              {"programme: {id: a, title: {fr: A}}\n", "this 'title' is not written in en and ja\n"}});
  check_each(told_in("[zh-Hant, en]"),
             {{"programme: {id: a, title: {zh: A, en: B}}\n", ""},
              {"programme: {id: a, title: {zh-Hans: A, en: B}}\n", "this 'title' is not written in zh-Hant\n"},
              {"programme: {id: a, title: {zh-Hant: A, en-GB: B}}\n", ""}});
  check_each(told_in("[en, ja, fr, de]"),
             {{"programme: {id: a, title: A}\n", "this 'title' is not written in ja, fr and de\n"},
              {"programme: {id: a, title: {ja: A}}\n", "this 'title' is not written in en, fr and de\n"},
              {"programme: {id: a, title: {en: A, ja: B, fr: C}}\n", "this 'title' is not written in de\n"}});
}

TEST_CASE("check/missing-translation: a tag beside those that are wanted is one of a language") {
  check_each(told_in("[en, ja]"),
             {{"programme: {id: a, title: {en: A, ja: B, xx: C}}\n", "'xx' is the tag of no language\n"},
              {"programme: {id: a, title: {en: A, ja: B, tlh: C}}\n", ""},
              {"programme: {id: a, title: {en: A, ja: B, en-US: C}}\n", ""},
              {"programme: {id: a, title: {en: A, ja: B, qqq: C, fr: D, qqx: E}}\n",
               "'qqq' is the tag of no language\n'qqx' is the tag of no language\n"},
              {"programme: {id: a, title: {en: A, ja: B}, publish: {languages: [en]}, subtitle: {en: A, qqq: B}}\n",
               "'qqq' is the tag of no language\n"}});
}

TEST_CASE(
    "check/missing-translation: programmes have the languages of their publication, registers and years those of the "
    "settings") {
  check_each(told_in("[en, ja]"),
             {{"programme: {id: a, title: {en: A, ja: B}, publish: {languages: [fr]}}\n",
               "this 'title' is not written in fr\n"},
              {"programme: {id: a, title: A, publish: {languages: [ja]}}\n", "this 'title' is not written in ja\n"},
              {"programme: {id: a, title: {en: A, ja: B}, publish: {languages: [en]}, subtitle: A}\norganisations: "
               "[{acronym: X, about: A}]\n",
               "this 'about' is not written in ja\n"},
              {"places: [{id: p, note: A}]\n", "this 'note' is not written in ja\n"},
              {"years: [{fiscal_year: 2020, note: A}]\n", "this 'note' is not written in ja\n"},
              {"programme: {id: a, title: {en: A, ja: B}}\ndelegates: [{id: x, position: Chair, note: Tall}]\n",
               "this 'position' is not written in ja\nthis 'note' is not written in ja\n"},
              {"programme: {id: a, title: {en: A, ja: B}, events: [{title: A}]}\nitinerary: [{day: 1, activities: "
               "[{title: B}]}]\n",
               "this 'title' is not written in ja\nthis 'title' is not written in ja\n"},
              {"programme: {id: a, title: {en: A, ja: B}, segments: [{id: s, label: L}]}\n",
               "this 'label' is not written in ja\n"}});
  check_each(told_in("[en]"), {{"programme: {id: a, title: {ja: A}}\n", ""}});
}

TEST_CASE("check/missing-translation: names of places, organisations and pages stand as they are") {
  check_each(told_in("[en, ja]"),
             {{"programme: {id: a, title: {en: A, ja: B}, places: [{name: A, city: B, prefecture: C}], sources: "
               "[{title: P, url: /a}], related: [{title: Q}]}\n",
               ""},
              {"places: [{id: p, name: A, city: B, prefecture: C}]\n", ""},
              {"organisations: [{acronym: X, name: A, was: [{name: B}]}]\n", ""},
              {"programme: {id: a, title: {en: A, ja: B}, segments: [{id: s, place: {name: A, note: B}}]}\n",
               "this 'note' is not written in ja\n"}});
}

TEST_CASE("check/missing-translation: the help begins with the language that is there") {
  const auto help = [](std::string_view languages, std::string_view title) {
    const std::string text = explained_by("missing-translation",
                                          example(languages, fmt::format("programme: {{id: a, title: {}}}\n", title)));
    return text.substr(text.find("  = ") + 4);
  };
  CHECK(help("[en, ja]", "{ja: A}") == "write it as {ja: ..., en: ...}\n");
  CHECK(help("[en, ja, fr]", "{fr: A}") == "write it as {fr: ..., en: ...}\n");
  CHECK(help("[en, ja]", "{zz: A}") == "'zz' is not among the languages of the settings\n");
  CHECK(help("[en, ja]", "{en: A, jp: B}") == "'jp' is not among the languages of the settings; did you mean 'ja'?\n");
  CHECK(help("[en, ja]", "{en: A, ja: B, qqq: C}") == "write the BCP 47 tag, such as en, ja, fr or es\n");
}

}  // namespace
