// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>

using jilaf::test::check_each;
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

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

/// The same for a programme with these lines beside a national centre, an international organisation, a company and another.
std::string in_programme(std::string_view lines) {
  return told(programme(lines) + std::string(registers) +
              "  - {acronym: ACME, country: US, kind: company}\n  - {acronym: NONE}\n");
}

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

TEST_CASE(
    "check/organisation-country: international organisations and companies are at home anywhere, others in the country "
    "of their own or of their entry") {
  check_each(in_programme,
             {{"delegates: [{id: x, country: PK, organisation: CMTU}]\n", "PK stands beside an organisation of MN\n"},
              {"delegates: [{id: x, country: MN, organisation: CMTU}]\n", ""},
              {"delegates: [{id: x, country: PK, organisation: ILO}]\n", ""},
              {"delegates: [{id: x, country: PK, organisation: ACME}]\n", ""},
              {"delegates: [{id: x, country: PK, organisation: NONE}]\n", ""},
              {"delegates: [{id: x, country: PK, organisation: {acronym: CMTU, country: JP}}]\n",
               "PK stands beside an organisation of JP\n"},
              {"delegates: [{id: x, country: PK, organisation: {acronym: X, country: JP}}]\n",
               "PK stands beside an organisation of JP\n"},
              {"delegates: [{id: x, country: PK, organisation: {acronym: X, country: JP, kind: company}}]\n", ""},
              {"delegates: [{id: x, country: PK, organisation: {acronym: X, country: JP, kind: international}}]\n", ""},
              {"delegates: [{id: x, country: PK, organisation: {acronym: X, country: JP, kind: national_centre}}]\n",
               "PK stands beside an organisation of JP\n"},
              {"delegates: [{id: x, country: PK, organisation: {acronym: X}}]\n", ""},
              {"delegates: [{id: x, organisation: CMTU}, {id: y, country: PK}]\n", ""},
              {"  segments: [{id: s, participants: {by: [{country: PK, organisation: CMTU, total: 1}]}}]\n",
               "PK stands beside an organisation of MN\n"}});
}

TEST_CASE("check/organisation-country: rows of the programme are looked at") {
  CHECK(
      found_by(
          rule,
          "programme: {id: a, title: A, participants: {by: [{country: MN, organisation: CMTU, total: 1}, {country: PK, "
          "organisation: CMTU, total: 1}]}}\n" +
              std::string(registers)) ==
      "data.yaml:1:105 warning[organisation-country] PK stands beside an organisation of MN\n");
}

}  // namespace
