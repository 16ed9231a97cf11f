// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view plans) {
  return found_by("plan-attribution", fmt::format("programme: {{id: a, title: A, action_plans: [{}]}}\n", plans));
}

TEST_CASE("check/plan-attribution: the text of the plan is pointed at") {
  CHECK(explained_by("plan-attribution", R"(
programme:
  id: a
  title: A
  action_plans:
    - {country: MN, text: One}
    - {text: Two}
    - {organisation: CMTU, text: Three}
)") == R"(data.yaml:7:14 warning[plan-attribution] this plan does not say whose it is, as the others of the programme do
  = add 'country:', 'organisation:' or 'group:'
)");
}

TEST_CASE("check/plan-attribution: a custom is no slip") {
  CHECK(found_in("{text: A}, {text: B}") == "");
  CHECK(found_in("{text: A}, {country: MN, text: B}") == "");
  CHECK(found_in("{text: A}, {text: B}, {country: MN, text: C}, {country: MN, text: D}") == "");
}

TEST_CASE("check/plan-attribution: a country that could not be read is not missing") {
  CHECK(found_in("{text: A, country: [MN]}, {country: MN, text: C}, {country: MN, text: D}") == "");
}

}  // namespace
