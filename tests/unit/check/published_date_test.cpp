// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "published-date";

std::string programme(std::string_view lines) {
  return "programme:\n  id: example\n  title: Example\n  participants: {total: 15}\n" + std::string(lines);
}

TEST_CASE("check/published-date: the day of the end is early enough") {
  CHECK(found_by(rule, programme("  start: 2022-11-14\n  end: 2022-11-18\n  published: 2022-11-18\n")).empty());
  CHECK(explained_by(rule, programme("  start: 2022-11-14\n  end: 2022-11-18\n  published: 2022-11-17\n")) ==
        R"(data.yaml:7:14 warning[published-date] the report was published before the programme ended
  - data.yaml:6:8 it ends on 18 November 2022
  = correct one of the two dates; for a report from under way, write 'status: in_progress'
)");
}

TEST_CASE("check/published-date: the last segment counts, and a month may still be right") {
  const std::string segments =
      "  segments: [{start: 2022-11-14, end: 2022-11-18}, {start: 2022-11-28, end: 2022-12-02}]\n";
  CHECK_FALSE(found_by(rule, programme(segments + "  published: 2022-11-30\n")).empty());
  CHECK(found_by(rule, programme(segments + "  published: 2022-12\n")).empty());
  CHECK(found_by(rule,
                 programme("  start: 2022-11-14\n  end: 2022-11-18\n  status: in_progress\n  published: 2022-11-15\n"))
            .empty());
}

}  // namespace
