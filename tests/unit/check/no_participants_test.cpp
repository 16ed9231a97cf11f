// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::check_each;
using jilaf::test::Example;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view rest) {
  return found_by("no-participants", fmt::format("programme: {{id: a, title: A, {}}}\n", rest));
}

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by("no-participants", yaml); }

/// The same for a published programme with these keys and, behind a bar, these sections.
std::string published(std::string_view parts) {
  const std::size_t bar = parts.find(" | ");
  return told(fmt::format("programme: {{id: a, title: A, published: 2024-08-01{}}}\n{}", parts.substr(0, bar),
                          parts.substr(bar + 3)));
}

TEST_CASE("check/no-participants: the id is pointed at") {
  CHECK(found_in("published: 2024-08-01") ==
        "data.yaml:1:17 warning[no-participants] this programme is published, but nothing says how many took part\n");
}

TEST_CASE("check/no-participants: whatever tells of people is enough") {
  for (const std::string_view rest :
       {"participants: {women: 3}", "stated: {participants: 5}", "incomplete: [delegates]", "status: planned",
        "outcomes: [{measure: members, actual: 5}]", "sessions: [{title: A, attendance: {total: 5}}]",
        "segments: [{id: one, participants: {total: 3}}]", "participants: many"}) {
    CAPTURE(rest);
    CHECK(found_in(fmt::format("published: 2024-08-01, {}", rest)) == "");
  }
  CHECK(found_in("start: 2024-07-01, narrative: Not published yet.") == "");
}

TEST_CASE("check/no-participants: a roster that belongs to nobody may be the missing one") {
  const Example example = {{"a.yaml", "programme: {id: a, title: A, published: 2024-08-01}\n"},
                           {"b.yaml", "for: other\ndelegates: [{country: MN}]\n"}};
  CHECK(found_by("no-participants", example) == "");
}

TEST_CASE("check/no-participants: whatever tells of people anywhere in the programme is enough") {
  check_each(
      published,
      {{" | ", "this programme is published, but nothing says how many took part\n"},
       {", participants: {total: 3} | ", ""},
       {", participants: {men: 3} | ", ""},
       {", planned: {participants: 3} | ", "this programme is published, but nothing says how many took part\n"},
       {", stated: {participants: 5} | ", ""},
       {", outcomes: [{measure: m, actual: 5}] | ", ""},
       {", sessions: [{title: A}] | ", "this programme is published, but nothing says how many took part\n"},
       {", sessions: [{title: A}, {title: B, attendance: {total: 5}}] | ", ""},
       {", events: [{title: A, attendance: {women: 5}}] | ", ""},
       {", events: [{title: A}] | ", "this programme is published, but nothing says how many took part\n"},
       {", segments: [{id: s}] | ", "this programme is published, but nothing says how many took part\n"},
       {", segments: [{id: s}, {id: t, participants: {women: 3}}] | ", ""},
       {", incomplete: [participants] | ", ""},
       {", incomplete: [countries] | ", "this programme is published, but nothing says how many took part\n"},
       {", status: in_progress | ", ""},
       {", status: cancelled | ", ""},
       {", status: held | ", "this programme is published, but nothing says how many took part\n"},
       {", oops: 1 | ", ""},
       {" | itinerary: [{day: 1, activities: [{title: A}]}]\n",
        "this programme is published, but nothing says how many took part\n"},
       {" | itinerary: [{day: 1}, {day: 2, activities: [{title: A}, {title: B, attendance: {total: 5}}]}]\n", ""},
       {" | delegates: [{id: x}]\n", ""},
       {" | places: [\n", ""}});
}

TEST_CASE("check/no-participants: the date of publication is shown") {
  CHECK(jilaf::test::explained_by("no-participants", "programme: {id: a, title: A, published: 2024-08-01}\n") ==
        R"(data.yaml:1:17 warning[no-participants] this programme is published, but nothing says how many took part
  - data.yaml:1:41 published
  = add 'participants: {total: ...}' or the roster; where it is not known, 'incomplete: [participants]'
)");
}

}  // namespace
