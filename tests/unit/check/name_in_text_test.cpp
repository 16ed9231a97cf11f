// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "name-in-text";
constexpr std::string_view ficta = "{id: fj-1, name: {given: Ficta, family: Madeupson}, country: FJ}";

/// Whether a narrative gives away a delegate with this name.
bool names(std::string_view narrative, std::string_view name) {
  return !found_by(
              rule,
              fmt::format("programme:\n  id: a\n  title: A\n  narrative: |\n    {}\ndelegates: [{{id: x, name: {}}}]\n",
                          narrative, name))
              .empty();
}

/// What is found in a programme with these keys beside Ficta Madeupson.
std::string found_beside_ficta(std::string_view keys) {
  return found_by(rule, fmt::format("programme:\n  id: a\n  title: A\n{}\ndelegates: [{}]\n", keys, ficta));
}

TEST_CASE("check/name-in-text: the place is exact, and the message does not repeat the name") {
  CHECK(explained_by(rule, fmt::format("programme:\n  id: a\n  title: A\n  narrative: |\n    At the end\n    Ficta "
                                       "Madeupson spoke.\ndelegates: [{}]\n",
                                       ficta)) ==
        R"(data.yaml:6:5 error[name-in-text] 'narrative' names a delegate who has not agreed to be named in public
  - data.yaml:7:18 this delegate
  = leave the name out, or ask for consent and add 'consent: {name: public}'
)");
}

TEST_CASE("check/name-in-text: everybody on the roster is known, and every item of a list is read") {
  constexpr std::array<std::string_view, 3> people = {"Ficta Madeupson", "Bolda Inventar", "Carla Nomannia"};
  for (const std::string_view named : people) {
    for (std::size_t place = 0; place < 3; ++place) {
      std::array<std::string, 3> texts{"Good.", "Better.", "Best."};
      texts.at(place) = fmt::format("Thanks to {}.", named);
      CAPTURE(named);
      CAPTURE(place);
      const std::string found = found_by(
          rule,
          fmt::format(
              "programme:\n  id: a\n  title: A\n  comments:\n    - {{text: {}}}\n    - {{text: {}}}\n    - {{text: "
              "{}}}\ndelegates: [{{name: {}}}, {{name: {}}}, {{name: {}}}]\n",
              texts[0], texts[1], texts[2], people[0], people[1], people[2]));
      CHECK(found.starts_with(fmt::format("data.yaml:{}:24 ", 5 + place)));
    }
  }
}

TEST_CASE("check/name-in-text: a name is found in every written form") {
  constexpr std::string_view name = "{given: Ficta Rosa, family: Madeupson}";
  for (const std::string_view text : {"Ficta Rosa Madeupson",  "Ficta Madeupson",   "Madeupson Ficta",
                                      "Madeupson, Ficta Rosa", "FICTA MADEUPSON",   "ficta-madeupson",
                                      "ficta_madeupson",       "F. Madeupson",      "F.Madeupson",
                                      "Madeupson, F.",         "F. R. Madeupson",   "**Ficta** Madeupson",
                                      "Ficta\u00a0Madeupson",  "Ficta·Madeupson",   "Ficta–Madeupson",
                                      "Ficta Madeupson's",     "(Ficta Madeupson)", "Ｆｉｃｔａ Ｍａｄｅｕｐｓｏｎ",
                                      "Fi\u200bcta Madeupson", "Mr. Madeupson",     "Ms Madeupson",
                                      "Madeupson-san",         "Dr. Ficta",         "M. Madeupson"}) {
    CAPTURE(text);
    CHECK(names(fmt::format("Then {} spoke.", text), name));
  }
}

TEST_CASE(
    "check/name-in-text: of a name that is written in one, the first and the last word are enough, and initials") {
  for (const std::string_view text :
       {"Ficta Madeupson", "Madeupson Ficta", "F. Madeupson", "F. R. Madeupson", "Madeupson, F."}) {
    CAPTURE(text);
    CHECK(names(fmt::format("Then {} spoke.", text), "Ficta Rosa Madeupson"));
  }
  CHECK(names("Then F. Madeupson spoke.", "Madeupson Ficta"));
  CHECK_FALSE(names("Then F. Madeupson spoke.", "Madeupson Inventa"));
}

TEST_CASE("check/name-in-text: a name across a line break is found") {
  CHECK(found_beside_ficta("  narrative: |\n    Then Ficta\n    Madeupson spoke.") ==
        "data.yaml:4:14 error[name-in-text] 'narrative' names a delegate who has not agreed to be named in public\n");
}

