// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view delegates) {
  return found_by("duplicate-delegate", fmt::format("programme: {{id: a, title: A}}\ndelegates: [{}]\n", delegates));
}

TEST_CASE("check/duplicate-delegate: the second entry is shown with the first, and no name is told") {
  CHECK(explained_by("duplicate-delegate",
                     "programme: {id: a, title: A}\ndelegates:\n  - {id: x, name: Ficta Madeupson}\n  - {id: y, name: "
                     "Ficta Madeupson}\n") ==
        R"(data.yaml:4:10 error[duplicate-delegate] this delegate stands on the roster a second time
  - data.yaml:3:10 the first time
  = remove one of the two; for two people of one name, write 'birth_year' or 'organisation' of both
)");
}

TEST_CASE("check/duplicate-delegate: one name is written in many ways") {
  CHECK(found_in("{name: Ficta Madeupson}, {name: {given: Ficta, family: Madeupson}}") != "");
  CHECK(found_in("{name: Ficta Madeupson}, {name: 'MADEUPSON, Ficta'}") != "");
  CHECK(found_in("{name: José Núñez}, {name: Jose Nunez}") != "");
  CHECK(found_in("{name: Anne-Marie Exemple}, {name: Anne Marie Exemple}") != "");
  CHECK(found_in("{name: 仮名 花子}, {name: {given: Hanako, family: Kamei, native: 仮名花子}}") != "");
  CHECK(found_in("{name: {native: مثال نموذجي}}, {name: مثال نموذجي}") != "");
  CHECK(found_in("{name: Ficta Madeupson}, {name: Ficta Madeup}") == "");
}

TEST_CASE("check/duplicate-delegate: what is known may tell two people of one name apart") {
  CHECK(found_in("{name: Ann Example, country: FJ}, {name: Ann Example, country: KE}") == "");
  CHECK(found_in("{name: Ann Example, birth_year: 1980}, {name: Ann Example, birth_year: 1990}") == "");
  CHECK(found_in("{name: Ann Example, gender: female}, {name: Ann Example, gender: male}") == "");
  CHECK(found_in("{name: Ann Example, organisation: FEW}, {name: Ann Example, organisation: SUC}") == "");
  CHECK(found_in("{name: Ann Example, organisation: FEW, birth_year: 1980}, {name: Ann Example, organisation: SUC, "
                 "birth_year: 1980}") != "");
  CHECK(found_in("{name: Ann Example, country: FJ}, {name: Ann Example}") != "");
}

TEST_CASE("check/duplicate-delegate: one word of a name, or no name, says nothing") {
  CHECK(found_in("{name: Example}, {name: Example}") == "");
  CHECK(found_in("{country: FJ}, {country: FJ}") == "");
}

TEST_CASE("check/duplicate-delegate: a passport belongs to one person, and its number is not told") {
  const std::string found = explained_by("duplicate-delegate",
                                         "programme: {id: a, title: A}\ndelegates: [{name: A B, private: {passport: "
                                         "X123 456}}, {name: C D, private: {passport: x123456}}]\n");
  CHECK(found != "");
  CHECK(found.find("123") == std::string::npos);
}

TEST_CASE("check/duplicate-delegate: each entry after the first is reported once") {
  const std::string found =
      found_in("{id: x, name: Ann Example}, {id: y, name: Ann Example}, {id: z, name: Ann Example}");
  CHECK(std::count(found.begin(), found.end(), '\n') == 2);
}

TEST_CASE("check/duplicate-delegate: the same person in two programmes came back") {
  CHECK(found_by("duplicate-delegate",
                 jilaf::test::Example{
                     {"a.yaml", "programme: {id: a, title: A}\ndelegates: [{name: Ann Example}]\n"},
                     {"b.yaml", "programme: {id: b, title: B}\ndelegates: [{name: Ann Example}]\n"}}) == "");
}

}  // namespace
