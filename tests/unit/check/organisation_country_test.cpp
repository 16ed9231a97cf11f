// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "organisation-country";

std::string programme(std::string_view lines) {
  return "programme:\n  id: example\n  title: Example\n  participants: {total: 15}\n" + std::string(lines);
}

constexpr std::string_view registers =
    "organisations:\n  - {acronym: CMTU, country: MN, kind: national_centre}\n  - {acronym: ILO, country: CH, kind: "
    "international}\n";

TEST_CASE("check/organisation-country: a delegate of another country is shown with the entry") {
  CHECK(explained_by(rule, programme("delegates:\n  - {name: Bat, country: PK, organisation: CMTU}\n") +
                               std::string(registers)) ==
        R"(data.yaml:6:26 warning[organisation-country] PK stands beside an organisation of MN
  - data.yaml:8:30 the country of the organisation
  = correct the country or the organisation; a union of the same acronym in another country needs an entry of its own
)");
}

TEST_CASE("check/organisation-country: an international organisation is at home anywhere, an unknown one nowhere") {
  const std::string people =
      "delegates:\n  - {name: Bat, country: JP, organisation: ILO}\n"
      "  - {name: Dorj, country: JP, organisation: Nobody}\n"
      "  - {name: Oyun, country: MN, organisation: CMTU}\n";
  CHECK(found_by(rule, programme(people) + std::string(registers)).empty());
}

TEST_CASE("check/organisation-country: plans, comments and organisations described in place are looked at") {
  CHECK(found_by(rule,
                 programme("  action_plans: [{text: Train, country: PK, organisation: CMTU}]\n"
                           "  comments: [{text: Good, country: PK, organisation: {acronym: MTUC, country: MY}}]\n") +
                     std::string(registers)) ==
        "data.yaml:5:41 warning[organisation-country] PK stands beside an organisation of MN\n"
        "data.yaml:6:36 warning[organisation-country] PK stands beside an organisation of MY\n");
}

}  // namespace
