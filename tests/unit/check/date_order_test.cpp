// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

TEST_CASE("check/date-order: the end is shown with its start and how far it is off") {
  CHECK(explained_by("date-order", R"(
programme:
  id: example
  title: Example
  start: 2024-07-14
  end: 2024-07-01
)") == R"(data.yaml:6:8 error[date-order] the programme ends before it starts
  ^ 13 days earlier
  - data.yaml:5:10 starts here
  = swap the dates, or correct the year
)");
}

TEST_CASE("check/date-order: months and years are wrong only where no day of them can be right") {
  CHECK(found_by("date-order", "programme: {id: example, title: Example, start: 2024-07-14, end: 2024-07}").empty());
  CHECK(found_by("date-order", "programme: {id: example, title: Example, start: 2024-07-14, end: 2024}").empty());
  CHECK(found_by("date-order", "programme: {id: example, title: Example, start: 2024-07-14, end: 2024-06}") ==
        "data.yaml:1:66 error[date-order] the programme ends before it starts\n");
}

TEST_CASE("check/date-order: the leap day is a day") {
  CHECK(found_by("date-order", "programme: {id: example, title: Example, start: 2024-02-29, end: 2024-02-29}").empty());
}

}  // namespace
