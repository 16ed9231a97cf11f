// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::check_each;
using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "participant-count";

/// What the rule finds in a programme with these keys, each line without its place.
std::string found_in(std::string_view keys) {
  std::string messages;
  const std::string text = fmt::format("programme:\n  id: example\n  title: Example\n{}", keys);
  for (const jilaf::test::Finding& finding : jilaf::test::findings_in({{"data.yaml", text}})) {
    if (finding.rule != rule) continue;
    messages += finding.line.substr(finding.line.find("] ") + 2) + "\n";
  }
  return messages;
}

/// What the rule finds where `participants` holds this.
std::string found_in_participants(std::string_view participants) {
  return found_in(fmt::format("  participants: {}\n", participants));
}

TEST_CASE("check/participant-count: rows that miss somebody are shown with their numbers") {
  CHECK(explained_by(rule, R"(
programme:
  id: example
  title: Example
  participants:
    total: 15
    by:
      - {country: MN, total: 8}
      - {country: PK, total: 6}
)") == R"(data.yaml:6:12 error[participant-count] the rows add up to 14 people, the total says 15
  ^ 1 more than the parts
  - data.yaml:8:30 8
  - data.yaml:9:30 6
  = correct the total or a row; where rows are missing, add 'incomplete: [participants]'
)");
}

TEST_CASE("check/participant-count: rows without a number are not shown among those that were added up") {
  CHECK(explained_by(rule, R"(
programme:
  id: example
  title: Example
  participants:
    total: 15
    by:
      - {country: MN, total: 20}
      - {country: PK}
      - {country: BT, total: 1}
)") == R"(data.yaml:6:12 error[participant-count] the rows add up to at least 21 people, the total says 15
  - data.yaml:8:30 20
  - data.yaml:10:30 1
  = correct the total or a row; where rows are missing, add 'incomplete: [participants]'
)");
}

TEST_CASE("check/participant-count: one person is one person, also where there may be more") {
  const auto total = [](std::string_view incomplete, int number) {
    return found_in(fmt::format("{}  participants: {{total: {}}}\ndelegates: [{{id: a}}]\n", incomplete, number));
  };
  CHECK(total("", 3) == "the roster lists 1 person who took part, but the total says 3\n");
  CHECK(total("  incomplete: [delegates]\n", 0) ==
        "the roster lists at least 1 person who took part, but the total says 0\n");
  CHECK(found_in("  participants: {total: 5}\ndelegates: [{id: a}, {id: b, rle: staff}]\n") ==
        "the roster lists 1 to 2 people who took part, but the total says 5\n");
}

TEST_CASE("check/participant-count: people who come along are added up from the first row to the last") {
  CHECK(
      explained_by(
          rule,
          "programme:\n  id: a\n  title: A\n  party:\n    - {role: staff, total: 2}\n    - {role: interpreter, total: "
          "1}\n  stated: {party: 4}\n") ==
      "data.yaml:7:19 error[participant-count] 4 people along are stated, but 'party' adds up to 3\n"
      "  - data.yaml:5:28 counted here\n"
      "  = correct the number that is wrong; where the source itself is, say so with an ignore\n");
}

TEST_CASE("check/participant-count: splits are compared each by itself") {
  CHECK(found_in_participants("{total: 10, by: [{country: CN, total: 5}, {country: KR, total: 5}, {group: Young, "
                              "total: 4}, {group: Old, total: 6}]}") == "");
  CHECK(found_in_participants("{total: 10, by: [{country: CN, total: 5}, {country: KR, total: 5}, {group: Young, "
                              "total: 4}, {group: Old, total: 5}]}") ==
        "the rows by group add up to 9 people, the total says 10\n");
  CHECK(found_in_participants("{total: 10, by: [{place: Osaka, total: 4}, {place: Kobe, total: 7}]}") ==
        "the rows by place add up to 11 people, the total says 10\n");
  CHECK(found_in_participants("{total: 10, by: [{group: Young, total: 4}]}") == "");
  CHECK(found_in_participants("{total: 10, by: [{group: Young, total: 11}]}") ==
        "the rows by group add up to at least 11 people, the total says 10\n");
}

TEST_CASE(
    "check/participant-count: rows by country beside rows by organisation count people twice, and the help says so") {
  const std::string found = explained_by(rule, R"(
programme:
  id: example
  title: Example
  participants: {total: 5, by: [{country: CN, total: 5}, {organisation: {acronym: ACFTU, country: CN}, total: 5}]}
)");
  CHECK(found.find("the rows add up to 10 people, the total says 5") != std::string::npos);
  CHECK(found.find("are one split: keep one of the two") != std::string::npos);
}

TEST_CASE("check/participant-count: what is unknown is never zero, and too many are too many all the same") {
  CHECK(found_in_participants("{total: 10, by: [{country: CN}, {country: KR, total: 5}]}") == "");
  CHECK(found_in_participants("{total: 10, by: [{country: CN}, {country: KR, total: 11}]}") ==
        "the rows add up to at least 11 people, the total says 10\n");
  CHECK(found_in_participants("{by: [{country: CN, total: 2}, {country: KR, total: 5}]}") == "");
  CHECK(found_in_participants("{total: 0, by: [{country: NG, total: 0, reason: Ebola}]}") == "");
}

TEST_CASE("check/participant-count: an incomplete list may fall short, and never exceeds") {
  CHECK(found_in("  incomplete: [participants]\n  participants: {total: 10, by: [{country: KR, total: 5}]}\n") == "");
  CHECK(
      found_in("  incomplete: [organisations]\n  participants: {total: 10, by: [{organisation: FKTU, total: 5}]}\n") ==
      "");
  CHECK(found_in("  incomplete: [itinerary]\n  participants: {total: 10, by: [{country: KR, total: 5}]}\n") ==
        "the rows add up to 5 people, the total says 10\n");
  CHECK(found_in("  incomplete: [participants]\n  participants: {total: 10, by: [{country: KR, total: 12}]}\n") ==
        "the rows add up to at least 12 people, the total says 10\n");
}

TEST_CASE("check/participant-count: about leaves a tenth to either side, at least has no end") {
  CHECK(found_in_participants("{total: {about: 40}, by: [{country: CN, total: 20}, {country: KR, total: 24}]}") == "");
  CHECK(found_in_participants("{total: {about: 40}, by: [{country: CN, total: 20}, {country: KR, total: 25}]}") ==
        "the rows add up to 45 people, the total says about 40\n");
  CHECK(found_in_participants("{total: {at_least: 40}, by: [{country: CN, total: 20}, {country: KR, total: 90}]}") ==
        "");
  CHECK(found_in_participants("{total: {at_least: 40}, by: [{country: CN, total: 20}, {country: KR, total: 19}]}") ==
        "the rows add up to 39 people, the total says at least 40\n");
  CHECK(found_in_participants("{total: 40, by: [{country: CN, total: {about: 20}}, {country: KR, total: 19}]}") == "");
  CHECK(found_in_participants("{total: 40, by: [{country: CN, total: {about: 20}}, {country: KR, total: 17}]}") ==
        "the rows add up to 35 to 39 people, the total says 40\n");
}

TEST_CASE("check/participant-count: women and men fit into their total everywhere") {
  CHECK(found_in_participants("{total: 8, women: 9}") == "there are 9 women, but the total says 8\n");
  CHECK(found_in_participants("{total: 8, men: 9}") == "there are 9 men, but the total says 8\n");
  CHECK(found_in_participants("{total: 8, women: 5, men: 4}") ==
        "women and men add up to 9 people, the total says 8\n");
  CHECK(found_in_participants("{total: 8, women: 5, men: 2}") ==
        "women and men add up to 7 people, the total says 8\n");
  CHECK(found_in_participants("{total: 8, women: 5, men: 3}") == "");
  CHECK(found_in_participants("{total: 8, by: [{country: CN, total: 3, women: 4}, {country: KR, total: 5}]}") ==
        "there are 4 women, but the row says 3\n");
  CHECK(found_in("  party: [{role: media, total: 1, women: 2}]\n") == "there are 2 women, but the total says 1\n");
  CHECK(found_in("  planned: {participants: 3, women: 4}\n") == "there are 4 women, but the plan says 3\n");
  CHECK(found_in("  sessions: [{title: Talk, attendance: {total: 3, women: 4}}]\n") ==
        "there are 4 women, but the attendance says 3\n");
  CHECK(found_in("  stated: {participants: 3, women: 4}\n") ==
        "there are 4 women, but the participants stated are 3\n");
  CHECK(found_in("  segments: [{id: a, participants: {total: 3, women: 4}}]\n") ==
        "there are 4 women, but the total says 3\n");
}

TEST_CASE("check/participant-count: people of another gender may be missing between women and men") {
  CHECK(found_in("  participants: {total: 2, women: 1, men: 0}\ndelegates:\n  - {id: a, gender: female}\n  - {id: b, "
                 "gender: other}\n") == "");
}

TEST_CASE("check/participant-count: the women of the rows make the women of the programme") {
  CHECK(found_in_participants(
            "{total: 8, women: 5, by: [{country: CN, total: 3, women: 1}, {country: KR, total: 5, women: 2}]}") ==
        "the rows add up to 3 women, 'women' says 5\n");
  CHECK(found_in_participants(
            "{total: 8, women: 5, by: [{country: CN, total: 3, women: 1}, {country: KR, total: 5}]}") == "");
}

TEST_CASE("check/participant-count: a share in percent is one of whole people") {
  CHECK(explained_by(rule, "programme: {id: a, title: A, participants: {total: 41, women: {percent: 48.7}}}") ==
        R"(data.yaml:1:73 error[participant-count] 48.7 % of 41 people is no whole number of women
  - data.yaml:1:52 the total
  = 46.3 % would be 19 women, 48.8 % would be 20 women; better write the number itself
)");
  CHECK(found_in_participants("{total: 41, women: {percent: 48.8}}") == "");
  CHECK(found_in_participants("{total: 41, women: {percent: 49}}") == "");
  CHECK(found_in_participants("{total: 3, women: {percent: 33}}") == "");
  CHECK(found_in_participants("{total: 1, women: {percent: 50}}") == "50 % of 1 person is no whole number of women\n");
  CHECK(found_in_participants("{total: 3, women: {percent: 50}}") == "50 % of 3 people is no whole number of women\n");
  CHECK(found_in_participants("{total: {about: 41}, women: {percent: 48.7}}") == "");
  CHECK(found_in_participants("{total: 0, women: {percent: 48.7}}") == "");
  CHECK(found_in_participants("{women: {percent: 48.7}}") == "");
}

TEST_CASE("check/participant-count: segments make the programme, unless the same people go through all of them") {
  CHECK(found_in("  participants: {total: 8}\n  segments: [{id: a, participants: {total: 3}}, {id: b, participants: "
                 "{total: 4}}]\n") == "the segments add up to 7 people, the total says 8\n");
  CHECK(found_in("  participants: {total: 8}\n  segments: [{id: a, participants: {total: 3}}, {id: b}]\n") == "");
  CHECK(found_in("  participants: {total: 8}\n  segments: [{id: a, participants: {total: 8}}, {id: b, participants: "
                 "{total: 8}}]\n") == "");
  CHECK(found_in("  participants: {total: 8, women: 4}\n  segments: [{id: a, participants: {total: 3, women: 1}}, {id: "
                 "b, participants: {total: 5, women: 2}}]\n") == "the segments add up to 3 women, 'women' says 4\n");
  CHECK(found_in("  participants: {by: [{country: CN, total: 3}, {country: IN, total: 3}]}\n"
                 "  segments: [{id: a, participants: {total: 3}}, {id: b, participants: {total: 4}}]\n") ==
        "the rows add up to 6 people, the segments add up to 7\n");
}

TEST_CASE("check/participant-count: parts of the participants are at most all of them") {
  CHECK(found_in_participants("{total: 8, completed: 9}") == "'completed' says 9, but the total says 8\n");
  CHECK(found_in_participants("{total: 8, completed: all, returning: all, alternates: 8}") == "");
  CHECK(found_in_participants("{total: 8, returning: 9}") == "'returning' says 9, but the total says 8\n");
  CHECK(found_in_participants("{total: 8, withdrawn: 9}") == "");
}

TEST_CASE("check/participant-count: the roster is held against what is written") {
  constexpr std::string_view two =
      "delegates:\n  - {id: a, gender: female}\n  - {id: b, gender: male}\n  - {id: c, role: interpreter, gender: "
      "female}\n";
  CHECK(found_in(fmt::format("  participants: {{total: 2, women: 1}}\n{}", two)) == "");
  CHECK(found_in(fmt::format("  participants: {{total: 3}}\n{}", two)) ==
        "the roster lists 2 people who took part, but the total says 3\n");
  CHECK(found_in(fmt::format("  incomplete: [delegates]\n  participants: {{total: 3}}\n{}", two)) == "");
  CHECK(found_in(fmt::format("  incomplete: [delegates]\n  participants: {{total: 1}}\n{}", two)) ==
        "the roster lists at least 2 people who took part, but the total says 1\n");
  CHECK(found_in(fmt::format("  participants: {{total: 2, women: 2}}\n{}", two)) ==
        "the roster lists 1 woman who took part, but 'women' says 2\n");
  CHECK(found_in("  participants: {total: 2, women: 2}\ndelegates: [{id: a, gender: female}, {id: b}]\n") == "");
  CHECK(found_in("  participants: {total: 2}\ndelegates: [{id: a, status: planned}, {id: b, status: planned}]\n") ==
        "");
  CHECK(found_in("  participants: {total: 2}\ndelegates: [{id: a, role: staff}]\n") == "");
}

TEST_CASE("check/participant-count: a roster that may lack people may be shorter than what is written, and no longer") {
  const auto found = [](std::string_view keys, std::string_view total, const Example& others) {
    Example files{
        {"a.yaml", fmt::format("programme:\n  id: example\n  title: Example\n{}  participants: {{total: {}}}\n"
                               "delegates: [{{id: a}}, {{id: b}}]\n",
                               keys, total)}};
    files.insert(files.end(), others.begin(), others.end());
    const std::string lines = found_by(rule, files);
    return lines.substr(lines.empty() ? 0 : lines.find("] ") + 2);
  };
  CHECK(found("", "3", {}) == "the roster lists 2 people who took part, but the total says 3\n");
  const Example none;
  const Example orphan{{"b.yaml", "for: nobody\ndelegates: [{id: c}]\n"}};
  const Example broken{{"b.yaml", "programme: [\n"}};
  for (const auto& [keys, others] : {std::pair("  incomplete: [delegates]\n", none),
                                     {"  incomplete: [participants]\n", none},
                                     {"", orphan},
                                     {"", broken}}) {
    CHECK(found(keys, "3", others) == "");
    CHECK(found(keys, "2", others) == "");
    CHECK(found(keys, "1", others) == "the roster lists at least 2 people who took part, but the total says 1\n");
  }
}

TEST_CASE("check/participant-count: a person of the roster who was not understood may belong to it or not") {
  CHECK(found_in("  participants: {total: 1}\ndelegates: [{id: a}, {id: b, rle: interpreter}]\n") == "");
  CHECK(found_in("  participants: {total: 2}\ndelegates: [{id: a}, {id: b, status: withdrawm}]\n") == "");
  CHECK(found_in("  participants: {total: 9}\ndelegates: [{id: a}, {id: b, status: withdrawm}]\n") ==
        "the roster lists 1 to 2 people who took part, but the total says 9\n");
}

TEST_CASE("check/participant-count: status and role of the roster are held against their numbers") {
  constexpr std::string_view roster =
      "delegates:\n  - {id: a, status: completed}\n  - {id: b, status: attended}\n  - {id: c, status: withdrawn}\n  - "
      "{id: d, role: alternate, replaces: c, status: completed}\n";
  const auto with = [&](std::string_view participants) {
    return found_in(fmt::format("  participants: {}\n{}", participants, roster));
  };
  CHECK(with("{total: 3, completed: 2, withdrawn: 1, alternates: 1}") == "");
  CHECK(with("{total: 3, completed: 3}") == "the roster lists 2 people who completed, but 'completed' says 3\n");
  CHECK(with("{total: 3, completed: all}") == "the roster lists 2 people who completed, but 'completed' says all 3\n");
  CHECK(with("{total: 3, withdrawn: 0}") == "the roster lists 1 person who withdrew, but 'withdrawn' says 0\n");
  CHECK(with("{total: 3, alternates: 2}") == "the roster lists 1 alternate, but 'alternates' says 2\n");
  CHECK(found_in("  participants: {total: 1, withdrawn: 2, alternates: 1, completed: 1}\ndelegates: [{id: a}]\n") ==
        "");
}

TEST_CASE("check/participant-count: a segment has no more people on the roster than it says") {
  CHECK(found_in("  segments: [{id: a, participants: {total: 1}}, {id: b, participants: {total: 1}}]\n"
                 "delegates: [{id: x, segment: a}, {id: y, segment: a}]\n") ==
        "the roster lists at least 2 people who took part, but the total says 1\n");
}

TEST_CASE("check/participant-count: the plan and its rows") {
  CHECK(found_in("  planned: {participants: 7}\n  participants: {total: 6, by: [{organisation: ACFTU, planned: 3}, "
                 "{organisation: BMS, planned: 2}]}\n") == "the rows add up to 5 planned people, the plan says 7\n");
  CHECK(found_in("  planned: {participants: 7}\n  participants: {by: [{country: CN, planned: 3}, {country: IN, total: "
                 "2}]}\n") == "");
}

TEST_CASE("check/participant-count: attendance and outcomes") {
  CHECK(found_in("  events: [{title: Talk, attendance: {total: 9, by: [{group: Hosts, total: 4}, {group: Guests, "
                 "total: 4}]}}]\n") == "the groups add up to 8 people, the attendance says 9\n");
  CHECK(found_in("  events: [{title: Talk, attendance: {total: 9, by: [{group: Hosts, total: 4}]}}]\n") == "");
  CHECK(found_in("  outcomes: [{measure: Members, actual: 10}, {measure: Members, place: Osaka, actual: 11}, {measure: "
                 "Houses, place: Osaka, actual: 12}]\n") == "one place has 11, but the row without place says 10\n");
  CHECK(found_in("  outcomes: [{measure: Members, actual: 10}, {measure: Members, place: Osaka, actual: 4}]\n") == "");
  CHECK(found_in("  outcomes: [{measure: Members, actual: 10, cumulative: 9}]\n") ==
        "'actual' says 10, but 'cumulative' says 9\n");
}

TEST_CASE("check/participant-count: what a source states is held against what is counted") {
  CHECK(found_in("  participants: {total: 9}\n  stated: {participants: 10}\n") ==
        "10 participants are stated, but the total says 9\n");
  CHECK(
      found_in("  participants: {total: 9, women: 4}\n  sources: [{url: /a, stated: {participants: 9, women: 5}}]\n") ==
      "5 women are stated, but 'women' says 4\n");
  CHECK(found_in("  stated: {participants: 10, women: 4}\n") == "");
  CHECK(found_in(
            "  stated: {participants: 2, women: 2}\ndelegates: [{id: a, gender: female}, {id: b, gender: male}]\n") ==
        "2 women are stated, but the women counted here are 1\n");
  CHECK(found_in("  stated: {participants: 3}\ndelegates: [{id: a}, {id: b}]\n") ==
        "3 participants are stated, but the roster lists 2\n");
  CHECK(found_in("  stated: {participants: 3}\ndelegates: [{id: a}, {id: b, rle: staff}]\n") == "");
  CHECK(found_in("  countries: [BD, CN, IN, ID, KR, MY, NP, PH]\n  stated: {countries: 10}\n") ==
        "10 countries are stated, but 8 are listed\n");
  CHECK(found_in("  countries: [BD, CN]\n  incomplete: [countries]\n  stated: {countries: 10}\n") == "");
  const auto of_roster = [](std::string_view delegate) {
    return found_in(fmt::format(
        "  stated: {{countries: 3}}\ndelegates: [{{id: a, country: BD}}, {{id: b, country: CN}}, {}]\n", delegate));
  };
  CHECK(of_roster("{id: c, country: BD}") == "3 countries are stated, but 2 are listed\n");
  CHECK(of_roster("{id: c}") == "");  // who may come from the third
  CHECK(of_roster("{id: c, role: staff}") == "3 countries are stated, but 2 are listed\n");
  CHECK(of_roster("{id: c, role: staff, country: JP}") == "3 countries are stated, but 2 are listed\n");
  CHECK(found_in("  countries: [BD, CN]\n  incomplete: [countries]\n  stated: {countries: 1}\n") ==
        "1 country is stated, but 2 are listed\n");
  CHECK(found_in("  participants: {by: [{organisation: {acronym: A, country: CN}, total: 1}, {organisation: {acronym: "
                 "A, country: KR}, total: 1}]}\n"
                 "  stated: {organisations: 3, countries: 2}\n") == "3 organisations are stated, but 2 are listed\n");
  CHECK(found_in("  party: [{role: staff, total: 2}]\n  stated: {party: 3}\n") ==
        "3 people along are stated, but 'party' adds up to 2\n");
}

TEST_CASE("check/participant-count: a territory may be counted among the countries") {
  CHECK(found_in("  countries: [CN, KR, HK]\n  stated: {countries: 3}\n") == "");
  CHECK(found_in("  countries: [CN, KR, HK]\n  stated: {countries: 2}\n") == "");
  CHECK(found_in("  countries: [CN, KR, HK]\n  stated: {countries: 2, territories: 1}\n") == "");
  CHECK(found_in("  countries: [CN, KR, HK]\n  stated: {countries: 3, territories: 1}\n") ==
        "3 countries are stated, but 2 are listed\n");
}

TEST_CASE("check/participant-count: segments of the same people are those that all have everybody") {
  const auto of = [](std::string_view keys, int first, int second) {
    return found_in(
        fmt::format("{}  participants: {{total: 8}}\n  segments: [{{id: a, participants: {{total: {}}}}}, {{id: b, "
                    "participants: {{total: {}}}}}]\n",
                    keys, first, second));
  };
  CHECK(of("", 8, 8) == "");
  CHECK(of("", 8, 3) == "the segments add up to 11 people, the total says 8\n");
  CHECK(of("", 3, 8) == "the segments add up to 11 people, the total says 8\n");
  CHECK(of("  incomplete: [participants]\n", 3, 4) == "");
  CHECK(of("  countries: [NP]\n  incomplete: [countries]\n", 3, 4) == "");
  CHECK(of("  incomplete: [itinerary]\n", 3, 4) == "the segments add up to 7 people, the total says 8\n");
  CHECK(of("  incomplete: [participants]\n", 3, 6) == "the segments add up to at least 9 people, the total says 8\n");
}

TEST_CASE("check/participant-count: two sources may state different women, which is held against nothing") {
  CHECK(found_in(
            "  participants: {total: 10}\n  stated: [{participants: 10, women: 4}, {participants: 10, women: 5}]\n") ==
        "");
}

TEST_CASE("check/participant-count: a segment's statement is held against the segment") {
  CHECK(found_in("  segments: [{id: a, countries: [CN], participants: {total: 3}}, {id: b, participants: {total: 4}}]\n"
                 "  stated: [{segment: a, participants: 4, countries: 1}, {participants: 7}]\n") ==
        "4 participants are stated, but the total says 3\n");
}

/// What is found in a year beside two programmes of nine and ten people.
std::string found_in_year(std::string_view year) {
  return found_by(
      rule,
      Example{{"jilaf.yaml", "settings: {languages: [en]}\n"},
              {"programmes.yaml",
               "programmes:\n  - {id: a, title: A, kind: invitation, start: 2014-05-01, countries: [CN, KR], "
               "participants: {total: 9, women: 4}}\n"
               "  - {id: b, title: B, kind: invitation, start: 2015-01-01, countries: [CN, IN], participants: {total: "
               "10}}\n"
               "  - {id: c, title: C, kind: seminar, start: 2015-01-01, countries: [VN], participants: {total: 30}}\n"
               "  - {id: d, title: D, kind: invitation, status: cancelled, start: 2015-01-01, participants: {total: "
               "30}}\n"},
              {"years.yaml", fmt::format("years:\n  - {}\n", year)}});
}

TEST_CASE("check/participant-count: a complete year is held against its programmes") {
  CHECK(found_in_year("{fiscal_year: 2014, kind: invitation, complete: true, stated: {programmes: 2, participants: 19, "
                      "countries: 3}}") == "");
  CHECK(found_in_year("{fiscal_year: 2014, kind: invitation, complete: true, stated: {countries: 4}}") == "");
  CHECK(found_in_year("{fiscal_year: 2014, kind: invitation, complete: true, stated: {programmes: 3}}") ==
        "years.yaml:2:80 error[participant-count] the programmes of the year make 2 programmes, but the number stated "
        "is 3\n");
  CHECK(found_in_year("{fiscal_year: 2014, kind: invitation, complete: true, stated: {participants: 21}}")
            .ends_with("make 19 participants, but the number stated is 21\n"));
  CHECK(
      found_in_year("{fiscal_year: 2014, kind: invitation, complete: true, stated: {countries: 5}}")
          .ends_with("5 countries are stated, but the programmes of the year have 3, or 4 counted once a programme\n"));
  CHECK(found_in_year("{fiscal_year: 2014, kind: invitation, stated: {programmes: 3, participants: 21}}") == "");
  CHECK(found_in_year("{fiscal_year: 2014, complete: true, stated: {participants: 49}}") == "");
}

TEST_CASE("check/participant-count: women of a year are held against the programmes that state theirs") {
  CHECK(found_in_year("{fiscal_year: 2014, kind: invitation, complete: true, stated: {women: 7}}") == "");
  CHECK(found_in_year("{fiscal_year: 2014, kind: invitation, complete: true, stated: {women: 3}}")
            .ends_with("make at least 4 women, but the number stated is 3\n"));
}

TEST_CASE("check/participant-count: the regions of a year make the year") {
  CHECK(found_in_year("{fiscal_year: 2020, planned: {participants: 9, by_region: [{region: asia, participants: 5}, "
                      "{region: africa, participants: 3}]}}")
            .ends_with("the regions add up to 8 people, the number for the year is 9\n"));
  CHECK(found_in_year("{fiscal_year: 2020, planned: {countries: 9, by_region: [{region: asia, countries: 5}, {region: "
                      "africa, countries: 4}]}}") == "");
}

TEST_CASE("check/participant-count: one region alone may be a part of the year") {
  CHECK(found_in_year("{fiscal_year: 2020, planned: {participants: 9, countries: 3, by_region: [{region: asia, "
                      "participants: 5, countries: 2}]}}") == "");
  CHECK(found_in_year("{fiscal_year: 2020, planned: {participants: 9, by_region: [{region: asia, participants: 10}]}}")
            .ends_with("the regions add up to at least 10 people, the number for the year is 9\n"));
}

TEST_CASE("check/participant-count: territories of a complete year are compared apart from countries") {
  const auto found = [](std::string_view stated) {
    return found_by(rule, Example{{"jilaf.yaml", "settings: {languages: [en]}\n"},
                                  {"a.yaml",
                                   "programme: {id: a, title: A, start: 2014-05-01, countries: [CN, HK]}\n"
                                   "years: [{fiscal_year: 2014, complete: true, stated: {" +
                                       std::string(stated) + "}}]\n"}});
  };
  CHECK(found("countries: 1, territories: 1") == "");
  CHECK(found("countries: 2") == "");
  CHECK(
      found("countries: 2, territories: 1")
          .ends_with("2 countries are stated, but the programmes of the year have 1, or 1 counted once a programme\n"));
  CHECK(found("countries: 1, territories: 2")
            .ends_with(
                "2 territories are stated, but the programmes of the year have 1, or 1 counted once a programme\n"));
}

TEST_CASE("check/participant-count: a programme whose year is not known may belong to a complete one") {
  const auto found = [](std::string_view stated) {
    return found_by(rule,
                    Example{{"jilaf.yaml", "settings: {languages: [en]}\n"},
                            {"a.yaml",
                             "programmes:\n"
                             "  - {id: a, title: A, start: 2014-05-01, countries: [CN], participants: {total: 9}}\n"
                             "  - {id: b, title: B, countries: [IN], participants: {total: 4}}\n"
                             "years: [{fiscal_year: 2014, complete: true, stated: {" +
                                 std::string(stated) + "}}]\n"}});
  };
  CHECK(found("programmes: 2, participants: 13, countries: 2") == "");
  CHECK(found("programmes: 0").ends_with("make at least 1 programme, but the number stated is 0\n"));
  CHECK(found("participants: 8").ends_with("make at least 9 participants, but the number stated is 8\n"));
}

TEST_CASE("check/participant-count: without a data directory a year is compared with nothing") {
  CHECK(found_by(rule, "years: [{fiscal_year: 2014, complete: true, stated: {participants: 119}}]") == "");
}

TEST_CASE("check/participant-count: six parts are shown at most, and by how many the sum is too high") {
  CHECK(explained_by(rule, R"(
programme:
  id: example
  title: Example
  participants:
    total: 5
    by:
      - {country: AF, total: 1}
      - {country: BD, total: 1}
      - {country: BT, total: 1}
      - {country: IN, total: 1}
      - {country: MV, total: 1}
      - {country: NP, total: 1}
      - {country: PK, total: 1}
)") == R"(data.yaml:6:12 error[participant-count] the rows add up to 7 people, the total says 5
  ^ 2 fewer than the parts
  - data.yaml:8:30 1
  - data.yaml:9:30 1
  - data.yaml:10:30 1
  - data.yaml:11:30 1
  - data.yaml:12:30 1
  - data.yaml:13:30 1
  = correct the total or a row; where rows are missing, add 'incomplete: [participants]'
)");
}

TEST_CASE("check/participant-count: the help says what would be right") {
  const auto help = [](std::string_view keys) {
    const std::string text = explained_by(rule, fmt::format("programme:\n  id: example\n  title: Example\n{}", keys));
    const std::size_t at = text.find("\n  = ");
    return at == std::string::npos ? text : text.substr(at + 5);
  };
  check_each(
      help,
      {{"  participants: {total: 3, men: {percent: 20}}\n",
        "0 % would be 0 men, 33 % would be 1 man; better write the number itself\n"},
       {"  participants: {total: 3, women: {percent: 99}}\n",
        "67 % would be 2 women, 100 % would be 3 women; better write the number itself\n"},
       {"  participants: {total: 200, women: {percent: 0.3}}\n",
        "0.0 % would be 0 women, 0.5 % would be 1 woman; better write the number itself\n"},
       {"  participants: {total: 5, by: [{country: CN, total: 3}, {organisation: {acronym: A, country: KR}, total: "
        "5}]}\n",
        "correct the total or a row; where rows are missing, add 'incomplete: [participants]'\n"},
       {"  participants: {total: 5, by: [{country: CN, total: 5}, {organisation: {acronym: A, country: KR}, total: "
        "3}]}\n",
        "correct the total or a row; where rows are missing, add 'incomplete: [participants]'\n"},
       {"  participants: {total: 5, by: [{group: A, total: 5}, {group: B, total: 5}]}\n",
        "correct the total or a row; where rows are missing, add 'incomplete: [participants]'\n"},
       {"  participants: {total: 3}\ndelegates: [{id: a}]\n", "add who is missing, or say 'incomplete: [delegates]'\n"},
       {"  participants: {total: 0}\ndelegates: [{id: a}]\n",
        "correct the total, or the role or status of somebody on the roster\n"},
       {"  participants: {total: 2, women: 0}\ndelegates: [{id: a, gender: female}, {id: b, gender: male}]\n",
        "correct the number, or somebody's gender\n"},
       {"  participants: {total: 2, women: 2}\ndelegates: [{id: a, gender: female}, {id: b, gender: male}]\n",
        "correct the number or somebody's gender, or say 'incomplete: [delegates]'\n"},
       {"  participants: {total: 1, alternates: 1}\n  stated: {participants: 2}\n",
        "correct the number that is wrong; where the source itself is, say so with an ignore\n"},
       {"  countries: [KR, CN, BD]\n  stated: {countries: 2}\n",
        "listed are BD, CN, KR: correct the list or the number; where the list is partial, add 'incomplete: "
        "[countries]'\n"},
       {"  countries: [CN, HK, MO]\n  stated: {territories: 1}\n",
        "listed are HK, MO: correct the list or the number; where the list is partial, add 'incomplete: "
        "[countries]'\n"},
       {"  stated: {organisations: 1}\ndelegates: [{id: a, organisation: A}, {id: b, organisation: B}]\n",
        "correct the list or the number; where the list is partial, add 'incomplete: [organisations]'\n"},
       {"  participants: {total: 8, completed: 9}\n", "correct one of the two numbers\n"},
       {"  planned: {participants: 3}\n  participants: {by: [{country: CN, planned: 2}]}\n",
        "correct the plan or a row; where rows are missing, add 'incomplete: [participants]'\n"}});
}

TEST_CASE("check/participant-count: the roster is shown from its first entry on") {
  CHECK(explained_by(rule,
                     "programme: {id: a, title: A, participants: {total: 1}}\ndelegates:\n  - {id: s, role: staff}\n"
                     "  - {id: b}\n  - {name: C}\n") ==
        R"(data.yaml:1:52 error[participant-count] the roster lists 2 people who took part, but the total says 1
  - data.yaml:3:10 the roster begins here
  = correct the total, or the role or status of somebody on the roster
)");
}

TEST_CASE("check/participant-count: numbers that are not exact differ where no number fits both") {
  check_each(
      found_in_participants,
      {{"{total: {about: 40}, by: [{country: CN, total: 20}, {country: KR, total: 16}]}", ""},
       {"{total: {about: 40}, by: [{country: CN, total: 20}, {country: KR, total: 15}]}",
        "the rows add up to 35 people, the total says about 40\n"},
       {"{total: 2, by: [{country: CN, total: {at_least: 3}}]}",
        "the rows add up to at least 3 people, the total says 2\n"},
       {"{total: {at_least: 8}, women: 9}", ""},
       {"{total: {about: 8}, women: 9}", ""},
       {"{total: {about: 8}, women: 10}", "there are 10 women, but the total says about 8\n"},
       {"{total: 8, women: {at_least: 9}}", "there are at least 9 women, but the total says 8\n"},
       {"{total: 8, women: {about: 9}}", ""},
       {"{total: 8, women: {about: 10}}", "there are about 10 women, but the total says 8\n"},
       {"{total: {at_least: 4}, women: 1, men: 1}", "women and men add up to 2 people, the total says at least 4\n"},
       {"{total: 8, completed: {at_least: 9}}", "'completed' says at least 9, but the total says 8\n"}});
}

TEST_CASE("check/participant-count: all of the people may be women, and who is too many is told once") {
  check_each(found_in_participants,
             {{"{total: 8, women: 8}", ""},
              {"{total: 8, men: 8}", ""},
              {"{total: 8, women: 9, men: 1}", "there are 9 women, but the total says 8\n"},
              {"{total: 8, women: 1, men: 9}", "there are 9 men, but the total says 8\n"},
              {"{total: 8, by: [{country: CN, total: 3, women: 1, men: 1}, {country: KR, total: 5, men: 6}]}",
               "women and men add up to 2 people, the row says 3\nthere are 6 men, but the row says 5\n"},
              {"{total: 8, completed: 8, returning: 8, alternates: 9}", "'alternates' says 9, but the total says 8\n"},
              {"{by: [{country: CN, total: 3, women: 2}], women: 4}",
               "the rows add up to 2 women, 'women' says 4\nthere are 4 women, but the rows add up to 3\n"},
              {"{by: [{country: CN, total: 3}, {country: KR, total: 2}], completed: 6}",
               "'completed' says 6, but the rows add up to 5\n"}});
}

TEST_CASE("check/participant-count: a share is rounded to its last digit") {
  check_each(
      found_in_participants,
      {{"{total: 3, women: {percent: 100}}", ""},
       {"{total: 3, women: {percent: 99}}", "99 % of 3 people is no whole number of women\n"},
       {"{total: 3, women: {percent: 33.3}}", ""},
       {"{total: 3, women: {percent: 33.4}}", "33.4 % of 3 people is no whole number of women\n"},
       {"{total: 8, women: {percent: 12}}", ""},
       {"{total: 8, women: {percent: 13}}", ""},
       {"{total: 8, women: {percent: 11}}", "11 % of 8 people is no whole number of women\n"},
       {"{total: 3, men: {percent: 20}}", "20 % of 3 people is no whole number of men\n"},
       {"{total: 200, women: {percent: 0.5}}", ""},
       {"{total: 200, women: {percent: 0.3}}", "0.3 % of 200 people is no whole number of women\n"},
       {"{total: 200, women: {percent: 0.25}}", "0.25 % of 200 people is no whole number of women\n"},
       {"{total: 8, women: {percent: 0}}", ""},
       {"{total: 8, women: {percent: 50}, by: [{country: CN, total: 4, women: 1}, {country: KR, total: 4, women: 2}]}",
        "the rows add up to 3 women, 50 % of 8 are 4\n"},
       {"{total: 8, women: {percent: 50}, by: [{country: CN, total: 4, women: 2}, {country: KR, total: 4, women: 2}]}",
        ""}});
}

TEST_CASE("check/participant-count: each column of the rows is compared with its own number, in singular and plural") {
  check_each(found_in_participants,
             {{"{total: 8, women: 3, by: [{country: CN, total: 8, women: 1}]}",
               "the rows add up to 1 woman, 'women' says 3\n"},
              {"{total: 8, withdrawn: 3, by: [{country: CN, total: 8, withdrawn: 2}]}",
               "the rows add up to 2 withdrawn people, 'withdrawn' says 3\n"},
              {"{total: 8, withdrawn: 3, by: [{country: CN, total: 8, withdrawn: 1}]}",
               "the rows add up to 1 withdrawn person, 'withdrawn' says 3\n"},
              {"{total: 8, withdrawn: 3, by: [{country: CN, total: 8, withdrawn: 3}]}", ""},
              {"{total: 8, alternates: 3, by: [{country: CN, total: 8, alternates: 2}]}",
               "the rows add up to 2 alternates, 'alternates' says 3\n"},
              {"{total: 8, alternates: 3, by: [{country: CN, total: 8, alternates: 1}]}",
               "the rows add up to 1 alternate, 'alternates' says 3\n"},
              {"{total: 8, alternates: 3, by: [{country: CN, total: 8, alternates: 3}]}", ""},
              {"{total: 2, by: [{country: CN, total: 1}]}", "the rows add up to 1 person, the total says 2\n"},
              {"{total: 1, by: [{country: CN, total: 0}]}", "the rows add up to 0 people, the total says 1\n"},
              {"{total: 10, by: [{group: A, place: Osaka, total: 4}, {group: B, place: Osaka, total: 4}]}",
               "the rows by group add up to 8 people, the total says 10\n"},
              {"{total: 10, by: [{country: CN, group: A, total: 4}, {country: CN, group: B, total: 4}]}",
               "the rows add up to 8 people, the total says 10\n"},
              {"{total: 10, by: [{place: Osaka, total: 4}]}", ""}});
  check_each(found_in, {{"  incomplete: [countries]\n  participants: {total: 10, by: [{country: KR, total: 5}]}\n", ""},
                        {"  incomplete: [participants]\n  participants: {total: 10, withdrawn: 3, by: [{country: KR, "
                         "total: 5, withdrawn: 2}]}\n",
                         ""},
                        {"  incomplete: [countries]\n  participants: {total: 10, by: [{place: Osaka, total: 4}, "
                         "{place: Kobe, total: 5}]}\n",
                         "the rows by place add up to 9 people, the total says 10\n"}});
}

TEST_CASE("check/participant-count: rows of the plan alone are no rows of those who came") {
  check_each(found_in_participants,
             {{"{total: 2, by: [{country: CN, planned: 3}, {country: IN, total: 2}]}", ""},
              {"{total: 3, by: [{country: CN, planned: 3}, {country: IN, total: 2}]}",
               "the rows add up to 2 people, the total says 3\n"},
              {"{total: 3, by: [{country: CN, planned: 3, women: 1}, {country: IN, total: 2}]}", ""}});
  check_each(found_in,
             {{"  planned: {participants: 2}\n  participants: {by: [{country: CN, planned: 1}]}\n",
               "the rows add up to 1 planned person, the plan says 2\n"},
              {"  planned: {participants: 3, women: 4}\n  participants: {by: [{country: CN, planned: 3}]}\n",
               "there are 4 women, but the plan says 3\n"},
              {"  planned: {participants: 3}\n  participants: {by: [{group: A, planned: 2}, {group: B, planned: 2}]}\n",
               "the rows by group add up to 4 planned people, the plan says 3\n"}});
}

TEST_CASE(
    "check/participant-count: people of another gender, or whose gender is not told, may be missing between women and "
    "men") {
  check_each(
      found_in,
      {{"  participants: {total: 2, women: 1, men: 0}\ndelegates: [{id: a, gender: female}, {id: b, gender: male}]\n",
        "women and men add up to 1 person, the total says 2\n"},
       {"  participants: {total: 2, women: 1, men: 0}\ndelegates: [{id: a, gender: female}, {id: b, gender: "
        "undisclosed}]\n",
        ""},
       {"  participants: {total: 2, women: 1, men: 0}\n  incomplete: [participants]\n", ""},
       {"  participants: {total: 2, women: 2, men: 1}\n  incomplete: [participants]\n",
        "women and men add up to at least 3 people, the total says 2\n"},
       {"  segments: [{id: s, participants: {total: 3, women: 1, men: 1}}]\ndelegates: [{id: a, gender: female}, {id: "
        "b, gender: male}, {id: c, gender: other}]\n",
        ""}});
}

TEST_CASE("check/participant-count: the groups of an attendance make it, wherever the activity stands") {
  check_each(
      found_in,
      {{"itinerary: [{day: 1, activities: [{title: T, attendance: {total: 9, by: [{group: A, total: 4}, {group: B, "
        "total: 4}]}}]}]\n",
        "the groups add up to 8 people, the attendance says 9\n"},
       {"  sessions: [{title: T, attendance: {total: 9, by: [{group: A, total: 10}]}}]\n",
        "the groups add up to at least 10 people, the attendance says 9\n"},
       {"  sessions: [{title: T, attendance: {total: 9, by: [{group: A, total: 4}, {group: B, total: 5}]}}]\n", ""},
       {"  sessions: [{title: T, attendance: {women: 9, by: [{group: A, total: 10}, {group: B, total: 1}]}}]\n", ""}});
}

TEST_CASE(
    "check/participant-count: one place has at most what all places have together, measure by measure and column by "
    "column") {
  check_each(
      found_in,
      {{"  outcomes: [{measure: M, planned: 10}, {measure: M, place: O, planned: 11}]\n",
        "one place has 11, but the row without place says 10\n"},
       {"  outcomes: [{measure: M, cumulative: 10}, {measure: M, place: O, cumulative: 11}]\n",
        "one place has 11, but the row without place says 10\n"},
       {"  outcomes: [{measure: M, actual: 10}, {measure: M, place: O, actual: 10}]\n", ""},
       {"  outcomes: [{measure: M, place: O, actual: 11}, {measure: M, actual: 10}]\n",
        "one place has 11, but the row without place says 10\n"},
       {"  outcomes: [{measure: M, actual: 10}, {measure: M, actual: 12}, {measure: M, place: O, actual: 13}]\n", ""},
       {"  outcomes: [{measure: N, actual: 10}, {measure: M, place: O, actual: 11}]\n", ""},
       {"  outcomes: [{measure: M, actual: 10, cumulative: 10}]\n", ""},
       {"  outcomes: [{measure: M, place: P, actual: 10}, {measure: M, place: O, actual: 11}]\n", ""},
       {"  outcomes: [{measure: M, actual: 10}, {measure: M, place: O, planned: 11}]\n", ""}});
}

TEST_CASE("check/participant-count: a statement is held against what is written, in singular and plural") {
  check_each(
      found_in,
      {{"  participants: {total: 9}\n  stated: {participants: 1}\n", "1 participant is stated, but the total says 9\n"},
       {"  participants: {total: 9, women: 3}\n  stated: {women: 1}\n", "1 woman is stated, but 'women' says 3\n"},
       {"  participants: {total: 9, men: 3}\n  stated: {men: 1}\n", "1 man is stated, but 'men' says 3\n"},
       {"  participants: {total: 9, men: 3}\n  stated: {men: 4}\n", "4 men are stated, but 'men' says 3\n"},
       {"  participants: {total: 9}\n  stated: {participants: 9}\n", ""},
       {"  participants: {total: 9}\n  stated: {participants: {about: 10}}\n", ""},
       {"  participants: {total: 9}\n  stated: {participants: {at_least: 9}}\n", ""},
       {"  participants: {total: 9}\n  stated: {participants: {at_least: 10}}\n",
        "at least 10 participants are stated, but the total says 9\n"},
       {"  participants: {total: {at_least: 9}}\n  stated: {participants: 8}\n",
        "8 participants are stated, but the total says at least 9\n"},
       {"  participants: {total: 8, women: {percent: 50}}\n  stated: {women: 5}\n",
        "5 women are stated, but 50 % of 8 are 4\n"},
       {"  participants: {by: [{country: CN, total: 3}, {country: KR, total: 2}]}\n  stated: {participants: 6}\n",
        "6 participants are stated, but the rows add up to 5\n"},
       {"  participants: {by: [{country: CN, total: 3}, {country: KR}]}\n  stated: {participants: 6}\n", ""}});
}

TEST_CASE(
    "check/participant-count: a statement on the whole is held against the segments, else the rows, else the roster") {
  check_each(found_in, {{"  segments: [{id: a, participants: {total: 3}}, {id: b, participants: {total: 4}}]\n  "
                         "stated: {participants: 9}\n",
                         "9 participants are stated, but the segments add up to 7\n"},
                        {"  segments: [{id: a, participants: {total: 3}}, {id: b}]\n  stated: {participants: 9}\n", ""},
                        {"  segments: [{id: a, participants: {total: 3}}, {id: b}]\n  participants: {by: [{country: "
                         "CN, total: 5}]}\n  stated: {participants: 9}\n",
                         "9 participants are stated, but the rows add up to 5\n"},
                        {"  stated: {participants: 2}\ndelegates: [{id: a}, {id: b}, {id: c}]\n",
                         "2 participants are stated, but the roster lists 3\n"},
                        {"  incomplete: [delegates]\n  stated: {participants: 3}\ndelegates: [{id: a}, {id: b}]\n", ""},
                        {"  incomplete: [delegates]\n  stated: {participants: 1}\ndelegates: [{id: a}, {id: b}]\n",
                         "1 participant is stated, but the roster lists at least 2\n"},
                        {"  stated: {participants: 1}\ndelegates: [{id: a, role: staff}, {id: b, role: staff}]\n", ""},
                        {"  party: [{role: staff, total: 2}, {role: interpreter}]\n  stated: {party: 3}\n", ""},
                        {"  incomplete: [party]\n  party: [{role: staff, total: 2}]\n  stated: {party: 3}\n", ""},
                        {"  incomplete: [party]\n  party: [{role: staff, total: 2}]\n  stated: {party: 1}\n",
                         "1 person along is stated, but 'party' adds up to at least 2\n"}});
}

TEST_CASE("check/participant-count: a statement on a segment is held against the people and countries of the segment") {
  check_each(found_in,
             {{"  segments: [{id: a, countries: [CN], participants: {total: 3, women: 1, men: 2}}]\n  stated: "
               "{segment: a, participants: 3, women: 2, men: 1, countries: 2}\n",
               "2 women are stated, but 'women' says 1\n1 man is stated, but 'men' says 2\n2 countries are stated, but "
               "1 is listed\n"},
              {"  segments: [{id: a, countries: [CN, HK], participants: {total: 3}}]\n  stated: {segment: a, "
               "territories: 2}\n",
               "2 territories are stated, but 1 is listed\n"},
              {"  segments: [{id: a, participants: {total: 3}}]\n  stated: {segment: x, participants: 9}\n", ""}});
}

TEST_CASE(
    "check/participant-count: a number of countries or territories is that of the list, unless the list may lack "
    "some") {
  check_each(
      found_in,
      {{"  countries: [CN, KR, BD]\n  stated: {countries: 2}\n", "2 countries are stated, but 3 are listed\n"},
       {"  countries: [CN, KR]\n  stated: {countries: 2}\n", ""},
       {"  countries: [CN]\n  stated: {countries: 2}\n", "2 countries are stated, but 1 is listed\n"},
       {"  countries: [CN, KR]\n  stated: {countries: {about: 3}}\n", ""},
       {"  countries: [CN, KR]\n  stated: {countries: {at_least: 2}}\n", ""},
       {"  countries: [CN, KR]\n  stated: {countries: {at_least: 3}}\n",
        "at least 3 countries are stated, but 2 are listed\n"},
       {"  countries: [CN, HK]\n  stated: {territories: 1}\n", ""},
       {"  countries: [CN, HK]\n  stated: {territories: 0}\n", "0 territories are stated, but 1 is listed\n"},
       {"  countries: [CN, HK]\n  stated: {territories: 2}\n", "2 territories are stated, but 1 is listed\n"},
       {"  countries: [HK, MO]\n  stated: {territories: 1}\n", "1 territory is stated, but 2 are listed\n"},
       {"  countries: [CN, HK]\n  incomplete: [countries]\n  stated: {countries: 3, territories: 2}\n", ""},
       {"  countries: [CN, KR]\n  incomplete: [participants]\n  stated: {countries: 3}\n", ""},
       {"  countries: [CN, KR]\n  incomplete: [delegates]\n  stated: {countries: 3}\n", ""},
       {"  countries: [CN, KR]\n  incomplete: [organisations]\n  stated: {countries: 3}\n",
        "3 countries are stated, but 2 are listed\n"},
       {"  countries: [CN, KR]\n  participants: {by: [{country: CN, total: 1}]}\n  stated: {countries: 3}\n",
        "3 countries are stated, but 2 are listed\n"},
       {"  countries: [CN, KR]\n  participants: {by: [{organisation: X, total: 1}]}\n  stated: {countries: 3}\n", ""},
       {"  countries: [CN, KR]\n  participants: {by: [{organisation: {acronym: X, country: KR}, total: 1}]}\n  stated: "
        "{countries: 3}\n",
        "3 countries are stated, but 2 are listed\n"},
       {"  countries: [CN, KR]\n  segments: [{id: a, participants: {by: [{country: CN, total: 1}]}}]\n  stated: "
        "{countries: 3}\n",
        "3 countries are stated, but 2 are listed\n"},
       {"  countries: [CN, KR]\n  segments: [{id: a, participants: {by: [{organisation: X, total: 1}]}}]\n  stated: "
        "{countries: 3}\n",
        ""},
       {"  stated: {countries: 3}\n", ""}});
}

TEST_CASE(
    "check/participant-count: a number of organisations is that of the rows or the roster, unless somebody comes from "
    "one that is not known") {
  check_each(
      found_in,
      {{"  participants: {by: [{organisation: {acronym: A, country: CN}, total: 1}]}\n  stated: {organisations: 2}\n",
        "2 organisations are stated, but 1 is listed\n"},
       {"  participants: {by: [{organisation: {acronym: A, country: CN}, total: 1}, {country: CN, total: 1}]}\n  "
        "stated: {organisations: 2}\n",
        ""},
       {"  incomplete: [organisations]\n  participants: {by: [{organisation: {acronym: A, country: CN}, total: 1}]}\n  "
        "stated: {organisations: 2}\n",
        ""},
       {"  incomplete: [participants]\n  participants: {by: [{organisation: {acronym: A, country: CN}, total: 1}]}\n  "
        "stated: {organisations: 2}\n",
        ""},
       {"  incomplete: [delegates]\n  participants: {by: [{organisation: {acronym: A, country: CN}, total: 1}]}\n  "
        "stated: {organisations: 2}\n",
        ""},
       {"  incomplete: [countries]\n  participants: {by: [{organisation: {acronym: A, country: CN}, total: 1}]}\n  "
        "stated: {organisations: 2}\n",
        "2 organisations are stated, but 1 is listed\n"},
       {"  mode: online\n  stated: {organisations: 2}\n", ""},
       {"  stated: {organisations: 2}\ndelegates: [{id: a, organisation: A}, {id: b, organisation: A}]\n",
        "2 organisations are stated, but 1 is listed\n"},
       {"  stated: {organisations: 2}\ndelegates: [{id: a, organisation: A}, {id: b}]\n", ""},
       {"  stated: {organisations: 2}\ndelegates: [{id: a, organisation: A}, {id: b, role: staff}]\n",
        "2 organisations are stated, but 1 is listed\n"},
       {"  stated: {organisations: 1}\ndelegates: [{id: a, organisation: A}, {id: b, organisation: B}, {id: c}]\n",
        "1 organisation is stated, but 2 are listed\n"}});
}

TEST_CASE(
    "check/participant-count: whoever may have taken part, completed or be a woman leaves the number of the roster "
    "open") {
  check_each(
      found_in,
      {{"  participants: {total: 2, completed: 0}\ndelegates: [{id: a, status: completed}, {id: b}]\n",
        "the roster lists 1 to 2 people who completed, but 'completed' says 0\n"},
       {"  participants: {total: 2, completed: 1}\ndelegates: [{id: a, status: completed}, {id: b}]\n", ""},
       {"  participants: {total: 2, completed: 2}\ndelegates: [{id: a, status: completed}, {id: b}]\n", ""},
       {"  participants: {total: 0}\ndelegates: [{id: a}, {id: b, status: planned}]\n",
        "the roster lists 1 to 2 people who took part, but the total says 0\n"},
       {"  participants: {total: 1}\ndelegates: [{id: a}, {id: b, status: planned}]\n", ""},
       {"  participants: {total: 2}\ndelegates: [{id: a}, {id: b, status: planned}]\n", ""},
       {"  participants: {total: 3}\ndelegates: [{id: a}, {id: b, status: planned}]\n",
        "the roster lists 1 to 2 people who took part, but the total says 3\n"},
       {"  participants: {total: 2, women: 1}\ndelegates: [{id: a, gender: undisclosed}, {id: b, gender: male}]\n", ""},
       {"  participants: {total: 2, women: 0}\ndelegates: [{id: a}, {id: b, gender: male}]\n", ""},
       {"  participants: {total: 3, women: 0}\ndelegates: [{id: a, gender: female}, {id: b}, {id: c}]\n",
        "the roster lists 1 to 3 women who took part, but 'women' says 0\n"},
       {"  participants: {total: 2, alternates: 0}\ndelegates: [{id: a}, {id: b, role: alternate}]\n",
        "the roster lists 1 alternate, but 'alternates' says 0\n"},
       {"  participants: {total: 2, withdrawn: 1}\ndelegates: [{id: a}, {id: b}, {id: c, status: withdrawn}, {id: d, "
        "status: withdrawn}]\n",
        "the roster lists 2 people who withdrew, but 'withdrawn' says 1\n"},
       {"  participants: {total: {at_least: 2}}\ndelegates: [{id: a}]\n",
        "the roster lists 1 person who took part, but the total says at least 2\n"},
       {"  participants: {total: {about: 10}}\ndelegates: [{id: a}]\n",
        "the roster lists 1 person who took part, but the total says about 10\n"}});
}

TEST_CASE("check/participant-count: the roster of a segment is compared where that of the programme fits") {
  check_each(found_in, {{"  participants: {total: 1}\n  segments: [{id: s, participants: {total: 1}}]\ndelegates: "
                         "[{id: x, segment: s}, {id: y, segment: s}]\n",
                         "the roster lists 2 people who took part, but the total says 1\n"},
                        {"  segments: [{id: s, participants: {total: 2, women: 1}}, {id: t, participants: {total: "
                         "1}}]\ndelegates: [{id: x, segment: s, gender: female}, {id: y, segment: s, gender: female}, "
                         "{id: z}, {id: w, segment: t, status: withdrawn}]\n",
                         "the roster lists at least 2 women who took part, but 'women' says 1\n"},
                        {"  segments: [{id: s, participants: {total: 1}}, {id: t, participants: {total: "
                         "3}}]\ndelegates: [{id: x, segment: s}, {id: y, segment: s}, {id: z}, {id: w, segment: t}]\n",
                         "the roster lists at least 2 people who took part, but the total says 1\n"},
                        {"  segments: [{id: s, participants: {total: 2}}, {id: t, participants: {total: "
                         "2}}]\ndelegates: [{id: x, segment: s}, {id: y, segment: s}, {id: z}, {id: w, segment: t}]\n",
                         ""}});
}

/// What is found in a year beside two invitations, one of them planned for the year after, and a programme of no kind.
std::string found_in_full_year(std::string_view year) {
  std::string messages;
  for (const jilaf::test::Finding& finding :
       jilaf::test::findings_in({{"jilaf.yaml", "settings: {languages: [en]}\n"},
                                 {"programmes.yaml", R"(programmes:
  - {id: a, title: A, kind: invitation, start: 2014-05-01, countries: [CN, KR], participants: {total: 9, women: 4, withdrawn: 1, alternates: 2}, planned: {participants: 8, women: 3}}
  - {id: b, title: B, kind: invitation, start: 2014-06-01, countries: [CN], participants: {total: 10, women: 5, withdrawn: 0, alternates: 0}, planned: {participants: 7, women: 2, start: 2015-06-01}}
  - {id: c, title: C, start: 2014-07-01, countries: [VN], participants: {total: 1}}
)"},
                                 {"years.yaml", fmt::format("years:\n  - {{{}}}\n", year)}})) {
    if (finding.rule == rule) messages += finding.line.substr(finding.line.find("] ") + 2) + "\n";
  }
  return messages;
}

TEST_CASE(
    "check/participant-count: every number of a complete year is compared with its programmes, the plan by the year "
    "for which it was made") {
  check_each(found_in_full_year,
             {{"fiscal_year: 2014, kind: invitation, complete: true, stated: {participants: 19, women: 9, withdrawn: "
               "1, alternates: 2, programmes: 2, countries: 3}",
               ""},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {participants: 18}",
               "the programmes of the year make 19 participants, but the number stated is 18\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {women: 8}",
               "the programmes of the year make 9 women, but the number stated is 8\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {withdrawn: 0}",
               "the programmes of the year make 1 withdrawn person, but the number stated is 0\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {withdrawn: 2}",
               "the programmes of the year make 1 withdrawn person, but the number stated is 2\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {alternates: 1}",
               "the programmes of the year make 2 alternates, but the number stated is 1\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {alternates: 3}",
               "the programmes of the year make 2 alternates, but the number stated is 3\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {programmes: 1}",
               "the programmes of the year make 2 programmes, but the number stated is 1\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {programmes: {at_least: 2}}", ""},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {programmes: {at_least: 3}}",
               "the programmes of the year make 2 programmes, but the number stated is at least 3\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {countries: 2}", ""},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {countries: 4}",
               "4 countries are stated, but the programmes of the year have 2, or 3 counted once a programme\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {countries: {about: 4}}", ""},
              {"fiscal_year: 2014, kind: invitation, complete: true, stated: {territories: 0}", ""},
              {"fiscal_year: 2014, kind: invitation, complete: true, planned: {participants: 8, women: 3}", ""},
              {"fiscal_year: 2014, kind: invitation, complete: true, planned: {participants: 15}",
               "the programmes of the year make 8 planned people, but the plan says 15\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, planned: {participants: 7}",
               "the programmes of the year make 8 planned people, but the plan says 7\n"},
              {"fiscal_year: 2014, kind: invitation, complete: true, planned: {women: 5}",
               "the programmes of the year make 3 planned women, but the plan says 5\n"},
              {"fiscal_year: 2015, kind: invitation, complete: true, planned: {participants: 7, women: 2}", ""},
              {"fiscal_year: 2015, kind: invitation, complete: true, planned: {participants: 8}",
               "the programmes of the year make 7 planned people, but the plan says 8\n"},
              {"fiscal_year: 2014, complete: true, stated: {programmes: 3, participants: 20}", ""},
              {"fiscal_year: 2014, complete: true, stated: {programmes: 2}",
               "the programmes of the year make 3 programmes, but the number stated is 2\n"},
              {"fiscal_year: 2013, complete: true, stated: {programmes: 1, participants: 1}",
               "the programmes of the year make 0 programmes, but the number stated is 1\nthe programmes of the year "
               "make 0 participants, but the number stated is 1\n"},
              {"fiscal_year: 2014, complete: false, stated: {programmes: 1}", ""}});
}

