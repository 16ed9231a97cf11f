// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

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

}  // namespace
