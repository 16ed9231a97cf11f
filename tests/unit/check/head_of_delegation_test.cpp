// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::check_each;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view programme, std::string_view delegates) {
  return found_by("head-of-delegation",
                  fmt::format("programme: {{id: a, title: A{}}}\ndelegates: [{}]\n", programme, delegates));
}

/// What is found where keys of the programme and delegates are parted by a bar, each line without its place.
std::string in_parts(std::string_view parts) {
  const std::size_t bar = parts.find(" | ");
  std::string messages;
  const std::string text =
      fmt::format("programme: {{id: a, title: A{}}}\ndelegates: [{}]\n", parts.substr(0, bar), parts.substr(bar + 3));
  for (const jilaf::test::Finding& finding : jilaf::test::findings_in({{"data.yaml", text}})) {
    if (finding.rule == "head-of-delegation") messages += finding.line.substr(finding.line.find("] ") + 2) + "\n";
  }
  return messages;
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

TEST_CASE(
    "check/head-of-delegation: each run has one head, and one who withdrew is followed by another of the same run") {
  check_each(
      in_parts,
      {{" | {id: x, role: head_of_delegation}, {id: y, role: head_of_delegation}",
        "the delegation has a second head\n"},
       {" | {id: x, role: head_of_delegation}, {id: y, role: head_of_delegation}, {id: z, role: head_of_delegation}",
        "the delegation has a second head\nthe delegation has a second head\n"},
       {" | {id: x, role: head_of_delegation, status: withdrawn}, {id: y, role: head_of_delegation}", ""},
       {" | {id: x, role: head_of_delegation}, {id: y, role: head_of_delegation, status: withdrawn}", ""},
       {", segments: [{id: s, start: 2024-01-01}, {id: t, start: 2024-02-01}] | {id: x, segment: s, role: "
        "head_of_delegation}, {id: y, segment: t, role: head_of_delegation}",
        ""},
       {", segments: [{id: s, start: 2024-01-01}, {id: t, start: 2024-02-01}] | {id: x, segment: s, role: "
        "head_of_delegation}, {id: y, segment: s, role: head_of_delegation}",
        "the delegation has a second head\n"},
       {", segments: [{id: s, start: 2024-01-01}, {id: t, start: 2024-02-01}] | {id: x, segment: s, role: "
        "head_of_delegation}, {id: y, role: head_of_delegation}",
        "the delegation has a second head\n"},
       {", segments: [{id: s, start: 2024-01-01}, {id: t, start: 2024-02-01}] | {id: x, role: head_of_delegation}, "
        "{id: y, segment: s, role: head_of_delegation}",
        "the delegation has a second head\n"},
       {", segments: [{id: s, start: 2024-01-01}, {id: t, start: 2024-02-01}] | {id: x, segment: s, role: "
        "head_of_delegation, status: withdrawn}, {id: y, segment: t, role: head_of_delegation}",
        "the head of the delegation withdrew, and nobody followed\n"},
       {", segments: [{id: s, start: 2024-01-01}, {id: t, start: 2024-02-01}] | {id: x, segment: s, role: "
        "head_of_delegation, status: withdrawn}, {id: y, role: head_of_delegation}",
        ""},
       {", segments: [{id: s, start: 2024-01-01}, {id: t, start: 2024-02-01}] | {id: x, role: head_of_delegation, "
        "status: withdrawn}, {id: y, segment: t, role: head_of_delegation}",
        ""},
       {" | {id: x, role: head_of_delegation, status: withdrawn}, {id: y, replaces: x}", ""},
       {" | {id: x, role: head_of_delegation, status: withdrawn}, {id: y, replaces: x, status: withdrawn}",
        "the head of the delegation withdrew, and nobody followed\n"},
       {" | {id: x, role: head_of_delegation, status: withdrawn}, {id: y, replaces: z}, {id: z}",
        "the head of the delegation withdrew, and nobody followed\n"},
       {" | {id: x, status: withdrawn}, {id: y}", ""},
       {", incomplete: [participants] | {id: x, role: head_of_delegation, status: withdrawn}", ""},
       {", incomplete: [delegates] | {id: x, role: head_of_delegation}, {id: y, role: head_of_delegation}",
        "the delegation has a second head\n"},
       {", kind: invitation | {id: x}, {id: y}, {id: z}", "none of the 3 delegates is the head of the delegation\n"},
       {", kind: invitation | {id: x}, {id: y, status: withdrawn}", ""},
       {", kind: invitation | {id: x}", ""},
       {", kind: invitation | {id: x, role: head_of_delegation}, {id: y}", ""},
       {", kind: invitation | {id: x, role: head_of_delegation, status: withdrawn}, {id: y}, {id: z}",
        "the head of the delegation withdrew, and nobody followed\n"},
       {", kind: invitation, incomplete: [participants] | {id: x}, {id: y}", ""},
       {", kind: invitation, incomplete: [countries] | {id: x}, {id: y}",
        "none of the 2 delegates is the head of the delegation\n"}});
}

TEST_CASE("check/head-of-delegation: people are pointed at by their role, else their id, else as a whole") {
  const auto place = [](std::string_view delegates) {
    const std::string line = found_in(", kind: invitation", delegates);
    return line.substr(0, line.find(' '));
  };
  CHECK(place("{id: x, role: delegate}, {id: y}") == "data.yaml:2:27");
  CHECK(place("{id: x}, {id: y}") == "data.yaml:2:18");
  CHECK(place("{name: X}, {id: y}") == "data.yaml:2:13");
  CHECK(place("{id: x, role: interpreter}, {name: X}, {id: y}") == "data.yaml:2:41");
}

TEST_CASE("check/head-of-delegation: a roster that may belong here leaves open whether somebody followed") {
  const auto found = [](std::string_view other) {
    return found_by("head-of-delegation",
                    {{"a.yaml", "programme: {id: a, title: A, kind: invitation}\ndelegates: [{id: x}, {id: y}]\n"},
                     {"b.yaml", std::string(other)}});
  };
  CHECK(found("places: [{id: x}]\n") != "");
  CHECK(found("for: nobody\ndelegates: [{id: z}]\n") == "");
  CHECK(found("places: [\n") == "");
}

}  // namespace