TEST_CASE("check/name-in-text: accents and special letters are compared without") {
  CHECK(names("Jose Nunez spoke", "José Núñez"));
  CHECK(names("JOSÉ NÚÑEZ spoke", "Jose Nunez"));
  CHECK(names("Soren Aegir spoke", "Søren Ægir"));
  CHECK(names("Łukasz Przykład spoke", "Lukasz Przyklad"));
}

TEST_CASE("check/name-in-text: names in other scripts are found") {
  constexpr std::string_view kamei = "{given: Hanako, family: Kamei, native: 仮名 花子, reading: かめい はなこ}";
  CHECK(names("開会式で仮名花子が話した。", kamei));
  CHECK(names("開会式で仮名　花子さんが話した。", kamei));
  CHECK(names("カメイ・ハナコ", kamei));
  CHECK(names("カメイ·ハナコ", kamei));
  CHECK(names("仮名さんが話した。", kamei) == false);  // where the family name ends is not known
  CHECK_FALSE(names("仮名、花子", kamei));
  CHECK(names("وتحدث مثال نموذجي في الختام", "{native: مثال نموذجي}"));
  CHECK(names("وتحدث مِثال نموذجي", "{native: مثال نموذجي}"));
  CHECK(names("Выступил Иван Пример.", "Иван Пример"));
  CHECK(names("김철수는 말했다", "{native: 김철수}"));
}

TEST_CASE("check/name-in-text: two Chinese characters count beside a title only") {
  CHECK_FALSE(names("高明的办法", "{native: 高明}"));
  CHECK(names("高明先生发言", "{native: 高明}"));
  CHECK(names("高明さんが話した", "{native: 高明}"));
}

TEST_CASE("check/name-in-text: one part of a name alone is no name") {
  CHECK_FALSE(names("The visit to Madeupson was long.", "{given: Ficta, family: Madeupson}"));
  CHECK_FALSE(names("Rengo Osaka received them.", "{given: Naoko, family: Osaka}"));
  CHECK_FALSE(names("Fictas Madeupsons", "{given: Ficta, family: Madeupson}"));
  CHECK_FALSE(names("Plan F Madeupson", "{given: Ficta, family: Madeupson}"));
  CHECK_FALSE(names("Mr. Example", "{given: Ficta, family: Madeupson}"));
}

TEST_CASE("check/name-in-text: a name of one word counts where nothing else has it") {
  CHECK(names("Then Pretendi spoke.", "Pretendi"));
  CHECK_FALSE(names("They pretendi to listen.", "Pretendi"));
  CHECK_FALSE(names("The visit to Mongolia was long.", "Mongolia"));
  CHECK(names("Mr. Mongolia spoke.", "Mongolia"));
  CHECK_FALSE(found_by(rule,
                       "programme: {id: a, title: Visit to Pretendi}\ndelegates: [{name: Pretendi}]\nplaces: [{id: p, "
                       "name: Pretendi}]\n")
                  .size() > 0);
}

TEST_CASE("check/name-in-text: texts of every kind are read") {
  constexpr std::string_view name = "Ficta Madeupson";
  for (const std::string_view keys :
       {"  subtitle: {}\n", "  background: {}\n", "  note: {}\n", "  action_plans: [{{text: {}}}]\n",
        "  comments: [{{text: {}}}]\n", "  photos: [{{caption: {}}}]\n", "  photos: [{{caption: A, alt: {}}}]\n",
        "  photos: [{{caption: A, credit: {}}}]\n", "  sessions: [{{title: {}}}]\n",
        "  sessions: [{{title: A, topics: [{}]}}]\n", "  segments: [{{id: s, label: {}}}]\n",
        "  related: [{{title: {}}}]\n", "  events: [{{title: A, note: {}}}]\n", "  category: {{en: A, ja: {}}}\n",
        "itinerary: [{{day: 1, title: {}}}]\n", "  sessions: [{{title: A, host: Institute of {}}}]\n"}) {
    CAPTURE(keys);
    CHECK(found_beside_ficta(fmt::format(fmt::runtime(keys), name)) != "");
  }
  CHECK(found_beside_ficta("  photos: [{file: photos/ficta-madeupson.jpg, alt: A}]\n") != "");
  CHECK(found_by(rule, fmt::format("programme: {{id: visit-ficta-madeupson, title: A}}\ndelegates: [{}]\n", ficta)) !=
        "");
  CHECK(found_by(rule,
                 fmt::format("programme: {{id: a, title: A}}\ndelegates: [{}, {{note: Came with Ficta Madeupson}}]\n",
                             ficta)) != "");
}

