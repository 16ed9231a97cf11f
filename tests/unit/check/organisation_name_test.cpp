// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>

using jilaf::test::check_each;
using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "organisation-name";

std::string programme(std::string_view lines, std::string_view registers = {}) {
  return "programme:\n  id: a\n  title: A\n  participants: {total: 5}\n" + std::string(lines) + std::string(registers);
}

std::string hosts(std::string_view first, std::string_view second) {
  return programme("  sessions:\n    - {title: B, host: " + std::string(first) +
                   "}\n    - {title: C, host: " + std::string(second) + "}\n");
}

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

/// The same for a programme with these lines.
std::string in_programme(std::string_view lines) { return told(programme(lines)); }
/// The same for a programme with these lines alone.
std::string in_bare_programme(std::string_view lines) {
  return told("programme:\n  id: a\n  title: A\n" + std::string(lines));
}

TEST_CASE("check/organisation-name: one acronym with two names shows both places") {
  CHECK(
      explained_by(rule, hosts("{acronym: ITUC-BC, name: Bangladesh Council, country: BD}",
                               "{acronym: ITUC-BC, name: ITUC Bangladesh Centre, country: BD}")) ==
      R"(data.yaml:7:49 warning[organisation-name] 'ITUC-BC' is 'ITUC Bangladesh Centre' here and 'Bangladesh Council' elsewhere
  - data.yaml:6:49 the other name
  = write the name that is right in both places, or give it a register entry with the other one under 'aka' or 'was'
)");
}

TEST_CASE("check/organisation-name: one name with two acronyms shows both places, also in the short form") {
  CHECK(
      explained_by(rule, hosts("{acronym: FTUK, name: Federation of Kazakhstan, country: KZ}",
                               "{acronym: FPRK, name: Federation of Kazakhstan, country: KZ}")) ==
      R"(data.yaml:7:34 warning[organisation-name] 'Federation of Kazakhstan' has the acronym 'FPRK' here and 'FTUK' elsewhere
  - data.yaml:6:34 the other acronym
  = write 'FTUK' in both places, or give it one register entry with the other acronym under 'aka' or 'was'
)");
  CHECK_FALSE(found_by(rule, programme("delegates:\n"
                                       "  - {name: Aliya, country: KZ, organisation: Federation of Work (FOW)}\n"
                                       "  - {name: Bolat, country: KZ, organisation: Federation of Work (WFK)}\n"))
                  .empty());
}

TEST_CASE("check/organisation-name: name and acronym are told apart in words, however short") {
  const auto found = [](std::string_view first, std::string_view second) {
    const std::string line = found_by(
        rule, programme("delegates:\n  - {name: Aliya, country: KZ, organisation: \"" + std::string(first) +
                        "\"}\n  - {name: Bolat, country: KZ, organisation: \"" + std::string(second) + "\"}\n"));
    return line.substr(line.empty() ? 0 : line.find("] ") + 2);
  };
  CHECK(found("Work (FOW)", "Work (WFK)") == "'Work' has the acronym 'WFK' here and 'FOW' elsewhere\n");
  CHECK(found("Work (FOW)", "Union (FOW)") == "'FOW' is 'Union' here and 'Work' elsewhere\n");
  CHECK(found("W (FOW)", "U (FOW)") == "'FOW' is 'U' here and 'W' elsewhere\n");
  CHECK(found("Work (of all) (FOW)", "Union (FOW)") == "'FOW' is 'Union' here and 'Work (of all)' elsewhere\n");
  for (const std::string_view other :
       {"Union", "Union (FOW", "Union FOW)", "Union(FOW)", " (FOW)", "Union (Fow of all)", "Union (FOW) KZ"})
    CHECK(found("Work (FOW)", other).empty());
}

TEST_CASE("check/organisation-name: another country, an unknown one and another language are left alone") {
  CHECK(found_by(rule, hosts("{acronym: FTU, name: Federation of Work, country: KZ}",
                             "{acronym: FTU, name: Union of Work, country: KG}"))
            .empty());
  CHECK(
      found_by(rule, hosts("{acronym: FTU, name: Federation of Work}", "{acronym: FTU, name: Union of Work}")).empty());
  CHECK(found_by(rule, hosts("{acronym: FTU, name: Federation of Work, country: KZ}",
                             "{acronym: FTU, name: {fr: Union du travail}, country: KZ}"))
            .empty());
}

TEST_CASE("check/organisation-name: capitals, blanks, punctuation and small words make no other name") {
  CHECK(found_by(rule, hosts("{acronym: FTU, name: Federation of Health & Work, country: KZ}",
                             "{acronym: ftu, name: 'The FEDERATION of Health-and-Work', country: KZ}"))
            .empty());
}

