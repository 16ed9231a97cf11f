// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

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

TEST_CASE("check/person-name: many names that are alike take no time") {
  std::string list;
  for (int index = 0; index < 3000; ++index) list += "{name: Akiko Nishizawa" + std::to_string(index) + "x}, ";
  CHECK_NOTHROW((void)found_by(rule, speakers(list + "{name: Bat Erdene}")));
}

}  // namespace
