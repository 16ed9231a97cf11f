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

TEST_CASE("check/plan-attribution: a plan of a country that did not take part") {
  const std::string begin = "programme: {id: a, title: A, start: 2024-07-01, end: 2024-07-05, ";
  const auto found = [&](const std::string& rest) { return found_by("plan-attribution", begin + rest + "}\n"); };
  CHECK(found("countries: [NP, MN], action_plans: [{country: NL, text: x}]") ==
        "data.yaml:1:112 warning[plan-attribution] 'NL' is not among the countries of the programme: MN, NP\n");
  CHECK(found("countries: [NP, MN], action_plans: [{countries: [NP, PK], text: x}]") ==
        "data.yaml:1:119 warning[plan-attribution] 'PK' is not among the countries of the programme: MN, NP\n");
  CHECK(found("segments: [{id: s, start: 2024-07-01, end: 2024-07-05, countries: [NP]}], "
              "action_plans: [{country: NP, text: x}]") == "");
  CHECK(found("countries: [NP, MN], action_plans: [{country: NP, text: x}, {country: MN, text: x}]") == "");
  CHECK(found("action_plans: [{country: NL, text: x}]") == "");
  CHECK(found("countries: [NP], incomplete: [countries], action_plans: [{country: NL, text: x}]") == "");
  CHECK(found("countries: [NP, NEPAL], action_plans: [{country: MN, text: x}]") == "");
}

}  // namespace
