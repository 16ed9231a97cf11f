// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>

using jilaf::test::check_each;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "former-country";

std::string starting(std::string_view start, std::string_view country) {
  return "programme:\n  id: example\n  title: Example\n  " + std::string(start) + "\n  countries: [" +
         std::string(country) + "]\n";
}

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

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

TEST_CASE("check/former-country: the year of the start counts, else the fiscal year") {
  check_each(
      told,
      {{"programme:\n  id: example\n  title: Example\n  start: 1992-12-31\n  countries: [SU]\n", ""},
       {"programme:\n  id: example\n  title: Example\n  start: 1993-01-01\n  countries: [SU]\n",
        "SU (the Soviet Union) is the code of a country that was no more in 1993\n"},
       {"programme:\n  id: example\n  title: Example\n  start: 2024-01-01\n  countries: [MN]\n", ""},
       {"programme:\n  id: example\n  title: Example\n  start: 2024-01-01\n  countries: [QQ]\n", ""},
       {"programme:\n  id: example\n  title: Example\n  fiscal_year: 1993\n  countries: [SU]\n",
        "SU (the Soviet Union) is the code of a country that was no more in 1993\n"},
       {"programme:\n  id: example\n  title: Example\n  fiscal_year: 1992\n  countries: [SU]\n", ""},
       {"programme:\n  id: example\n  title: Example\n  start: 1992-02-01\n  fiscal_year: 2012\n  countries: [SU]\n",
        ""},
       {"years: [{fiscal_year: 1992, by: [{country: SU}]}, {fiscal_year: 1993, by: [{country: SU}]}]\n",
        "SU (the Soviet Union) is the code of a country that was no more in 1993\n"},
       {"programme: {id: a, title: A, start: 2012-01-01}\ndelegates: [{id: x, country: SU}]\nitinerary: [{day: 1, "
        "activities: [{title: A, countries: [YU]}]}]\n",
        "SU (the Soviet Union) is the code of a country that was no more in 2012\nYU (Yugoslavia) is the code of a "
        "country that was no more in 2012\n"},
       {"programme: {id: a, title: A, segments: [{id: s}, {id: t, start: 2012-01-01, countries: [SU]}]}\n",
        "SU (the Soviet Union) is the code of a country that was no more in 2012\n"}});
}

TEST_CASE("check/former-country: the year is shown where it stands, in a segment too") {
  CHECK(
      explained_by(
          rule, "programme: {id: a, title: A, segments: [{id: s}, {id: t, start: 2012-01-01, countries: [SU]}]}\n") ==
      R"(data.yaml:1:89 warning[former-country] SU (the Soviet Union) is the code of a country that was no more in 2012
  ^ withdrawn in 1992
  - data.yaml:1:65 the year stands here
  = write the code of the country that came after it, or correct the year
)");
  CHECK(explained_by(rule, starting("fiscal_year: 2012", "SU")).find("  - data.yaml:4:16 the year stands here\n") !=
        std::string::npos);
}

}  // namespace
