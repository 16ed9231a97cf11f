// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view rest) {
  return found_by("report-overdue", fmt::format("programme: {{id: a, title: A, {}}}\n", rest), {2024, 12, 1});
}

TEST_CASE("check/report-overdue: the day is pointed at, and how long ago it was") {
  CHECK(explained_by("report-overdue", "programme: {id: a, title: A, publish: {due: 2024-11-28}}\n", {2024, 12, 1}) ==
        R"(data.yaml:1:45 warning[report-overdue] the report was to be published by 28 November 2024
  ^ 3 days ago
  = publish it and add 'published:', or move the date
)");
}

TEST_CASE("check/report-overdue: the day itself, and the rest of a month, are still in time") {
  CHECK(found_in("publish: {due: 2024-12-01}") == "");
  CHECK(found_in("publish: {due: 2024-12}") == "");
  CHECK(found_in("publish: {due: 2024}") == "");
  CHECK(found_in("publish: {due: 2024-11}") != "");
}

TEST_CASE("check/report-overdue: what is published, was never held or could not be read is silent") {
  CHECK(found_in("published: 2024-11-30, publish: {due: 2024-11-28}") == "");
  CHECK(found_in("published: soon, publish: {due: 2024-11-28}") == "");
  CHECK(found_in("status: cancelled, publish: {due: 2024-11-28}") == "");
  CHECK(found_in("status: postponed, publish: {due: 2024-11-28}") == "");
}

}  // namespace
