// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "weekday";

/// A programme that starts on a date as written.
std::string starting(std::string_view date) {
  return "programme:\n  id: example\n  title: Example\n  start: " + std::string(date) + "\n";
}

TEST_CASE("check/weekday: the calendar's weekday is said, and the nearest date with the written one") {
  CHECK(explained_by(rule, starting("2022-11-14 Tue")) ==
        R"(data.yaml:4:21 error[weekday] 14 November 2022 is a Monday, not a Tuesday
  = write Monday, or correct the date: 15 November 2022 is a Tuesday, and so is 14 November 2023
)");
  CHECK(explained_by(rule, starting("2022-11-14 Sunday")) ==
        R"(data.yaml:4:21 error[weekday] 14 November 2022 is a Monday, not a Sunday
  = write Monday, or correct the date: 13 November 2022 is a Sunday, and so is 14 November 2021
)");
  CHECK(explained_by(rule, starting("2022-11-14 Fri")) ==
        R"(data.yaml:4:21 error[weekday] 14 November 2022 is a Monday, not a Friday
  = write Monday, or correct the date: 11 November 2022 is a Friday
)");
}

TEST_CASE("check/weekday: right weekdays are fine in every language and form") {
  for (const std::string_view word : {" Mon", " monday", " (Mon)", "（月）", " 月曜日", " lundi", " lunes"}) {
    CAPTURE(word);
    CHECK(found_by(rule, starting("2022-11-14" + std::string(word))) == "");
  }
}

TEST_CASE("check/weekday: a Japanese weekday is judged like an English one, at its own place") {
  CHECK(found_by(rule, starting("2022-11-14（火）")) ==
        "data.yaml:4:21 error[weekday] 14 November 2022 is a Monday, not a Tuesday\n");
}

TEST_CASE("check/weekday: the leap day has no neighbour in other years") {
  CHECK(explained_by(rule, starting("2024-02-29 Wed")) ==
        R"(data.yaml:4:21 error[weekday] 29 February 2024 is a Thursday, not a Wednesday
  = write Thursday, or correct the date: 28 February 2024 is a Wednesday
)");
}

TEST_CASE("check/weekday: the nearest date may be in another year") {
  CHECK(explained_by(rule, starting("2025-01-01 Tue")) ==
        R"(data.yaml:4:21 error[weekday] 1 January 2025 is a Wednesday, not a Tuesday
  = write Wednesday, or correct the date: 31 December 2024 is a Tuesday
)");
}

TEST_CASE("check/weekday: dates without weekday, or known to the month, are not judged") {
  CHECK(found_by(rule, starting("2022-11-14")) == "");
  CHECK(found_by(rule, starting("2022-11")) == "");
}

TEST_CASE("check/weekday: every date of every section is looked at") {
  CHECK(found_by(rule, R"(
programme:
  id: example
  title: Example
  changes: [{change: shortened, date: 2022-11-14 Tue}]
  segments: [{id: a, end: 2022-11-14 Tue}]
  planned: {start: 2022-11-14 Tue}
  events: [{title: Event, date: 2022-11-14 Tue}]
  related: [{title: Page, date: 2022-11-14 Tue}]
  publish: {due: 2022-11-14 Tue}
delegates:
  - id: one
    consent: {name: {to: public, date: 2022-11-14 Tue}}
itinerary:
  - {date: 2022-11-14 Tue, title: Day}
organisations:
  - {acronym: ABCDE, was: [{acronym: ABC, until: 2022-11-14 Tue}]}
years:
  - {fiscal_year: 2022, sources: [{title: Page, published: 2022-11-14 Tue}]}
)") == R"(data.yaml:5:50 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:6:38 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:7:31 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:8:44 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:9:44 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:10:29 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:13:51 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:15:23 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:17:61 error[weekday] 14 November 2022 is a Monday, not a Tuesday
data.yaml:19:71 error[weekday] 14 November 2022 is a Monday, not a Tuesday
)");
}

TEST_CASE("check/weekday: a message tells nothing of a private date") {
  CHECK(
      explained_by(
          rule,
          "programme: {id: example, title: Example}\ndelegates:\n  - id: one\n    private: {born: 1980-01-02 Mon}\n") ==
      R"(data.yaml:4:32 error[weekday] the weekday does not belong to the date
  = correct the weekday or the date
)");
}

}  // namespace
