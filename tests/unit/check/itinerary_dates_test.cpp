// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::check_each;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "itinerary-dates";

constexpr std::string_view programme =
    "programme:\n  id: example\n  title: Example\n  start: 2011-01-18\n  end: 2011-01-21\nitinerary:\n";
constexpr std::string_view two_runs = R"(programme:
  id: example
  title: Example
  segments:
    - {id: pk, start: 2022-11-14, end: 2022-11-18}
    - {id: mn, start: 2022-11-28, end: 2022-12-02}
itinerary:
)";

/// The days of a programme from 18 to 21 January 2011; they begin on line 7.
std::string days(std::string_view lines) { return std::string(programme) + std::string(lines); }
/// The days of a programme in two runs; they begin on line 8.
std::string in_two_runs(std::string_view lines) { return std::string(two_runs) + std::string(lines); }

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

/// The same for days of a programme from 18 to 21 January 2011.
std::string in_days(std::string_view lines) { return told(days(lines)); }
/// The same for days of a programme in two runs.
std::string in_runs(std::string_view lines) { return told(in_two_runs(lines)); }

/// The same for an event of a programme from 18 to 21 January 2011.
std::string with_event(std::string_view event) {
  return told(
      fmt::format("programme:\n  id: example\n  title: Example\n  start: 2011-01-18\n  end: 2011-01-21\n"
                  "  events: [{{title: A, {}}}]\n",
                  event));
}

/// The same for an event of a programme in two runs.
std::string with_event_of_runs(std::string_view event) {
  return told(fmt::format("{}  events: [{{title: A, {}}}]\n", two_runs.substr(0, two_runs.find("itinerary:")), event));
}

/// The same for activities of one day, parted by semicolons.
std::string at_times(std::string_view activities) {
  std::string list;
  while (!activities.empty()) {
    const std::size_t end = std::min(activities.find("; "), activities.size());
    list += fmt::format("{{title: A, {}}}, ", activities.substr(0, end));
    activities.remove_prefix(std::min(end + 2, activities.size()));
  }
  return told(days(fmt::format("  - {{day: 1, activities: [{}]}}\n", list)));
}

TEST_CASE("check/itinerary-dates: a day after the end is shown with the end") {
  CHECK(explained_by(rule, days("  - {date: 2011-01-22, title: Seminar}\n")) ==
        R"(data.yaml:7:12 error[itinerary-dates] 22 January 2011 is after the programme ends
  ^ 1 day later
  - data.yaml:5:8 ends here
  = correct the date, or the dates of the programme; a day outside may hold only activities of kind preparation, travel or evaluation
)");
}

TEST_CASE("check/itinerary-dates: a day before the start is shown with the start") {
  CHECK(explained_by(rule, days("  - {date: 2010-01-18, title: Seminar}\n")) ==
        R"(data.yaml:7:12 error[itinerary-dates] 18 January 2010 is before the programme starts
  ^ 365 days earlier
  - data.yaml:4:10 starts here
  = correct the date, or the dates of the programme; a day outside may hold only activities of kind preparation, travel or evaluation
)");
}