TEST_CASE("check/name-in-text: what the office alone sees, and people with a key of their own, are left out") {
  CHECK(found_beside_ficta("  internal_notes: Ficta Madeupson\n") == "");
  CHECK(found_beside_ficta("  sessions: [{title: A, speakers: [{name: Ficta Madeupson}, Ficta Madeupson]}]\n") == "");
  CHECK(found_beside_ficta("  comments: [{text: A, speaker: Ficta Madeupson}]\n") == "");
}

TEST_CASE("check/name-in-text: consent decides, as long as it holds") {
  const auto with = [](std::string_view more) {
    return found_by(
        rule,
        fmt::format("programme: {{id: a, title: Ficta Madeupson}}\ndelegates: [{{name: Ficta Madeupson{}}}]\n", more));
  };
  CHECK(with(", consent: {name: public}") == "");
  CHECK(with(", public_figure: true") == "");
  CHECK(with(", consent: {name: partner}") != "");
  CHECK(with(", consent: {name: {to: public, withdrawn: 2024-06-20}}") != "");
  CHECK(with(", consent: {name: {to: public, expires: 2024-06-20}}") != "");
  CHECK(with(", consent: {name: {to: public, expires: 2034-06-20}}") == "");
  CHECK(with(", consent: {name: public}, safety: withhold").ends_with("names a delegate whose identity is withheld\n"));
}

TEST_CASE("check/name-in-text: it cannot be ignored or turned off") {
  const Example example = {{"jilaf.yaml", "settings: {rules: {name-in-text: off}}\n"},
                           {"data.yaml", fmt::format("programme:\n  id: a\n  # jilaf: ignore name-in-text we want it\n "
                                                     " title: Ficta Madeupson\ndelegates: [{}]\n",
                                                     ficta)}};
  CHECK(found_by(rule, example) != "");
}

TEST_CASE("check/name-in-text: whole names are found in other programmes and registers, unless they are public there") {
  const std::string own = fmt::format("programme: {{id: a, title: A, start: 2024-01-01}}\ndelegates: [{}]\n", ficta);
  const auto with = [&](std::string_view other) {
    return found_by(rule, Example{{"a.yaml", own}, {"b.yaml", std::string(other)}});
  };
  CHECK(with("programme: {id: b, title: Ficta Madeupson}\n")
            .ends_with("'title' names a delegate of another programme who has not agreed to be named in public\n"));
  CHECK(with("programme: {id: b, title: Mr. Madeupson and F. Madeupson}\n") == "");
  CHECK(with("programme: {id: b, title: Ficta Madeupson}\ndelegates: [{name: Ficta Madeupson, consent: {name: "
             "public}}]\n") == "");
  CHECK(with("programme: {id: b, title: Ficta Madeupson, sessions: [{title: A, speakers: [Ficta Madeupson]}]}\n") ==
        "");
  CHECK(with("organisations: [{acronym: X, about: Led by Ficta Madeupson}]\n") != "");
}

TEST_CASE("check/name-in-text: a namesake who is public, and a speaker of the same family name, raise nothing") {
  CHECK(found_by(rule,
                 "programme: {id: a, title: Ann Example}\ndelegates: [{name: Ann Example, country: FJ}, {name: Ann "
                 "Example, country: KE, consent: {name: public}}]\n") == "");
  CHECK(found_by(rule,
                 "programme: {id: a, title: With Mr. Kim, sessions: [{title: A, speakers: [{name: Kim "
                 "Chulsoo}]}]}\ndelegates: [{name: {given: Ara, family: Kim}}]\n") == "");
}

TEST_CASE("check/name-in-text: each person is reported once a text") {
  const std::string found =
      found_beside_ficta("  narrative: Ficta Madeupson met Ficta Madeupson and Madeupson, Ficta.");
  CHECK(std::count(found.begin(), found.end(), '\n') == 1);
}

