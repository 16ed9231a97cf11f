// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <utility>

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "person-name";

std::string programme(std::string_view lines) {
  return "programme:\n  id: example\n  title: Example\n  participants: {total: 15}\n" + std::string(lines);
}

std::string speakers(std::string_view list) {
  return programme("  sessions: [{title: Lecture, speakers: [" + std::string(list) + "]}]\n");
}

TEST_CASE("check/person-name: a name is the same whatever stands between its words") {
  for (const std::string_view name :
       {"Akiko  Nishizawa", "Akiko - Nishizawa", "AKIKO-NISHIZAWA", "Akiko. Nishizawa.", "Akiko, Nishizawa"}) {
    CAPTURE(name);
    CHECK(found_by(rule, speakers("{name: Akiko Nishizawa, position: Chair}, {name: '" + std::string(name) +
                                  "', position: Clerk}"))
              .find("is 'Chair' elsewhere") != std::string::npos);
  }
  CHECK(found_by(rule, speakers("{name: Akiko Nishizawa, position: Chair}, {name: AkikoNishizawa, position: Clerk}"))
            .empty());
}

TEST_CASE("check/person-name: all words but one are the same, whichever it is") {
  const auto found = [](std::string_view first, std::string_view second) {
    return found_by(rule, speakers("{name: " + std::string(first) + "}, {name: " + std::string(second) + "}"));
  };
  CHECK_FALSE(found("Akiko Nishizawa", "Akiko Nizhizawa").empty());
  CHECK_FALSE(found("Nishizawa Akiko", "Nizhizawa Akiko").empty());
  CHECK_FALSE(found("Bat Nishizawa Akiko", "Bat Nizhizawa Akiko").empty());
  CHECK(found("Nishizawa Akiko", "Nizhizawa Tanaka").empty());
  CHECK(found("Akiko Nishizawa", "Tanaka Nizhizawa").empty());
  CHECK(found("Bat Nishizawa Akiko", "Bat Nizhizawa Tanaka").empty());
  CHECK(found("Nishizawa", "Nizhizawa").empty());
}

TEST_CASE("check/person-name: one letter inside a long word is a second spelling") {
  CHECK(
      explained_by(rule, speakers("{name: Akiko Nishizawa}, {name: Akiko Nizhizawa}")) ==
      R"(data.yaml:5:74 warning[person-name] 'Akiko Nizhizawa' is written 'Akiko Nishizawa' elsewhere in this programme
  - data.yaml:5:49 the other spelling
  = write the name in one way; where these are two people, write the organisation of both
)");
  CHECK(
      found_by(rule, speakers("{name: Fernando Lopez}, {name: Fernanda Lopez}, {name: Bat Erdene}, {name: Bat Erdone}"))
          .find("Lopez") == std::string::npos);
  CHECK(found_by(rule, speakers("{name: Akiko Nishizawa, organisation: A}, {name: Akiko Nizhizawa, organisation: B}"))
            .empty());
  CHECK(found_by(rule, speakers("{name: Bat Dorj}, {name: Bat Darj}")).empty());
}

TEST_CASE("check/person-name: the first word is compared as well as the last") {
  CHECK(found_by(rule, speakers("{name: Nishizawa Akiko}, {name: Nizhizawa Akiko}"))
            .find("'Nizhizawa Akiko' is written 'Nishizawa Akiko' elsewhere") != std::string::npos);
}

TEST_CASE("check/person-name: two positions of one person are told of, a longer form is not") {
  CHECK(found_by(rule, speakers("{name: Aki Abe, position: Secretary General}, {name: Aki Abe, position: Assistant "
                                "Secretary General}")) ==
        "data.yaml:5:114 warning[person-name] 'Aki Abe' is 'Secretary General' elsewhere in this programme\n");
  CHECK(found_by(rule,
                 speakers("{name: Aki Abe, position: President}, {name: Aki Abe, position: President of the union}"))
            .empty());
  CHECK(found_by(rule, speakers("{name: Aki Abe, position: President}, {name: Aki Abe}")).empty());
  CHECK(
      found_by(rule,
               speakers("{name: Aki Abe, position: {en: President, ja: 会長}}, {name: Aki Abe, position: {ja: 会長}}"))
          .empty());
}

TEST_CASE("check/person-name: delegates and speakers of one programme are compared, those of two are not") {
  CHECK_FALSE(found_by(rule, speakers("{name: Akiko Nizhizawa}") + "delegates: [{name: Akiko Nishizawa}]\n").empty());
  CHECK(found_by(rule, {{"a.yaml", speakers("{name: Akiko Nizhizawa}")},
                        {"b.yaml",
                         "programme: {id: b, title: B, start: 2022-01-01}\ndelegates: [{name: Akiko Nishizawa}]\n"}})
            .empty());
}

