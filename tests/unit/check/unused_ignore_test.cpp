// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "unused-ignore";

TEST_CASE("check/unused-ignore: a comment that silences nothing is shown") {
  CHECK(explained_by(rule, "places:\n  # jilaf: ignore duplicate-id two halls of one name\n  - {id: a}\n") ==
        "data.yaml:2:3 warning[unused-ignore] 'duplicate-id' finds nothing here, so there is nothing to ignore\n  = "
        "remove the comment\n");
}

TEST_CASE("check/unused-ignore: a comment speaks of the next entry only") {
  CHECK(jilaf::test::checked(
            "places:\n  - {id: a}\n  # jilaf: ignore duplicate-id two halls of one name\n  - {id: a}\n") == "");
  CHECK(jilaf::test::checked(
            "places:\n  # jilaf: ignore duplicate-id two halls of one name\n  - {id: a}\n  - {id: a}\n") ==
        "data.yaml:2:3 warning[unused-ignore] 'duplicate-id' finds nothing here, so there is nothing to ignore\n"
        "data.yaml:4:10 error[duplicate-id] two places have the id 'a'\n");
}

TEST_CASE("check/unused-ignore: a mistyped rule, a missing reason and another verb are said") {
  CHECK(explained_by(rule, "places:\n  - {id: a}  # jilaf: ignore duplicate-ids two halls\n") ==
        "data.yaml:2:14 warning[unused-ignore] there is no rule 'duplicate-ids' to ignore\n  = did you mean "
        "'duplicate-id'?\n");
  CHECK(found_by(rule, "places:\n  - {id: a}  # jilaf: ignore duplicate-id\n") ==
        "data.yaml:2:14 warning[unused-ignore] an ignore needs its reason\n");
  CHECK(found_by(rule, "places:\n  - {id: a}  # jilaf: disable duplicate-id\n") ==
        "data.yaml:2:14 warning[unused-ignore] this comment speaks to jilaf, but not in a way that it knows\n");
}

TEST_CASE("check/unused-ignore: nothing is said to be unused while a file cannot be read") {
  CHECK(found_by(rule, {{"a.yaml", "places:\n  - {id: a\n"},
                        {"b.yaml", "places:\n  # jilaf: ignore duplicate-id two halls of one name\n  - {id: a}\n"}}) ==
        "");
}

TEST_CASE("check/unused-ignore: an ignore of a rule that is turned off may stay") {
  CHECK(jilaf::test::checked(
            {{"jilaf.yaml", "settings: {rules: {duplicate-id: off}}\n"},
             {"data.yaml", "places:\n  # jilaf: ignore duplicate-id two halls of one name\n  - {id: a}\n"}}) == "");
}

TEST_CASE("check/unused-ignore: what cannot be ignored, and a rule that is like no other, are said") {
  CHECK(explained_by(rule, "programme:\n  id: a\n  # jilaf: ignore name-in-text we want it\n  title: A\n") ==
        "data.yaml:3:3 warning[unused-ignore] 'name-in-text' cannot be ignored\n  = mend what it finds, and remove the "
        "comment\n");
  CHECK(explained_by(rule, "# jilaf: ignore-file zzzzzzzz no reason\nplaces: [{id: a}]\n") ==
        "data.yaml:1:1 warning[unused-ignore] there is no rule 'zzzzzzzz' to ignore\n");
}

TEST_CASE("check/unused-ignore: two comments that silence one finding are both used") {
  CHECK(jilaf::test::checked("# jilaf: ignore-file duplicate-id one list of two\nplaces:\n  - {id: a}\n"
                             "  # jilaf: ignore duplicate-id two halls\n  - {id: a}\n") == "");
}

}  // namespace