TEST_CASE("check/organisation-name: international organisations need no country") {
  CHECK_FALSE(found_by(rule, hosts("{acronym: IXY, name: International of Work, kind: international}",
                                   "{acronym: IXY, name: World Work, kind: international}"))
                  .empty());
}

TEST_CASE("check/organisation-name: the names of one entry may all be used, others not") {
  const std::string entry =
      "organisations:\n  - acronym: CTUM\n    name: Confederation of Unions\n    country: MM\n"
      "    native_name: Example\n    aka: [CTU, Union Confederation]\n    was: [{acronym: FTUM, name: Federation}]\n";
  const auto host = [&](std::string_view acronym, std::string_view name) {
    return found_by(rule, programme("  sessions: [{title: B, host: {acronym: " + std::string(acronym) +
                                        ", name: " + std::string(name) + ", country: MM}}]\n",
                                    entry));
  };
  for (const char* const acronym : {"CTUM", "CTU", "FTUM"}) {
    for (const char* const name : {"Confederation of Unions", "Union Confederation", "Federation", "Example"})
      CHECK(host(acronym, name).empty());
    CHECK(host(acronym, "Congress of Unions") ==
          "data.yaml:5:" + std::to_string(49 + std::string_view(acronym).size()) + " warning[organisation-name] '" +
              std::string(acronym) + "' is 'Congress of Unions' here and 'Confederation of Unions' elsewhere\n");
  }
  CHECK_FALSE(host("MTUC", "Federation").empty());
}

TEST_CASE("check/organisation-name: two entries with one name, unless one of them knows the other's acronym") {
  const auto two = [](std::string_view more) {
    return found_by(rule, "organisations:\n  - {acronym: ABC, name: Work, country: MM" + std::string(more) +
                              "}\n  - {acronym: XYZ, name: Work, country: MM}\n");
  };
  CHECK(two("") == "data.yaml:3:15 warning[organisation-name] 'Work' has the acronym 'XYZ' here and 'ABC' elsewhere\n");
  CHECK(two(", was: [{acronym: XYZ}]").empty());
}

TEST_CASE("check/organisation-name: what duplicate-id and similar-name find is not said twice") {
  CHECK(found_by(rule,
                 "organisations:\n  - {acronym: ABC, name: Work, country: MM}\n"
                 "  - {acronym: ABC, name: Other, country: MM}\n")
            .empty());
  const std::string text = programme("  sessions: [{title: B, host: {acronym: FTRK, name: Federation, country: KZ}}]\n",
                                     "organisations: [{acronym: FTURK, name: Federation, country: KZ}]\n");
  CHECK(found_by(rule, text).empty());
  CHECK_FALSE(found_by("similar-name", text).empty());
}

TEST_CASE("check/organisation-name: acronyms and names belong together within one country and one language") {
  check_each(in_programme, {{"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, name: Labour, country: KZ}}\n",
                             "'FTU' is 'Labour' here and 'Work' elsewhere\n"},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, name: Work, country: KZ}}\n",
                             ""},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: ABC, name: Work, country: KZ}}\n",
                             "'Work' has the acronym 'ABC' here and 'FTU' elsewhere\n"},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, name: Labour, country: KG}}\n",
                             ""},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, name: Labour}}\n",
                             ""},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {name: Labour, country: KZ}}\n",
                             ""},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, country: KZ}}\n",
                             ""},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, name: Work and the Labour, country: KZ}}\n",
                             "'FTU' is 'Work and the Labour' here and 'Work' elsewhere\n"},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, name: {fr: Travail}, country: KZ}}\n",
                             ""},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, name: {en: Work, fr: Travail}, country: KZ}}\n",
                             ""},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, country: KZ}}\n    - "
                             "{title: C, host: {acronym: FTU, name: {fr: Travail, en: Labour}, country: KZ}}\n",
                             "'FTU' is 'Labour' here and 'Work' elsewhere\n"},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, kind: international}}\n   "
                             " - {title: C, host: {acronym: FTU, name: Labour, kind: international}}\n",
                             "'FTU' is 'Labour' here and 'Work' elsewhere\n"},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, kind: international}}\n   "
                             " - {title: C, host: {acronym: FTU, name: Labour, country: CH}}\n",
                             ""},
                            {"  sessions:\n    - {title: B, host: {acronym: FTU, name: Work, kind: international}}\n   "
                             " - {title: C, host: {acronym: FTU, name: Labour}}\n",
                             ""}});
}

