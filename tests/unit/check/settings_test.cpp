// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "settings";

jilaf::test::Example settings(std::string_view lines) { return {{"jilaf.yaml", "settings:\n" + std::string(lines)}}; }

TEST_CASE("check/settings: an unknown rule gets the nearest one") {
  CHECK(explained_by(rule, settings("  rules: {date-oder: off}\n")) ==
        "jilaf.yaml:2:11 error[settings] there is no rule 'date-oder'\n  = did you mean 'date-order'?\n");
  CHECK(explained_by(rule, settings("  rules: {perfection: off}\n")) ==
        "jilaf.yaml:2:11 error[settings] there is no rule 'perfection'\n  = 'jilaf explain' lists the rules\n");
}

TEST_CASE("check/settings: known rules may be weighed otherwise") {
  CHECK(found_by(rule, settings("  rules: {date-order: warning, weekday: off, settings: error}\n")) == "");
}

TEST_CASE("check/settings: a rule that is turned off finds nothing") {
  CHECK(jilaf::test::checked({{"jilaf.yaml", "settings: {rules: {duplicate-id: off}}\n"},
                              {"data.yaml", "places: [{id: a}, {id: a}]\n"}}) == "");
  CHECK(jilaf::test::checked({{"jilaf.yaml", "settings: {rules: {duplicate-id: note}}\n"},
                              {"data.yaml", "places: [{id: a}, {id: a}]\n"}}) ==
        "data.yaml:1:24 note[duplicate-id] two places have the id 'a'\n");
}

TEST_CASE("check/settings: rules that keep data whole cannot be turned off or lowered") {
  CHECK(explained_by(rule, settings("  rules: {syntax: off}\n")) ==
        "jilaf.yaml:2:19 error[settings] the rule 'syntax' cannot be turned off\n  = remove this line\n");
  CHECK(found_by(rule, settings("  rules: {encoding: warning}\n")) ==
        "jilaf.yaml:2:21 error[settings] the rule 'encoding' is always of the level error\n");
  CHECK(found_by(rule, settings("  rules: {encoding: error}\n")) == "");
}

TEST_CASE("check/settings: an unknown grouping gets the nearest one") {
  CHECK(
      explained_by(rule, settings("  regions: un_m94\n")) ==
      "jilaf.yaml:2:12 error[settings] there is no grouping of regions called 'un_m94'\n  = did you mean 'un_m49'?\n");
  CHECK(found_by(rule, settings("  regions: jilaf\n")) == "");
}

TEST_CASE("check/settings: a country belongs to one region") {
  CHECK(explained_by(rule, settings("  regions:\n    east: [JP, CN, JP]\n    west: [CN, FR]\n")) ==
        R"(jilaf.yaml:3:20 error[settings] JP stands in this region twice
  - jilaf.yaml:3:12 it stands here first
  = remove one of them
jilaf.yaml:4:12 error[settings] CN is in two regions: 'east' and 'west'
  - jilaf.yaml:3:16 it stands here first
  = a country belongs to one region: remove it from the other
)");
}

TEST_CASE("check/settings: the format has a version") {
  CHECK(found_by(rule, settings("  format: 1\n")) == "");
  CHECK(explained_by(rule, settings("  format: 2\n")) ==
        "jilaf.yaml:2:11 error[settings] this jilaf reads version 1 of the format, not 2\n  = use a newer jilaf, or "
        "write 1\n");
  CHECK(explained_by(rule, settings("  format: 0\n")) ==
        "jilaf.yaml:2:11 error[settings] this jilaf reads version 1 of the format, not 0\n  = write 1\n");
}

TEST_CASE("check/settings: settings elsewhere than in jilaf.yaml are not read") {
  CHECK(found_by(rule, "settings: {languages: [en]}\n") ==
        "data.yaml:1:11 error[settings] settings are read from jilaf.yaml only\n");
}

}  // namespace
