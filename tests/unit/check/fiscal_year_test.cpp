// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>

using jilaf::test::check_each;
using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "fiscal-year";

std::string programme(std::string_view lines) {
  return "programme:\n  id: example\n  title: Example\n  participants: {total: 15}\n" + std::string(lines);
}

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

/// The same for a programme with these lines.
std::string in_programme(std::string_view lines) { return told(programme(lines)); }

TEST_CASE("check/fiscal-year: the last day of March belongs to the year before") {
  CHECK(found_by(rule, programme("  start: 2022-03-31\n  fiscal_year: 2021\n")).empty());
  CHECK(found_by(rule, programme("  start: 2022-04-01\n  fiscal_year: 2022\n")).empty());
  CHECK(explained_by(rule, programme("  start: 2022-03-31\n  fiscal_year: 2022\n")) ==
        R"(data.yaml:6:16 warning[fiscal-year] the dates lie in fiscal year 2021
  - data.yaml:5:10 it starts on 31 March 2022
  = write 2021, leave the key out, or correct the dates
)");
}

TEST_CASE("check/fiscal-year: a bare year says nothing, a month does") {
  CHECK(found_by(rule, programme("  start: 2022\n  fiscal_year: 2021\n")).empty());
  CHECK_FALSE(found_by(rule, programme("  start: 2022-05\n  fiscal_year: 2021\n")).empty());
}

TEST_CASE("check/fiscal-year: the codes of programme and segments are held against the year") {
  CHECK(found_by(rule, programme("  code: 21-04\n  start: 2020-08-24\n")) ==
        "data.yaml:5:9 warning[fiscal-year] the code is one of fiscal year 2021, the programme of 2020\n");
  CHECK(found_by(rule, programme("  code: 09-04\n  fiscal_year: 2009\n")).empty());
  CHECK(found_by(rule, programme("  code: 20-4\n  start: 2022-08-24\n")).empty());
  CHECK(found_by(rule, programme("  code: 20-04ZH\n  start: 2022-08-24\n")).empty());
}

TEST_CASE("check/fiscal-year: a programme that was put off keeps its code") {
  CHECK(found_by(rule, programme("  code: 19-04\n  start: 2020-08-24\n  changes: [{change: postponed}]\n")).empty());
}

TEST_CASE("check/fiscal-year: the settings say when a year begins") {
  const Example january = {{"jilaf.yaml", "settings: {format: 1, fiscal_year_starts: 01-01}\n"},
                           {"data.yaml", programme("  start: 2022-03-31\n  fiscal_year: 2022\n")}};
  CHECK(found_by(rule, january).empty());
}

TEST_CASE("check/fiscal-year: only two digits, a hyphen, two digits and small letters are a code with a year") {
  check_each(
      in_programme,
      {{"  code: '20-04'\n  start: 2020-08-24\n", ""},
       {"  code: '21-04'\n  start: 2020-08-24\n", "the code is one of fiscal year 2021, the programme of 2020\n"},
       {"  code: '19-04zh'\n  start: 2020-08-24\n", "the code is one of fiscal year 2019, the programme of 2020\n"},
       {"  code: '20-04zh'\n  start: 2020-08-24\n", ""},
       {"  code: '21-00'\n  start: 2020-08-24\n", "the code is one of fiscal year 2021, the programme of 2020\n"},
       {"  code: '21-99'\n  start: 2020-08-24\n", "the code is one of fiscal year 2021, the programme of 2020\n"},
       {"  code: '1-04'\n  start: 2020-08-24\n", ""},
       {"  code: '211-04'\n  start: 2020-08-24\n", ""},
       {"  code: '21/04'\n  start: 2020-08-24\n", ""},
       {"  code: '21-4'\n  start: 2020-08-24\n", ""},
       {"  code: '21-04 zh'\n  start: 2020-08-24\n", ""},
       {"  code: '21-04Z'\n  start: 2020-08-24\n", ""},
       {"  code: '21-04z9'\n  start: 2020-08-24\n", ""},
       {"  code: 'a1-04'\n  start: 2020-08-24\n", ""},
       {"  code: '2a-04'\n  start: 2020-08-24\n", ""},
       {"  code: '21-a4'\n  start: 2020-08-24\n", ""},
       {"  code: '21-0a'\n  start: 2020-08-24\n", ""},
       {"  code: '21'\n  start: 2020-08-24\n", ""}});
}

