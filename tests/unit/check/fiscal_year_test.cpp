// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "fiscal-year";

std::string programme(std::string_view lines) {
  return "programme:\n  id: example\n  title: Example\n  participants: {total: 15}\n" + std::string(lines);
}

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

}  // namespace