TEST_CASE("check/person-name: the words that differ have six letters, and the same first and last one") {
  const auto found = [](std::string_view first, std::string_view second) {
    const std::string line =
        found_by(rule, speakers("{name: '" + std::string(first) + "'}, {name: '" + std::string(second) + "'}"));
    return line.substr(line.empty() ? 0 : line.find("] ") + 2);
  };
  const auto told = [](std::string_view first, std::string_view second) {
    return "'" + std::string(second) + "' is written '" + std::string(first) + "' elsewhere in this programme\n";
  };
  for (const auto& [first, second] : {std::pair<std::string_view, std::string_view>{"Bat Nabada", "Bat Nabuda"},
                                      {"Bat Nabada", "Bat Nabaada"},
                                      {"Bat Nbadaa", "Bat Nabdaa"},
                                      {"BAT NABADA", "Bat Nabuda"},
                                      {"Bat  Nabada", "Bat-Nabuda"},
                                      {"-Bat Nabada-", "Bat. Nabuda,"},
                                      {"Bat Nabada Kim", "Bat Nabuda Kim"},
                                      {"Бат Набада", "Бат Набуда"}})
    CHECK(found(first, second) == told(first, second));
  for (const auto& [first, second] : {std::pair<std::string_view, std::string_view>{"Bat Nabad", "Bat Nabud"},
                                      {"Bat Nabada", "Bat Nabda"},
                                      {"Bat Nabda", "Bat Nabada"},
                                      {"Bat Nabadab", "Bat Nabada"},
                                      {"Bat Xabada", "Bat Nabada"},
                                      {"Bat Nabadu", "Bat Nabada"},
                                      {"Bat Nabada", "Bat Naxuda"},
                                      {"Bat Nabada Kim", "Kim Bat Nabuda"},
                                      {"Bat Nabada", "Bat Nabada"},
                                      {"Bat Nabada", "Nabada Bat"},
                                      {"Nabada", "Nabuda"}})
    CHECK(found(first, second) == "");
}

TEST_CASE("check/person-name: people of one organisation, or of one that is not known, may be one") {
  const auto found = [](std::string_view first, std::string_view second) {
    return !found_by(rule, speakers("{name: Bat Nabada" + std::string(first) + "}, {name: Bat Nabuda" +
                                    std::string(second) + "}"))
                .empty();
  };
  CHECK(found("", ", organisation: A"));
  CHECK(found(", organisation: A", ""));
  CHECK(found(", organisation: A", ", organisation: A"));
  CHECK_FALSE(found(", organisation: A", ", organisation: B"));
  CHECK(found_by(rule, speakers("{name: Aki Abe, position: Chair, organisation: A}, {name: Aki Abe, position: Clerk, "
                                "organisation: B}"))
            .empty());
}

TEST_CASE("check/person-name: one spelling of several is enough to tell, each person once") {
  CHECK(found_by(rule, speakers("{name: Bat Nabada}, {name: Bat Nabuda}, {name: Bat Nabuda}, {name: Bat Nabeda}")) ==
        "data.yaml:5:69 warning[person-name] 'Bat Nabuda' is written 'Bat Nabada' elsewhere in this programme\n"
        "data.yaml:5:109 warning[person-name] 'Bat Nabeda' is written 'Bat Nabada' elsewhere in this programme\n");
}

TEST_CASE("check/person-name: positions are compared word by word, in each language by itself") {
  const auto found = [](std::string_view first, std::string_view second) {
    return explained_by(rule, speakers("{name: Aki Abe, position: " + std::string(first) +
                                       "}, {name: Abe Aki, position: " + std::string(second) + "}"));
  };
  CHECK(found("Chair", "Clerk") ==
        "data.yaml:5:102 warning[person-name] 'Abe Aki' is 'Chair' elsewhere in this programme\n"
        "  - data.yaml:5:68 the other position\n"
        "  = write the position that is right in both places\n");
  for (const auto& [first, second] : {std::pair<std::string_view, std::string_view>{"Chair", "Chair"},
                                      {"Chair of it", "chair"},
                                      {"Chair", "Chair of it"},
                                      {"Vice-Chair", "'vice chair.'"},
                                      {"{en: Chair, ja: 会長}", "{ja: 会長, en: Chair of it}"},
                                      {"{en: Chair}", "{ja: 書記}"}})
    CHECK(found(first, second) == "");
  for (const auto& [first, second] : {std::pair<std::string_view, std::string_view>{"Chair", "Chairman"},
                                      {"Chairman", "Chair"},
                                      {"Vice Chair", "Chair"},
                                      {"{en: Chair, ja: 会長}", "{en: Chair, ja: 書記}"},
                                      {"{en: Chair, ja: 会長}", "{ja: 会長, en: Clerk}"}})
    CHECK(found(first, second) != "");
  CHECK(found_by(rule, speakers("{name: Aki, position: Clerk}, {name: Aki, position: Chair}")).empty());
}

TEST_CASE("check/person-name: delegates have positions and organisations too") {
  const auto found = [](std::string_view delegate, std::string_view speaker) {
    const std::string line = found_by(rule, speakers("{name: " + std::string(speaker) + "}") +
                                                "delegates: [{name: " + std::string(delegate) + "}]\n");
    return line.substr(line.empty() ? 0 : line.find("] ") + 2);
  };
  CHECK(found("Bat Nabada, position: Clerk", "Bat Nabada, position: Chair") ==
        "'Bat Nabada' is 'Clerk' elsewhere in this programme\n");
  CHECK(found("Bat Nabada, country: NP, organisation: A", "'Bat Nabuda', organisation: B") == "");
  CHECK(found("Bat Nabada, country: NP", "Bat Nabuda, organisation: B") ==
        "'Bat Nabuda' is written 'Bat Nabada' elsewhere in this programme\n");
  CHECK(found("{given: Bat, family: Nabada}", "Bat Nabuda") == "");
}

TEST_CASE("check/person-name: many names that are alike take no time") {
  std::string list;
  for (int index = 0; index < 3000; ++index) list += "{name: Akiko Nishizawa" + std::to_string(index) + "x}, ";
  CHECK_NOTHROW((void)found_by(rule, speakers(list + "{name: Bat Erdene}")));
}

}  // namespace
