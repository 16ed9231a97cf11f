// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view programme, std::string_view delegates) {
  return found_by("head-of-delegation",
                  fmt::format("programme: {{id: a, title: A{}}}\ndelegates: [{}]\n", programme, delegates));
}

TEST_CASE("check/head-of-delegation: the second head is shown with the first") {
  CHECK(explained_by("head-of-delegation",
                     "programme: {id: a, title: A}\ndelegates:\n  - {id: x, role: head_of_delegation}\n  - {id: y, "
                     "role: head_of_delegation}\n") ==
        R"(data.yaml:4:19 warning[head-of-delegation] the delegation has a second head
  - data.yaml:3:19 the first one
  = keep one head of delegation, and make the other a delegate
)");
}

TEST_CASE("check/head-of-delegation: each segment may have a head of its own") {
  constexpr std::string_view segments = ", segments: [{id: s, start: 2024-01-01}, {id: t, start: 2024-02-01}]";
  CHECK(found_in(segments,
                 "{id: x, segment: s, role: head_of_delegation}, {id: y, segment: t, role: head_of_delegation}") == "");
  CHECK(found_in(segments,
                 "{id: x, segment: s, role: head_of_delegation}, {id: y, segment: s, role: head_of_delegation}") != "");
  CHECK(found_in(segments, "{id: x, role: head_of_delegation}, {id: y, segment: t, role: head_of_delegation}") != "");
}

TEST_CASE("check/head-of-delegation: who withdrew needs somebody who followed") {
  constexpr std::string_view gone = "{id: x, role: head_of_delegation, status: withdrawn}";
  CHECK(found_in("", fmt::format("{}, {{id: y}}", gone))
            .ends_with("the head of the delegation withdrew, and nobody followed\n"));
  CHECK(found_in("", fmt::format("{}, {{id: y, role: head_of_delegation}}", gone)) == "");
  CHECK(found_in("", fmt::format("{}, {{id: y, role: alternate, replaces: x}}", gone)) == "");
  CHECK(found_in(", incomplete: [delegates]", fmt::format("{}, {{id: y}}", gone)) == "");
}

TEST_CASE("check/head-of-delegation: only an invited team of several people must have a head") {
  CHECK(found_in(", kind: invitation", "{id: x}, {id: y}")
            .ends_with("none of the 2 delegates is the head of the delegation\n"));
  CHECK(found_in(", kind: invitation", "{id: x}, {id: y, role: interpreter}") == "");
  CHECK(found_in(", kind: seminar", "{id: x}, {id: y}") == "");
  CHECK(found_in("", "{id: x}, {id: y}") == "");
  CHECK(found_in(", kind: invitation, incomplete: [delegates]", "{id: x}, {id: y}") == "");
}

TEST_CASE("check/head-of-delegation: a roster that was not understood is left alone") {
  CHECK(found_in(", kind: invitation", "{id: x}, {id: y, rol: head_of_delegation}") == "");
}

}  // namespace