TEST_CASE(
    "check/name-in-text: every courtesy title counts before or behind a part of a name, and at both ends of a text") {
  constexpr std::string_view name = "{given: Ficta, family: Madeupson}";
  for (const std::string_view title :
       {"Mr",   "Mrs",    "Ms",       "Miss", "Mx",  "Dr",      "Prof",   "Professor", "Sir",   "Madam",  "Mme",
        "Mlle", "Madame", "Monsieur", "Bro",  "Sis", "Sr",      "Sra",    "Srta",      "Señor", "Señora", "Señorita",
        "Don",  "Doña",   "Herr",     "Frau", "Daw", "Brother", "Sister", "Comrade",   "M."}) {
    CAPTURE(title);
    CHECK(names(fmt::format("{} Madeupson", title), name));
  }
  for (const std::string_view title : {"san", "sama", "sensei", "San"}) {
    CAPTURE(title);
    CHECK(names(fmt::format("Madeupson-{}", title), name));
    CHECK(names(fmt::format("Then Madeupson {} spoke.", title), name));
    CHECK_FALSE(names(fmt::format("{} Madeupson", title), name));
    CHECK_FALSE(names(fmt::format("Madeupson, {}", title), name));
    CHECK_FALSE(names(fmt::format("Madeupson said {}", title), name));
  }
  for (const std::string_view title :
       {"さん", "さま", "様", "氏", "先生", "君", "女士", "同志", "小姐", "先輩", "씨", "님", "선생", " さん"}) {
    CAPTURE(title);
    CHECK(names(fmt::format("仮名{}", title), "{given: 花子, family: 仮名}"));
    CHECK(names(fmt::format("花子{}が話した", title), "{given: 花子, family: 仮名}"));
    CHECK_FALSE(names(fmt::format("{}仮名", title), "{given: 花子, family: 仮名}"));
  }
  for (const std::string_view text : {"Madeupson", "Madeupson Mr", "Madam said Madeupson", "Ficta"}) {
    CAPTURE(text);
    CHECK_FALSE(names(text, name));
  }
}

TEST_CASE("check/name-in-text: of a long name, its first and its last words stand for the rest") {
  const auto all = [](bool expected, std::string_view name, std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts) {
      CAPTURE(name);
      CAPTURE(text);
      CHECK(names(fmt::format("Then {} spoke.", text), name) == expected);
    }
  };
  constexpr std::string_view two_given = "{given: Ficta Rosa, family: Madeupson}";
  all(true, two_given, {"Ficta Madeupson", "F. R. Madeupson", "Madeupson F. R.", "Mr. Rosa", "Mr. Ficta Rosa"});
  all(false, two_given,
      {"F. R. S. Madeupson", "R. Madeupson", "Rosa Madeupson", "Ficta M.", "F. L. Madeupson", "Ficta Lee Madeupson",
       "Ficta; then Madeupson"});
  constexpr std::string_view two_family = "{given: Ficta, family: Del Monte}";
  all(true, two_family,
      {"Ficta Del", "Del Ficta", "F. Del", "F. Del Monte", "Del Monte, F.", "Mr. Del Monte", "Mr. Monte"});
  all(true, "{given: Ficta Rosa, family: Del Monte}", {"Del Monte Ficta Rosa", "Ficta Rosa Del", "Del, Ficta Rosa"});
  constexpr std::string_view in_one = "One Two Three";
  all(true, in_one,
      {"One Two Three", "Two Three One", "Three One Two", "One Three", "Three One", "O. Three", "Three, O.",
       "O. T. Three", "Three, O. T.", "Mr. Two"});
  all(false, in_one, {"Two Three", "T. One", "O. Two", "One Four Three", "Two"});
  all(true, "One Two", {"T. One", "One, T.", "O. Two", "Two, O."});
  constexpr std::string_view thirteen = "Bb Cc Dd Ff Gg Hh Jj Kk Ll Mm Nn Pp Qq";
  all(true, thirteen, {thirteen});
  all(true, "{family: Madeupson}", {"Mr. Madeupson"});
  all(false, "{family: Madeupson}", {"Madeupson"});
  all(false, "{given: X, family: Madeupson}", {"Mr. X"});
  all(true, "{given: Xu, family: Madeupson}", {"Mr. Xu"});
}

TEST_CASE("check/name-in-text: how long a name must be to count alone") {
  CHECK(names("Then Prete spoke.", "Prete"));
  CHECK_FALSE(names("Then Pret spoke.", "Pret"));
  CHECK(names("Then Mr. Pret spoke.", "Pret"));
  CHECK(names("PRETENDI", "Pretendi"));
  CHECK_FALSE(names("pretendi", "Pretendi"));
  CHECK(names("仮名花", "{native: 仮名花}"));
  CHECK_FALSE(names("仮名", "{native: 仮名}"));
  CHECK_FALSE(names("仮、名花", "{native: 仮名花}"));
  CHECK_FALSE(names("かめいは", "{native: かめいは}"));
  CHECK(names("かめいはさん", "{native: かめいは}"));
  CHECK(names("かめいはな", "{native: かめいはな}"));
  CHECK(names("花仮名", "{given: 花, family: 仮名}"));
  CHECK(names("仮名 花", "{given: 花, family: 仮名}"));
}