TEST_CASE("check/participant-count: the parts of a year are compared with the year itself") {
  check_each(
      found_in_full_year,
      {{"fiscal_year: 2020, stated: {participants: 3, women: 4}",
        "there are 4 women, but the number for the year is 3\n"},
       {"fiscal_year: 2020, planned: {participants: 3, women: 4}",
        "there are 4 women, but the number for the year is 3\n"},
       {"fiscal_year: 2020, stated: {participants: 8, by_region: [{region: asia, participants: 5}, {region: africa, "
        "participants: 2}]}",
        "the regions add up to 7 people, the number for the year is 8\n"},
       {"fiscal_year: 2020, stated: {countries: 9, by_region: [{region: asia, countries: 5}, {region: africa, "
        "countries: 3}]}",
        "the regions add up to 8 countries, the number for the year is 9\n"},
       {"fiscal_year: 2020, stated: {countries: 9, territories: 1, by_region: [{region: asia, countries: 5}, {region: "
        "africa, countries: 3}]}",
        ""},
       {"fiscal_year: 2020, stated: {countries: 9, by_region: [{region: asia, countries: 10}]}",
        "the regions add up to at least 10 countries, the number for the year is 9\n"},
       {"fiscal_year: 2020, stated: {countries: 0, by_region: [{region: asia, countries: 1}]}",
        "the regions add up to at least 1 country, the number for the year is 0\n"},
       {"fiscal_year: 2020, stated: {countries: 9, by_region: [{region: asia}, {region: africa, countries: 3}]}", ""},
       {"fiscal_year: 2020, stated: {withdrawn: 3}, by: [{country: CN, withdrawn: 2}, {country: KR, withdrawn: 2}]",
        "the rows add up to at least 4 withdrawn people, the number for the year is 3\n"},
       {"fiscal_year: 2020, stated: {withdrawn: 4}, by: [{country: CN, withdrawn: 2}, {country: KR, withdrawn: 1}]",
        ""},
       {"fiscal_year: 2020, stated: {withdrawn: 0}, by: [{country: CN, withdrawn: 1}]",
        "the rows add up to at least 1 withdrawn person, the number for the year is 0\n"},
       {"fiscal_year: 2020, stated: {alternates: 3}, by: [{country: CN, alternates: 2}, {country: KR, alternates: 2}]",
        "the rows add up to at least 4 alternates, the number for the year is 3\n"},
       {"fiscal_year: 2020, stated: {alternates: 4}, by: [{country: CN, alternates: 2}, {country: KR, alternates: 1}]",
        ""},
       {"fiscal_year: 2020, stated: {alternates: 0}, by: [{country: CN, alternates: 1}]",
        "the rows add up to at least 1 alternate, the number for the year is 0\n"},
       {"fiscal_year: 2020, stated: {participants: 3, women: 9}, oops: 1", ""}});
}

}  // namespace