TEST_CASE("check/itinerary-dates: preparation, travel, evaluation and what was cancelled may lie outside") {
  CHECK(
      found_by(
          rule,
          days(
              R"(  - {date: 2011-01-16, activities: [{title: Meeting, kind: preparation}, {title: Flight, kind: travel}]}
  - {date: 2011-01-22, title: Afterwards, activities: [{title: Survey, kind: evaluation}, {title: Visit, kind: visit, status: cancelled}]}
)")) == "");
  CHECK(found_by(rule,
                 days("  - {date: 2011-01-16, activities: [{title: Meeting, kind: preparation}, {title: Visit}]}\n")) ==
        "data.yaml:7:12 error[itinerary-dates] 16 January 2011 is before the programme starts\n");
}

TEST_CASE("check/itinerary-dates: a day without activities counts as an ordinary one") {
  CHECK(found_by(rule, days("  - {date: 2011-01-22}\n")) ==
        "data.yaml:7:12 error[itinerary-dates] 22 January 2011 is after the programme ends\n");
}

TEST_CASE("check/itinerary-dates: the gap between two segments is outside") {
  CHECK(explained_by(rule, in_two_runs("  - {date: 2022-11-21, title: Session}\n")) ==
        R"(data.yaml:8:12 error[itinerary-dates] 21 November 2022 is in a gap between two segments
  - data.yaml:5:40 the segment before ends here
  - data.yaml:6:23 the next one starts here
  = correct the date, or the dates of the programme; a day outside may hold only activities of kind preparation, travel or evaluation
)");
  CHECK(found_by(rule, in_two_runs(
                           "  - {date: 2022-11-18, title: Session}\n  - {date: 2022-11-28, title: Session}\n")) == "");
}

TEST_CASE("check/itinerary-dates: a day belongs into the dates of its own segment") {
  CHECK(found_by(rule, in_two_runs("  - {date: 2022-11-14, segment: mn, title: Session}\n")) ==
        "data.yaml:8:12 error[itinerary-dates] 14 November 2022 is before the segment 'mn' starts\n");
  CHECK(found_by(rule,
                 in_two_runs(
                     "  - {date: 2022-11-14, activities: [{title: One, segment: pk}, {title: Two, segment: mn}]}\n")) ==
        "data.yaml:8:86 error[itinerary-dates] 14 November 2022 is before the segment 'mn' starts\n");
}

TEST_CASE("check/itinerary-dates: an unknown segment, unknown dates and dates in the wrong order say nothing") {
  CHECK(found_by(rule, in_two_runs("  - {date: 2020-11-14, segment: xx, title: Session}\n")) == "");
  CHECK(found_by(rule, "programme: {id: example, title: Example}\nitinerary: [{date: 2020-11-14, title: Session}]\n") ==
        "");
  CHECK(found_by(rule,
                 "programme: {id: example, title: Example, start: 2020-01-02, end: 2020-01-01}\nitinerary: [{date: "
                 "2020-11-14, title: Session}]\n") == "");
  CHECK(found_by(rule,
                 "programme: {id: example, title: Example, start: 2020-01-02}\nitinerary: [{date: 2020-11-14, title: "
                 "Session}]\n") == "");
  CHECK(found_by(rule,
                 "programme: {id: example, title: Example, start: 2020-01, end: 2020-01}\nitinerary: [{date: "
                 "2020-01-31, title: Session}]\n") == "");
}

TEST_CASE("check/itinerary-dates: a date that stands twice in one run is shown with the first") {
  CHECK(explained_by(rule, days("  - {date: 2011-01-18, title: One}\n  - {date: 2011-01-19, title: Two}\n  - {date: "
                                "2011-01-18, title: Three}\n")) ==
        R"(data.yaml:9:12 error[itinerary-dates] 18 January 2011 stands here a second time
  - data.yaml:7:12 it stands here first
  = put its activities into one day, or say with 'segment' which run each belongs to
)");
  CHECK(found_by(rule,
                 "programme:\n  id: example\n  title: Example\n  segments: [{id: a, start: 2011-01-18}, {id: b, start: "
                 "2011-01-18}]\n"
                 "itinerary:\n  - {date: 2011-01-18, segment: a, title: One}\n  - {date: 2011-01-18, segment: b, "
                 "title: Two}\n") == "");
}

TEST_CASE("check/itinerary-dates: a day out of order is found once") {
  CHECK(found_by(rule, days("  - {date: 2011-01-18, title: One}\n  - {date: 2011-01-20, title: Two}\n"
                            "  - {date: 2011-01-19, title: Three}\n  - {date: 2011-01-21, title: Four}\n")) ==
        "data.yaml:9:12 error[itinerary-dates] 19 January 2011 is listed after 20 January 2011\n");
}

TEST_CASE("check/itinerary-dates: a date that is outside does not put the others out of order") {
  CHECK(found_by(rule, days("  - {date: 2011-01-18, title: One}\n  - {date: 2012-01-19, title: Two}\n  - {date: "
                            "2011-01-20, title: Three}\n")) ==
        "data.yaml:8:12 error[itinerary-dates] 19 January 2012 is after the programme ends\n");
}

TEST_CASE("check/itinerary-dates: the segments have an order each, and so has every file") {
  CHECK(
      found_by(
          rule,
          in_two_runs(
              "  - {date: 2022-11-28, segment: mn, title: One}\n  - {date: 2022-11-14, segment: pk, title: Two}\n")) ==
      "");
  CHECK(found_by(rule,
                 {{"a.yaml", "for: example\nitinerary: [{date: 2011-01-20, title: Late}]\n"},
                  {"b.yaml", "for: example\nitinerary: [{date: 2011-01-18, title: Early}]\n"},
                  {"p.yaml", "programme: {id: example, title: Example, start: 2011-01-18, end: 2011-01-21}\n"}}) == "");
}

TEST_CASE("check/itinerary-dates: numbers of days are judged like dates") {
  CHECK(found_by(rule, days("  - {day: 1-2, title: One}\n  - {day: 3, title: Two}\n  - {day: 4, title: Three}\n")) ==
        "");
  CHECK(found_by(rule, days("  - {day: 1-2, title: One}\n  - {day: 2, title: Two}\n")) ==
        "data.yaml:8:11 error[itinerary-dates] day 2 stands here a second time\n");
  CHECK(found_by(rule, days("  - {day: 3, title: One}\n  - {day: 2, title: Two}\n")) ==
        "data.yaml:8:11 error[itinerary-dates] day 2 is listed after day 3\n");
  CHECK(found_by(rule, days("  - {day: 5, title: One}\n")) ==
        "data.yaml:7:11 error[itinerary-dates] there is no day 5: the programme has 4 days\n");
  CHECK(found_by(rule, "programme: {id: example, title: Example}\nitinerary: [{day: 5, title: One}]\n") == "");
}

TEST_CASE("check/itinerary-dates: two activities at one time are shown together") {
  CHECK(explained_by(rule, days("  - date: 2011-01-18\n    activities:\n      - {time: 10:00-12:00, title: One}\n      "
                                "- {time: 11:30-13:00, title: Two}\n")) ==
        R"(data.yaml:10:16 error[itinerary-dates] 11:30-13:00 overlaps 10:00-12:00 of the same day
  - data.yaml:9:16 the other activity
  = correct one of the times, mark what did not take place with 'status: cancelled', or tell two groups apart by 'segment' or 'countries'
)");
}

TEST_CASE("check/itinerary-dates: times that touch, parts of the day and cancelled activities do not collide") {
  CHECK(found_by(rule, days(R"(  - date: 2011-01-18
    activities:
      - {time: 10:00-12:00, title: One}
      - {time: 12:00-13:00, title: Two}
      - {time: morning, title: Three}
      - {time: all day, title: Four}
      - {time: 10:30-11:00, title: Five, status: cancelled}
      - {time: 13:00, title: Six}
      - {time: 13:00, title: Seven}
)")) == "");
}

TEST_CASE("check/itinerary-dates: an open time collides with what is under way when it begins") {
  CHECK(found_by(rule, days("  - date: 2011-01-18\n    activities:\n      - {time: 10:00-12:00, title: One}\n      - "
                            "{time: 11:30, title: Two}\n")) ==
        "data.yaml:10:16 error[itinerary-dates] 11:30 overlaps 10:00-12:00 of the same day\n");
  CHECK(found_by(rule, days("  - date: 2011-01-18\n    activities:\n      - {time: 10:00-12:00, title: One}\n      - "
                            "{time: 10:00, title: Two}\n")) == "");
}

TEST_CASE("check/itinerary-dates: groups told apart by segment, countries or language may be busy at one time") {
  CHECK(found_by(rule, days(R"(  - date: 2011-01-18
    activities:
      - {time: 10:00-12:00, title: One, countries: [FJ, KE]}
      - {time: 10:00-12:00, title: Two, countries: [EG]}
  - date: 2011-01-19
    activities:
      - {time: 10:00-12:00, title: One, language: en}
      - {time: 10:00-12:00, title: Two, language: fr}
  - date: 2011-01-20
    activities:
      - {time: 10:00-12:00, title: One, segment: a}
      - {time: 10:00-12:00, title: Two, segment: b}
)")) == "");
  CHECK(found_by(rule, days(R"(  - date: 2011-01-18
    activities:
      - {time: 10:00-12:00, title: One, countries: [FJ, KE]}
      - {time: 10:00-12:00, title: Two, countries: [KE]}
)")) == "data.yaml:10:16 error[itinerary-dates] 10:00-12:00 overlaps 10:00-12:00 of the same day\n");
  CHECK(found_by(rule, days(R"(  - date: 2011-01-18
    activities:
      - {time: 10:00-12:00, title: One, segment: a}
      - {time: 10:00-12:00, title: Two, segment: a}
)")) == "data.yaml:10:16 error[itinerary-dates] 10:00-12:00 overlaps 10:00-12:00 of the same day\n");
}

TEST_CASE("check/itinerary-dates: an event must agree with its 'when'") {
  const std::string head =
      "programme:\n  id: example\n  title: Example\n  start: 2024-06-02\n  end: 2024-06-08\n  events:\n";
  CHECK(
      explained_by(rule, head + "    - {title: Reunion, date: 2024-05-19, when: after}\n") ==
      R"(data.yaml:7:30 error[itinerary-dates] the event is said to be after the programme, but 19 May 2024 is before it ends
  - data.yaml:7:48 said here
  - data.yaml:5:8 ends here
  = correct the date, or 'when'
)");
  CHECK(found_by(rule, head + "    - {title: Briefing, date: 2024-06-03, when: before}\n") ==
        "data.yaml:7:31 error[itinerary-dates] the event is said to be before the programme, but 3 June 2024 is after "
        "it starts\n");
  CHECK(found_by(rule, head + "    - {title: Visit, date: 2024-06-09, when: during}\n") ==
        "data.yaml:7:28 error[itinerary-dates] the event is said to be during the programme, but 9 June 2024 is after "
        "it ends\n");
  CHECK(found_by(rule, head + "    - {title: Visit, date: 2024-06-01, when: during}\n") ==
        "data.yaml:7:28 error[itinerary-dates] the event is said to be during the programme, but 1 June 2024 is before "
        "it starts\n");
  CHECK(found_by(
            rule,
            head + "    - {title: A, date: 2024-06-02, when: before}\n    - {title: B, date: 2024-06-08, when: after}\n"
                   "    - {title: C, date: 2024-06, when: during}\n    - {title: D, date: 2025-06-01}\n    - {title: "
                   "E, when: after}\n") == "");
  CHECK(
      found_by(rule,
               "programme:\n  id: example\n  title: Example\n  segments: [{start: 2024-06-02, end: 2024-06-08}, "
               "{start: 2024-07-01}]\n"
               "  events: [{title: A, date: 2024-07-05, when: during}, {title: B, date: 2024-06-20, when: after}]\n") ==
      "");
}

TEST_CASE("check/itinerary-dates: the first and the last day are inside, the days beside them are not") {
  check_each(in_days, {{"  - {date: 2011-01-18}\n", ""},
                       {"  - {date: 2011-01-21}\n", ""},
                       {"  - {date: 2011-01-17}\n", "17 January 2011 is before the programme starts\n"},
                       {"  - {date: 2011-01-22}\n", "22 January 2011 is after the programme ends\n"},
                       {"  - {date: 2011-01}\n", ""},
                       {"  - {date: 2011}\n", ""},
                       {"  - {date: 2010-12}\n", "December 2010 is before the programme starts\n"},
                       {"  - {date: 2011-02}\n", "February 2011 is after the programme ends\n"},
                       {"  - {date: 2012}\n", "2012 is after the programme ends\n"}});
}

TEST_CASE("check/itinerary-dates: a day is bound by one ordinary activity that names no segment of its own") {
  check_each(
      in_runs,
      {{"  - {date: 2022-11-01, activities: [{title: A, kind: preparation}]}\n", ""},
       {"  - {date: 2022-11-01, activities: [{title: A, kind: travel}]}\n", ""},
       {"  - {date: 2022-12-24, activities: [{title: A, kind: evaluation}]}\n", ""},
       {"  - {date: 2022-11-01, activities: [{title: A, status: cancelled}]}\n", ""},
       {"  - {date: 2022-11-01, activities: [{title: A, status: held}]}\n",
        "1 November 2022 is before the programme starts\n"},
       {"  - {date: 2022-11-01, activities: [{title: A, kind: preparation}, {title: A, kind: visit}]}\n",
        "1 November 2022 is before the programme starts\n"},
       {"  - {date: 2022-11-01, activities: [{title: A, kind: preparation}, {title: A, kind: visit, status: "
        "cancelled}]}\n",
        ""},
       {"  - {date: 2022-11-14, activities: [{title: A, segment: pk}, {title: A, segment: mn}]}\n",
        "14 November 2022 is before the segment 'mn' starts\n"},
       {"  - {date: 2022-11-28, activities: [{title: A, segment: pk, kind: travel}, {title: A, segment: mn}]}\n", ""},
       {"  - {date: 2022-11-28, activities: [{title: A, segment: pk, status: cancelled}, {title: A, segment: mn}]}\n",
        ""},
       {"  - {date: 2022-11-21, activities: [{title: A, segment: pk}, {title: A, segment: mn}]}\n",
        "21 November 2022 is after the segment 'pk' ends\n21 November 2022 is before the segment 'mn' starts\n"},
       {"  - {date: 2022-11-14, activities: [{title: A, segment: xx}]}\n", ""},
       {"  - {date: 2022-11-19, segment: pk}\n", "19 November 2022 is after the segment 'pk' ends\n"},
       {"  - {date: 2022-11-13, segment: pk}\n", "13 November 2022 is before the segment 'pk' starts\n"},
       {"  - {date: 2022-11-18, segment: pk}\n", ""},
       {"  - {date: 2022-12-03}\n", "3 December 2022 is after the programme ends\n"},
       {"  - {date: 2022-11-27}\n", "27 November 2022 is in a gap between two segments\n"},
       {"  - {date: 2022-11-19}\n", "19 November 2022 is in a gap between two segments\n"}});
}

TEST_CASE("check/itinerary-dates: days are in order and each stands once, numbers too") {
  check_each(in_days,
             {{"  - {date: 2011-01-18}\n  - {date: 2011-01-18}\n", "18 January 2011 stands here a second time\n"},
              {"  - {date: 2011-01-19}\n  - {date: 2011-01-18}\n", "18 January 2011 is listed after 19 January 2011\n"},
              {"  - {date: 2011-01}\n  - {date: 2011-01}\n", ""},
              {"  - {date: 2011-01-19}\n  - {date: 2011-01-20}\n  - {date: 2011-01-19}\n  - {date: 2011-01-21}\n",
               "19 January 2011 stands here a second time\n"},
              {"  - {day: 1}\n  - {day: 1}\n", "day 1 stands here a second time\n"},
              {"  - {day: 2}\n  - {day: 1}\n", "day 1 is listed after day 2\n"},
              {"  - {day: 1-2}\n  - {day: 2-3}\n", "day 2 stands here a second time\n"},
              {"  - {day: 2-3}\n  - {day: 1-2}\n", "day 2 stands here a second time\n"},
              {"  - {day: 1-3}\n  - {day: 2}\n", "day 2 stands here a second time\n"},
              {"  - {day: 3-4}\n  - {day: 1-2}\n", "day 1 is listed after day 4\n"},
              {"  - {day: 1}\n  - {day: 2}\n  - {day: 2}\n", "day 2 stands here a second time\n"},
              {"  - {day: 4}\n", ""},
              {"  - {day: 3-5}\n", "there is no day 5: the programme has 4 days\n"},
              {"  - {day: 1, date: 2011-01-18}\n  - {day: 1, date: 2011-01-19}\n", ""},
              {"  - {day: 1}\n  - {date: 2011-01-18}\n  - {day: 2}\n", ""}});
}

TEST_CASE("check/itinerary-dates: a number of a day is held against one run alone") {
  check_each(in_runs, {{"  - {day: 9}\n", ""},
                       {"  - {day: 5, segment: pk}\n", ""},
                       {"  - {day: 6, segment: pk}\n", "there is no day 6: the segment 'pk' has 5 days\n"},
                       {"  - {day: 5, segment: pk}\n  - {day: 5, segment: mn}\n", ""},
                       {"  - {day: 9, segment: pk, activities: [{title: A, kind: travel}]}\n", ""}});
  check_each(told, {{"programme: {id: a, title: A, start: 2011-01-18, end: 2011-01-18}\nitinerary: [{day: 2}]\n",
                     "there is no day 2: the programme has 1 day\n"},
                    {"programme: {id: a, title: A, start: 2011-01-18, end: 2011-01}\nitinerary: [{day: 40}]\n", ""},
                    {"programme: {id: a, title: A, start: 2011-01, end: 2011-01-31}\nitinerary: [{day: 40}]\n", ""},
                    {"programme: {id: a, title: A, start: 2011-01-18}\nitinerary: [{day: 40}]\n", ""}});
}

TEST_CASE("check/itinerary-dates: the dates of a programme are those of its segments where all have some") {
  check_each(
      told,
      {{"programme: {id: a, title: A, start: 2011-01-01, end: 2011-01-31, segments: [{id: s, start: 2011-01-10, end: "
        "2011-01-12}]}\nitinerary: [{date: 2011-01-20}]\n",
        "20 January 2011 is after the programme ends\n"},
       {"programme: {id: a, title: A, start: 2011-01-01, end: 2011-01-31, segments: [{id: s, start: 2011-01-10, end: "
        "2011-01-12}, {id: t}]}\nitinerary: [{date: 2011-01-20}]\n",
        ""},
       {"programme: {id: a, title: A, start: 2011-01-01, end: 2011-01-31, segments: [{id: s}]}\nitinerary: [{date: "
        "2011-02-20, segment: s}]\n",
        "20 February 2011 is after the programme ends\n"},
       {"programme: {id: a, title: A, segments: [{id: s, start: 2011-01-10, end: 2011-01-12}, {id: t, start: "
        "2011-02-10, end: 2011-02-09}]}\nitinerary: [{date: 2011-03-01}, {date: 2011-01-20, segment: s}, {date: "
        "2011-01-20, segment: t}]\n",
        "20 January 2011 is after the segment 's' ends\n"},
       {"programme: {id: a, title: A, segments: [{id: s, start: 2011-02-10, end: 2011-02-12}, {id: t, start: "
        "2011-01-10, end: 2011-01-12}]}\nitinerary: [{date: 2011-01-01}, {date: 2011-01-20}, {date: 2011-02-13}]\n",
        "1 January 2011 is before the programme starts\n20 January 2011 is in a gap between two segments\n13 February "
        "2011 is after the programme ends\n"},
       {"programme: {id: a, title: A, segments: [{id: s, start: 2011-02-10}, {id: t, start: 2011-01-10, end: "
        "2011-01-12}]}\nitinerary: [{date: 2011-01-20}, {date: 2011-02-20}]\n",
        "20 January 2011 is in a gap between two segments\n"}});
}

TEST_CASE("check/itinerary-dates: times that share a minute overlap where the same people may be at both") {
  check_each(
      at_times,
      {{"time: 10:00-12:00; time: 11:59-13:00", "11:59-13:00 overlaps 10:00-12:00 of the same day\n"},
       {"time: 10:00-12:00; time: 12:00-13:00", ""},
       {"time: 10:00-12:00; time: 10:00", ""},
       {"time: 10:00; time: 10:00-12:00", ""},
       {"time: 10:00-12:00; time: 11:00; time: 11:00",
        "11:00 overlaps 10:00-12:00 of the same day\n11:00 overlaps 10:00-12:00 of the same day\n"},
       {"time: 10:00; time: 10:00", ""},
       {"time: 09:05-12:00; time: 10:00-11:00; time: 10:30-10:45",
        "10:00-11:00 overlaps 09:05-12:00 of the same day\n10:30-10:45 overlaps 10:00-11:00 of the same day\n"},
       {"time: 10:00-12:00; time: morning; time: afternoon", ""},
       {"time: 10:00-12:00, status: cancelled; time: 11:00-12:00", ""},
       {"time: 10:00-12:00, status: held; time: 11:00-12:00", "11:00-12:00 overlaps 10:00-12:00 of the same day\n"},
       {"time: 10:00-12:00, segment: a; time: 11:00-12:00", "11:00-12:00 overlaps 10:00-12:00 of the same day\n"},
       {"time: 10:00-12:00, segment: a; time: 11:00-12:00, segment: b", ""},
       {"time: 10:00-12:00, language: en; time: 11:00-12:00", "11:00-12:00 overlaps 10:00-12:00 of the same day\n"},
       {"time: 10:00-12:00, language: en; time: 11:00-12:00, language: en",
        "11:00-12:00 overlaps 10:00-12:00 of the same day\n"},
       {"time: 10:00-12:00, countries: [FJ]; time: 11:00-12:00", "11:00-12:00 overlaps 10:00-12:00 of the same day\n"},
       {"time: 10:00-12:00, countries: [FJ, KE]; time: 11:00-12:00, countries: [EG, KE]",
        "11:00-12:00 overlaps 10:00-12:00 of the same day\n"},
       {"time: 10:00-12:00, countries: [FJ, KE]; time: 11:00-12:00, countries: [EG]", ""},
       {"time: 00:00-00:30; time: 00:00-00:10", "00:00-00:10 overlaps 00:00-00:30 of the same day\n"}});
  check_each(in_days,
             {{"  - {day: 1-2, activities: [{title: A, time: 10:00-12:00}, {title: B, time: 11:00-12:00}]}\n", ""},
              {"  - {day: 2, activities: [{title: A, time: 10:00-12:00}, {title: B, time: 11:00-12:00}]}\n",
               "11:00-12:00 overlaps 10:00-12:00 of the same day\n"}});
}

TEST_CASE("check/itinerary-dates: an event is held against the first start and the last end") {
  check_each(with_event,
             {{"date: 2011-01-18, when: before", ""},
              {"date: 2011-01-19, when: before",
               "the event is said to be before the programme, but 19 January 2011 is after it starts\n"},
              {"date: 2011-01-17, when: before", ""},
              {"date: 2011-01, when: before", ""},
              {"date: 2011-02, when: before",
               "the event is said to be before the programme, but February 2011 is after it starts\n"},
              {"date: 2011-01-17, when: during",
               "the event is said to be during the programme, but 17 January 2011 is before it starts\n"},
              {"date: 2011-01-18, when: during", ""},
              {"date: 2011-01-21, when: during", ""},
              {"date: 2011-01-22, when: during",
               "the event is said to be during the programme, but 22 January 2011 is after it ends\n"},
              {"date: 2011-01, when: during", ""},
              {"date: 2011-01-20, when: after",
               "the event is said to be after the programme, but 20 January 2011 is before it ends\n"},
              {"date: 2011-01-21, when: after", ""},
              {"date: 2011-01, when: after", ""},
              {"date: 2010, when: after", "the event is said to be after the programme, but 2010 is before it ends\n"},
              {"date: 2012, when: after", ""},
              {"date: 2010-01-01", ""},
              {"when: after", ""}});
  check_each(with_event_of_runs,
             {{"date: 2022-11-20, when: during", ""},
              {"date: 2022-11-20, when: before",
               "the event is said to be before the programme, but 20 November 2022 is after it starts\n"},
              {"date: 2022-11-20, when: after",
               "the event is said to be after the programme, but 20 November 2022 is before it ends\n"},
              {"date: 2022-12-03, when: during",
               "the event is said to be during the programme, but 3 December 2022 is after it ends\n"},
              {"date: 2022-12-03, segment: pk, when: during",
               "the event is said to be during the segment 'pk', but 3 December 2022 is after it ends\n"},
              {"date: 2022-11-17, segment: pk, when: after",
               "the event is said to be after the segment 'pk', but 17 November 2022 is before it ends\n"},
              {"date: 2022-11-19, segment: pk, when: after", ""},
              {"date: 2022-11-15, segment: pk, when: before",
               "the event is said to be before the segment 'pk', but 15 November 2022 is after it starts\n"},
              {"date: 2022-11-20, segment: xx, when: after", ""}});
  check_each(told,
             {{"programme: {id: a, title: A, start: 2011-01-18, events: [{title: B, date: 2011-01-17, when: after}, "
               "{title: C, date: 2011-01-18, when: after}, {title: D, date: 2012-01-01, when: during}]}\n",
               "the event is said to be after the programme, but 17 January 2011 is before it starts\n"}});
}

}  // namespace