TEST_CASE(
    "check/organisation-name: a country beside an organisation is that of the organisation, where this gives none") {
  check_each(in_programme, {{"delegates:\n  - {id: x, country: KZ, organisation: {acronym: FTU, name: Work}}\n  - {id: "
                             "y, country: KZ, organisation: {acronym: FTU, name: Labour}}\n",
                             "'FTU' is 'Labour' here and 'Work' elsewhere\n"},
                            {"delegates:\n  - {id: x, country: KZ, organisation: {acronym: FTU, name: Work}}\n  - {id: "
                             "y, country: KG, organisation: {acronym: FTU, name: Labour}}\n",
                             ""},
                            {"delegates:\n  - {id: x, country: KZ, organisation: {acronym: FTU, name: Work, country: "
                             "KG}}\n  - {id: y, country: KG, organisation: {acronym: FTU, name: Labour}}\n",
                             "'FTU' is 'Labour' here and 'Work' elsewhere\n"},
                            {"delegates:\n  - {id: x, country: KZ, organisation: {acronym: FTU, name: Work}}\n  - {id: "
                             "y, country: KZ, organisation: {acronym: FTU, name: Labour, country: KG}}\n",
                             ""}});
  check_each(in_bare_programme,
             {{"  participants: {total: 5, by: [{country: KZ, organisation: {acronym: FTU, name: Labour}, total: "
               "5}]}\ndelegates: [{id: x, country: KZ, organisation: {acronym: FTU, name: Work}}]\n",
               "'FTU' is 'Labour' here and 'Work' elsewhere\n"},
              {"  segments: [{id: s, participants: {by: [{country: KZ, organisation: {acronym: FTU, name: Labour}, "
               "total: 5}]}}]\ndelegates: [{id: x, country: KZ, organisation: {acronym: FTU, name: Work}}]\n",
               "'FTU' is 'Labour' here and 'Work' elsewhere\n"},
              {"  comments: [{text: A, country: KZ, organisation: {acronym: FTU, name: Labour}}]\ndelegates: [{id: x, "
               "country: KZ, organisation: {acronym: FTU, name: Work}}]\n",
               "'FTU' is 'Labour' here and 'Work' elsewhere\n"},
              {"  action_plans: [{text: A, country: KZ, organisation: {acronym: FTU, name: Labour}}]\ndelegates: [{id: "
               "x, country: KZ, organisation: {acronym: FTU, name: Work}}]\n",
               "'FTU' is 'Labour' here and 'Work' elsewhere\n"}});
}

TEST_CASE("check/organisation-name: entries with one name know of each other, or are told") {
  check_each(
      told,
      {{"organisations:\n  - {acronym: ABC, name: Work, country: MM}\n  - {acronym: XYZ, name: Work, country: MM}\n",
        "'Work' has the acronym 'XYZ' here and 'ABC' elsewhere\n"},
       {"organisations:\n  - {acronym: ABC, name: Work, country: MM}\n  - {acronym: XYZ, name: Work, country: MN}\n",
        ""},
       {"organisations:\n  - {acronym: ABC, name: Work, country: MM}\n  - {acronym: XYZ, name: Work, country: MM, aka: "
        "[ABC]}\n",
        ""},
       {"organisations:\n  - {acronym: ABC, name: Work, country: MM, aka: [xyz]}\n  - {acronym: XYZ, name: Work, "
        "country: MM}\n",
        ""},
       {"organisations:\n  - {acronym: ABC, name: Work, country: MM}\n  - {acronym: XYZ, name: Work, country: MM, was: "
        "[{acronym: ABC}]}\n",
        ""},
       {"organisations:\n  - {acronym: ABC, name: Work}\n  - {acronym: XYZ, name: Work}\n", ""},
       {"organisations:\n  - {acronym: ABC, name: Work, kind: international}\n  - {acronym: XYZ, name: Work, kind: "
        "international}\n",
        "'Work' has the acronym 'XYZ' here and 'ABC' elsewhere\n"},
       {"organisations:\n  - {name: Work, id: w, country: MM}\n  - {acronym: XYZ, name: Work, country: MM}\n", ""},
       {"organisations:\n  - {acronym: ABC, name: {en: Work, fr: Travail}, country: MM}\n  - {acronym: XYZ, name: {fr: "
        "Travail}, country: MM}\n",
        "'Travail' has the acronym 'XYZ' here and 'ABC' elsewhere\n"},
       {"organisations:\n  - {acronym: ABC, name: {en: Work, fr: Travail}, country: MM}\n  - {acronym: XYZ, name: {en: "
        "Work, fr: Travail}, country: MM}\n",
        "'Work' has the acronym 'XYZ' here and 'ABC' elsewhere\n"}});
}

}  // namespace
