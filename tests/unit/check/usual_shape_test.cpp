// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "usual-shape";

std::string programme(std::string_view lines) {
  return "programme:\n  id: example\n  title: Example\n  participants: {total: 15}\n" + std::string(lines);
}

TEST_CASE("check/usual-shape: another month that gives a usual shape is told of") {
  const std::string visit = "  kind: invitation\n  mode: in_person\n";
  CHECK(
      explained_by(rule, programme(visit + "  start: 2024-06-14\n  end: 2024-06-27\n")) ==
      R"(data.yaml:7:10 note[usual-shape] it starts on a Friday, and in another month the same days would be a usual programme from 14 July 2024 to 27 July 2024
  = look whether the month is right; 14 April 2024 to 27 April 2024, and 14 January 2024 to 27 January 2024 would fit too
)");
  CHECK(found_by(rule, programme(visit + "  start: 2024-07-14\n  end: 2024-07-27\n")).empty());
  CHECK(found_by(rule, programme(visit + "  start: 2024-06-14\n  end: 2024-06-26\n")).empty());
}

TEST_CASE("check/usual-shape: a Sunday or Monday, segments, other kinds and unknown days are left alone") {
  CHECK(found_by(rule, programme("  kind: invitation\n  mode: in_person\n  start: 2024-06-16\n  end: 2024-06-27\n"))
            .empty());
  CHECK(found_by(rule, programme("  kind: seminar\n  mode: in_person\n  start: 2024-06-14\n  end: 2024-06-27\n"))
            .empty());
  CHECK(found_by(rule, programme("  kind: invitation\n  mode: in_person\n  start: 2024-06\n  end: 2024-06-27\n"))
            .empty());
  CHECK(found_by(rule, programme("  kind: invitation\n  mode: in_person\n  start: 2024-06-27\n  end: 2024-06-14\n"))
            .empty());
}

TEST_CASE("check/usual-shape: the other month lies in the same year, and all lengths are known") {
  const auto found = [](std::string_view mode, std::string_view start, std::string_view end) {
    return found_by(rule, programme("  kind: invitation\n  mode: " + std::string(mode) +
                                    "\n  start: " + std::string(start) + "\n  end: " + std::string(end) + "\n"));
  };
  CHECK(found("in_person", "2024-01-23", "2024-02-01").empty());  // 23 July 2023 would be a Sunday
  CHECK_FALSE(found("in_person", "2024-06-14", "2024-06-27").empty());
  CHECK_FALSE(found("in_person", "2024-06-14", "2024-06-23").empty());
  CHECK_FALSE(found("in_person", "2024-06-14", "2024-06-20").empty());
  CHECK(found("in_person", "2024-06-14", "2024-06-18").empty());  // five days are those of a programme online
  CHECK(found("online", "2024-06-14", "2024-06-20").empty());
  CHECK(found("in_person", "2024-06-16", "2024-06-29").empty());  // a Sunday, and a Monday
  CHECK(found("in_person", "2024-06-17", "2024-06-30").empty());
  CHECK_FALSE(found("in_person", "2024-06-04", "2024-06-17").empty());
}

TEST_CASE("check/usual-shape: online programmes last from Monday to Friday, and leap days are no trap") {
  CHECK_FALSE(found_by(rule, programme("  kind: invitation\n  mode: online\n  start: 2022-10-14\n  end: 2022-10-18\n"))
                  .empty());
  CHECK(found_by(rule, programme("  kind: invitation\n  mode: online\n  start: 2024-02-29\n  end: 2024-02-29\n"))
            .empty());
}

}  // namespace
