// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::Example;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view rest) {
  return found_by("no-participants", fmt::format("programme: {{id: a, title: A, {}}}\n", rest));
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

}  // namespace