TEST_CASE("check/name-in-text: words of the programme's own places and organisations, and of registers, are no names") {
  const auto found = [](std::string_view keys, std::string_view sections) {
    return !found_by(rule, fmt::format("programme: {{id: a, title: A, narrative: Then Pretendi spoke{}}}\n"
                                       "delegates: [{{name: Pretendi}}]\n{}",
                                       keys, sections))
                .empty();
  };
  CHECK(found("", ""));
  CHECK(found(", subtitle: {ja: B}", "places: [{id: p, name: Another}]\n"));
  CHECK_FALSE(found(", sessions: [{title: B, host: Institute of Pretendi}]", ""));
  CHECK_FALSE(found(", sessions: [{title: B, place: Pretendi}]", ""));
  CHECK_FALSE(found("", "itinerary: [{day: 1, place: Pretendi Bay}]\n"));
  CHECK_FALSE(found("", "organisations: [{acronym: X, name: Union of Pretendi}]\n"));
  CHECK_FALSE(found("", "organisations: [{acronym: Pretendi, name: Union}]\n"));
  CHECK_FALSE(found("", "places: [{id: p, name: {en: A, ja: Pretendi}}]\n"));
}

TEST_CASE(
    "check/name-in-text: descriptions, addresses, codes, days and registers are read, ids inside a programme are not") {
  for (const std::string_view keys :
       {"  related: [{title: A, url: 'https://example.org/ficta-madeupson'}]", "  code: ficta-madeupson",
        "  sessions: [{title: A, host: {name: Institute of Ficta Madeupson}}]",
        "  sessions: [{title: A, place: Hall of Ficta Madeupson}]",
        "  sessions: [{title: A, place: {name: Hall of Ficta Madeupson}}]", "  places: [Ficta Madeupson Hall]",
        "  sessions: [{title: {en: A, ja: Ficta Madeupson}}]",
        "  changes: [{change: postponed, note: Ficta Madeupson}]",
        "  sessions: [{title: A, speakers: [{name: B, position: Friend of Ficta Madeupson}]}]",
        "itinerary: [{day: 1, activities: [{title: Ficta Madeupson}]}]"}) {
    CAPTURE(keys);
    CHECK(found_beside_ficta(keys).ends_with("names a delegate who has not agreed to be named in public\n"));
  }
  for (const std::string_view section :
       {"places: [{id: p, name: Ficta Madeupson Hall}]", "years: [{fiscal_year: 2020, note: Ficta Madeupson}]",
        "organisations: [{acronym: X, name: Ficta Madeupson Union}]",
        "organisations: [{acronym: X, native_name: Ficta Madeupson Union}]"}) {
    CAPTURE(section);
    CHECK(found_beside_ficta(section).ends_with(
        "names a delegate of another programme who has not agreed to be named in public\n"));
  }
  CHECK(found_beside_ficta("  segments: [{id: ficta-madeupson}]") == "");
  CHECK(found_beside_ficta("organisations: [{acronym: X, about: Led by Mr. Madeupson and F. Madeupson}]") == "");
}

TEST_CASE(
    "check/name-in-text: of namesakes the programme's own is meant, and two people are told one after the other") {
  const std::string own = fmt::format("programme: {{id: a, title: A, start: 2024-01-01}}\ndelegates: [{}]\n", ficta);
  const std::string also = fmt::format("delegates: [{}]\n", ficta);
  CHECK(found_by(rule, {{"a.yaml", own}, {"b.yaml", "programme: {id: b, title: Ficta Madeupson}\n" + also}}) ==
        "b.yaml:1:27 error[name-in-text] 'title' names a delegate who has not agreed to be named in public\n");
  CHECK(
      found_by(rule, {{"a.yaml", own},
                      {"b.yaml", "programme: {id: b, title: B}\n" + also},
                      {"c.yaml", "programme: {id: c, title: Ficta Madeupson}\n"}}) ==
      "c.yaml:1:27 error[name-in-text] 'title' names a delegate of another programme who has not agreed to be named in "
      "public\n");
  CHECK(found_by(rule, {{"a.yaml", own},
                        {"b.yaml",
                         "programme: {id: b, title: B}\ndelegates: [{id: x, name: Ficta Madeupson, consent: {name: "
                         "public}}]\norganisations: [{acronym: X, about: Led by Ficta Madeupson}]\n"}}) == "");
  CHECK(found_by(rule, fmt::format("programme: {{id: a, title: Bolda Inventar met Ficta Madeupson}}\n"
                                   "delegates: [{}, {{id: b, name: Bolda Inventar, safety: withhold}}]\n",
                                   ficta)) ==
        "data.yaml:1:27 error[name-in-text] 'title' names a delegate whose identity is withheld\n"
        "data.yaml:1:46 error[name-in-text] 'title' names a delegate who has not agreed to be named in public\n");
}

}  // namespace
