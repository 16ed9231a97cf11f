// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::checked;
using jilaf::test::Example;
using jilaf::test::found_by;

namespace {

TEST_CASE("check/empty-programme: labels alone tell nothing") {
  CHECK(
      found_by("empty-programme", "programme: {id: a, title: A, kind: seminar, mode: online, internal_notes: to do}") ==
      "data.yaml:1:17 warning[empty-programme] this programme has a name, but nothing to report\n");
  CHECK(found_by("empty-programme", "programmes: [{id: a, title: A}, {id: b, title: B, countries: [PH]}]") ==
        "data.yaml:1:19 warning[empty-programme] this programme has a name, but nothing to report\n");
}

TEST_CASE("check/empty-programme: what is still to come, and sections without entries, are silent") {
  CHECK(found_by("empty-programme", "programme: {id: a, title: A, status: planned}") == "");
  CHECK(found_by("empty-programme", "programme: {id: a, title: A, status: cancelled}") == "");
  CHECK(checked("programmes: []\n") == "");
}

TEST_CASE("check/empty-programme: a roster in another file is something to report") {
  CHECK(found_by("empty-programme", Example{{"a.yaml", "programme: {id: a, title: A}\n"},
                                            {"b.yaml", "for: a\ndelegates: [{id: x}]\n"}}) == "");
  CHECK(found_by("empty-programme", Example{{"a.yaml", "programme: {id: a, title: A}\n"},
                                            {"b.yaml", "for: b\ndelegates: [{id: x}]\n"}}) == "");
  CHECK(found_by("empty-programme",
                 Example{{"a.yaml", "programme: {id: a, title: A}\n"}, {"b.yaml", "for: a\ndelegates: [\n"}}) == "");
}

TEST_CASE("check/empty-programme: a programme that was not understood is left alone") {
  CHECK(found_by("empty-programme", "programme: {id: a, title: A, particpants: {total: 3}}") == "");
  CHECK(found_by("empty-programme", "programme: {}") == "");
  // A comment is no part of it.
  CHECK(found_by("empty-programme", "programme:\n  id: a  # jilaf: ignore duplicate-id\n  title: A\n") ==
        "data.yaml:2:7 warning[empty-programme] this programme has a name, but nothing to report\n");
}

}  // namespace
