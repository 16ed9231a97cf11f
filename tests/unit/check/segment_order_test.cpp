// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "segment-order";

std::string with_starts(std::initializer_list<std::string_view> starts) {
  std::string yaml = "programme:\n  id: example\n  title: Example\n  segments:\n";
  for (const std::string_view start : starts) yaml += "    - {start: " + std::string(start) + "}\n";
  return yaml;
}

TEST_CASE("check/segment-order: a segment that starts before the one above it is a note") {
  CHECK(explained_by(rule, with_starts({"2022-11-28", "2022-11-14"})) ==
        R"(data.yaml:6:15 note[segment-order] this segment starts before the one above it
  - data.yaml:5:15 the one above starts here, 28 November 2022
  = list the segments in the order in which they start
)");
}

TEST_CASE("check/segment-order: the same start, one segment, none, and months that can be in order are fine") {
  CHECK(found_by(rule, with_starts({"2022-11-14", "2022-11-14"})) == "");
  CHECK(found_by(rule, with_starts({"2022-11-14"})) == "");
  CHECK(found_by(rule, "programme: {id: example, title: Example, segments: []}") == "");
  CHECK(found_by(rule, with_starts({"2022-11-14", "2022-11"})) == "");
}

TEST_CASE("check/segment-order: one segment out of place is one note") {
  CHECK(found_by(rule, with_starts({"2022-11-01", "2022-11-20", "2022-11-10", "2022-11-15"})) ==
        "data.yaml:7:15 note[segment-order] this segment starts before the one above it\n");
}

}  // namespace
