// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "stated-dates";

std::string programme(std::string_view lines) {
  return "programme:\n  id: example\n  title: Example\n  participants: {total: 15}\n" + std::string(lines);
}

TEST_CASE("check/stated-dates: a stated date that is known less well can still be right") {
  const std::string dates = "  start: 2022-11-14\n  end: 2022-11-18\n";
  CHECK(found_by(rule, programme(dates + "  stated: {start: 2022-11, end: 2022}\n")).empty());
  CHECK(
      explained_by(rule, programme(dates + "  stated: {end: 2022-11-19}\n")) ==
      R"(data.yaml:7:17 warning[stated-dates] a source states that it ends on 19 November 2022, here it ends on 18 November 2022
  - data.yaml:6:8 the end here
  = correct the date that is wrong; where the source is, keep it with a comment that ignores this rule
)");
}

TEST_CASE("check/stated-dates: days are those of the runs or of the whole stretch") {
  const std::string runs =
      "  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: 2022-12-02}]\n";
  for (const char* days : {"10", "19"})
    CHECK(found_by(rule, programme(runs + "  stated: {days: " + days + "}\n")).empty());
  CHECK(found_by(rule, programme(runs + "  stated: {days: 14}\n")) ==
        "data.yaml:6:18 warning[stated-dates] a source states 14 days, the dates cover 10, with the gaps 19\n");
  CHECK(found_by(rule, programme(runs + "  stated: {segment: pk, days: 5, start: 2022-11-14}\n")).empty());
  CHECK_FALSE(found_by(rule, programme(runs + "  stated: {segment: pk, days: 10}\n")).empty());
  CHECK(found_by(rule, programme(runs + "  stated: {days: {about: 14}}\n")).empty());
}

TEST_CASE("check/stated-dates: runs that share days count them once") {
  const std::string runs =
      "  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18, countries: [PK]}, "
      "{id: mn, start: 2022-11-14, end: 2022-11-18, countries: [MN]}]\n";
  CHECK(found_by(rule, programme(runs + "  stated: {days: 5}\n")).empty());
}

TEST_CASE("check/stated-dates: sources are looked at, plans and unknown segments are not") {
  CHECK_FALSE(
      found_by(
          rule,
          programme("  start: 2022-11-14\n  sources: [{url: https://example.org/, stated: {start: 2022-11-15}}]\n"))
          .empty());
  CHECK(found_by(rule, programme("  start: 2022-11-14\n  status: planned\n  stated: {start: 2022-11-15}\n")).empty());
  CHECK(found_by(rule, programme("  start: 2022-11-14\n  stated: {segment: no, start: 2022-11-15}\n")).empty());
  CHECK(found_by(rule, programme("  stated: {start: 2022-11-15, days: 4}\n")).empty());
}

TEST_CASE("check/stated-dates: days of runs that are known to the month only are compared with nothing") {
  CHECK(found_by(rule, programme("  segments: [{id: pk, start: 2022-11-14, end: 2022-11}, {id: mn, start: 2022-11-28, "
                                 "end: 2022-12-02}]\n  stated: {days: 3}\n"))
            .empty());
}

}  // namespace
