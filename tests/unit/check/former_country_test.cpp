// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "former-country";

std::string starting(std::string_view start, std::string_view country) {
  return "programme:\n  id: example\n  title: Example\n  " + std::string(start) + "\n  countries: [" +
         std::string(country) + "]\n";
}

TEST_CASE("check/former-country: the name, the year of the code and the year of the programme are said") {
  CHECK(
      explained_by(rule, starting("start: 2012-11-14", "SU")) ==
      R"(data.yaml:5:15 warning[former-country] SU (the Soviet Union) is the code of a country that was no more in 2012
  ^ withdrawn in 1992
  - data.yaml:4:10 the year stands here
  = write the code of the country that came after it, or correct the year
)");
}

TEST_CASE("check/former-country: the year of the withdrawal and those before it are fine") {
  CHECK(found_by(rule, starting("start: 1992-12-31", "SU")) == "");
  CHECK(found_by(rule, starting("start: 1990", "SU")) == "");
  CHECK(found_by(rule, starting("start: 1993", "SU")) != "");
}

TEST_CASE(
    "check/former-country: a written fiscal year counts where there is no start, and without a year nothing is said") {
  CHECK(found_by(rule, starting("fiscal_year: 2012", "SU")) != "");
  CHECK(found_by(rule, starting("mode: online", "SU")) == "");
}

TEST_CASE("check/former-country: years are looked at, registers and private fields are not") {
  CHECK(
      found_by(rule,
               "years: [{fiscal_year: 2012, by: [{country: YU}]}]\norganisations: [{acronym: CITUB, country: YU}]\n") ==
      "data.yaml:1:44 warning[former-country] YU (Yugoslavia) is the code of a country that was no more in 2012\n");
  CHECK(found_by(rule,
                 "programme: {id: example, title: Example, start: 2012-01-01}\ndelegates: [{id: one, private: "
                 "{nationality: SU}}]\n") == "");
}

}  // namespace