TEST_CASE("check/fiscal-year: the year is the one of the dates, else the one that is written") {
  check_each(in_programme,
             {{"  code: 21-04\n  fiscal_year: 2020\n", "the code is one of fiscal year 2021, the programme of 2020\n"},
              {"  code: 20-04\n  fiscal_year: 2020\n", ""},
              {"  code: 99-04\n  fiscal_year: 1999\n", ""},
              {"  code: 05-04\n  fiscal_year: 2004\n", "the code is one of fiscal year 2005, the programme of 2004\n"},
              {"  code: 21-04\n", ""},
              {"  code: 21-04\n  start: 2020\n", ""},
              {"  code: 21-04\n  start: 2020\n  fiscal_year: 2020\n",
               "the code is one of fiscal year 2021, the programme of 2020\n"},
              {"  start: 2020-03\n  fiscal_year: 2020\n", "the dates lie in fiscal year 2019\n"},
              {"  start: 2020-04\n  fiscal_year: 2020\n", ""},
              {"  code: 21-04\n  start: 2020-08-24\n  fiscal_year: 2021\n", "the dates lie in fiscal year 2020\n"},
              {"  fiscal_year: 2019\n  segments: [{id: s, start: 2020-08-24, code: 21-04}, {id: t, start: 2019-08-24, "
               "code: 18-04}]\n",
               "the code is one of fiscal year 2021, the programme of 2019\nthe code is one of fiscal year 2018, the "
               "programme of 2019\n"},
              {"  segments: [{id: s, start: 2020-08-24, code: 21-04}, {id: t, start: 2021-08-24, code: 20-05}]\n",
               "the code is one of fiscal year 2021, the programme of 2020\n"}});
}

TEST_CASE("check/fiscal-year: what was put off keeps the code of its plan, and has its fiscal year all the same") {
  check_each(
      in_programme,
      {{"  code: '19-04'\n  start: 2020-08-24\n  status: postponed\n", ""},
       {"  code: '19-04'\n  start: 2020-08-24\n  status: cancelled\n",
        "the code is one of fiscal year 2019, the programme of 2020\n"},
       {"  code: '19-04'\n  start: 2020-08-24\n  changes: [{change: cancelled}, {change: postponed}]\n", ""},
       {"  code: '19-04'\n  start: 2020-08-24\n  changes: [{change: cancelled}]\n",
        "the code is one of fiscal year 2019, the programme of 2020\n"},
       {"  start: 2020-08-24\n  fiscal_year: 2021\n  status: postponed\n", "the dates lie in fiscal year 2020\n"}});
}

TEST_CASE("check/fiscal-year: the date that decides is shown, of a segment where there are some") {
  CHECK(explained_by(rule, programme("  segments: [{id: s, start: 2020-08-24, code: 21-04}]\n")) ==
        R"(data.yaml:5:47 warning[fiscal-year] the code is one of fiscal year 2021, the programme of 2020
  - data.yaml:5:29 it starts on 24 August 2020
  = correct the code or the dates; where the programme was put off, say so under 'changes'
)");
  CHECK(explained_by(rule, programme("  code: 21-04\n  fiscal_year: 2020\n")) ==
        R"(data.yaml:5:9 warning[fiscal-year] the code is one of fiscal year 2021, the programme of 2020
  = correct the code or the dates; where the programme was put off, say so under 'changes'
)");
}

}  // namespace
