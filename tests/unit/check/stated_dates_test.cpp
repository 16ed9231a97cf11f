// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>

using jilaf::test::check_each;
using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "stated-dates";

std::string programme(std::string_view lines) {
  return "programme:\n  id: example\n  title: Example\n  participants: {total: 15}\n" + std::string(lines);
}

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

/// The same for a programme with these lines.
std::string in_programme(std::string_view lines) { return told(programme(lines)); }

TEST_CASE("check/stated-dates: a stated date that is known less well can still be right") {
  const std::string dates = "  start: 2022-11-14\n  end: 2022-11-18\n";
  CHECK(found_by(rule, programme(dates + "  stated: {start: 2022-11, end: 2022}\n")).empty());
  CHECK(
      explained_by(rule, programme(dates + "  stated: {end: 2022-11-19}\n")) ==
      R"(data.yaml:7:17 warning[stated-dates] a source states that it ends on 19 November 2022, here it ends on 18 November 2022
  - data.yaml:6:8 the end here
  = correct the date that is wrong; where the source is, keep it with a comment that ignores this rule
)");
}

TEST_CASE("check/stated-dates: days are those of the runs or of the whole stretch") {
  const std::string runs =
      "  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: 2022-12-02}]\n";
  for (const char* days : {"10", "19"})
    CHECK(found_by(rule, programme(runs + "  stated: {days: " + days + "}\n")).empty());
  CHECK(found_by(rule, programme(runs + "  stated: {days: 14}\n")) ==
        "data.yaml:6:18 warning[stated-dates] a source states 14 days, the dates cover 10, with the gaps 19\n");
  CHECK(found_by(rule, programme(runs + "  stated: {segment: pk, days: 5, start: 2022-11-14}\n")).empty());
  CHECK_FALSE(found_by(rule, programme(runs + "  stated: {segment: pk, days: 10}\n")).empty());
  CHECK(found_by(rule, programme(runs + "  stated: {days: {about: 14}}\n")).empty());
}

TEST_CASE("check/stated-dates: runs that share days count them once") {
  const std::string runs =
      "  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18, countries: [PK]}, "
      "{id: mn, start: 2022-11-14, end: 2022-11-18, countries: [MN]}]\n";
  CHECK(found_by(rule, programme(runs + "  stated: {days: 5}\n")).empty());
}

TEST_CASE("check/stated-dates: sources are looked at, plans and unknown segments are not") {
  CHECK_FALSE(
      found_by(
          rule,
          programme("  start: 2022-11-14\n  sources: [{url: https://example.org/, stated: {start: 2022-11-15}}]\n"))
          .empty());
  CHECK(found_by(rule, programme("  start: 2022-11-14\n  status: planned\n  stated: {start: 2022-11-15}\n")).empty());
  CHECK(found_by(rule, programme("  start: 2022-11-14\n  stated: {segment: no, start: 2022-11-15}\n")).empty());
  CHECK(found_by(rule, programme("  stated: {start: 2022-11-15, days: 4}\n")).empty());
}

TEST_CASE("check/stated-dates: days of runs that are known to the month only are compared with nothing") {
  CHECK(found_by(rule, programme("  segments: [{id: pk, start: 2022-11-14, end: 2022-11}, {id: mn, start: 2022-11-28, "
                                 "end: 2022-12-02}]\n  stated: {days: 3}\n"))
            .empty());
}

TEST_CASE("check/stated-dates: a stated date is compared as far as both are known") {
  check_each(
      in_programme,
      {{"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {start: 2022-11-14}\n", ""},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {start: 2022-11-13}\n",
        "a source states that it starts on 13 November 2022, here it starts on 14 November 2022\n"},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {start: 2022-11-15}\n",
        "a source states that it starts on 15 November 2022, here it starts on 14 November 2022\n"},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {start: 2022-11}\n", ""},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {end: 2022-11-18}\n", ""},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {end: 2022-11-17}\n",
        "a source states that it ends on 17 November 2022, here it ends on 18 November 2022\n"},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {end: 2022-11-19}\n",
        "a source states that it ends on 19 November 2022, here it ends on 18 November 2022\n"},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {start: 2022-11-13, end: 2022-11-19}\n",
        "a source states that it starts on 13 November 2022, here it starts on 14 November 2022\na source states that "
        "it ends on 19 November 2022, here it ends on 18 November 2022\n"},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {days: 5}\n", ""},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {days: 4}\n", "a source states 4 days, the dates cover 5\n"},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {days: 6}\n", "a source states 6 days, the dates cover 5\n"},
       {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: {days: {at_least: 4}}\n", ""},
       {"  start: 2022-11\n  stated: {start: 2022-11-30}\n", ""},
       {"  start: 2022-11-14\n  stated: {end: 2022-11-20}\n", ""},
       {"  start: 2022-11-14\n  end: 2022-11\n  stated: {days: 4}\n", ""},
       {"  start: 2022-11\n  end: 2022-11-20\n  stated: {days: 4}\n", ""}});
}

TEST_CASE("check/stated-dates: a segment is compared by itself, the programme from the first start to the last end") {
  check_each(in_programme,
             {{"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {start: 2022-11-14, end: 2022-12-02}\n",
               ""},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {start: 2022-11-28}\n",
               "a source states that it starts on 28 November 2022, here it starts on 14 November 2022\n"},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {end: 2022-11-18}\n",
               "a source states that it ends on 18 November 2022, here it ends on 2 December 2022\n"},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {segment: mn, start: 2022-11-28, end: 2022-12-02, days: 5}\n",
               ""},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {segment: mn, start: 2022-11-14}\n",
               "a source states that it starts on 14 November 2022, here it starts on 28 November 2022\n"},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {segment: pk, end: 2022-12-02}\n",
               "a source states that it ends on 2 December 2022, here it ends on 18 November 2022\n"},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {segment: pk, days: 19}\n",
               "a source states 19 days, the dates cover 5\n"},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {days: 11}\n",
               "a source states 11 days, the dates cover 10, with the gaps 19\n"},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {days: 18}\n",
               "a source states 18 days, the dates cover 10, with the gaps 19\n"},
              {"  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {segment: xx, days: 1}\n",
               ""},
              {"  segments: [{id: a, start: 2022-11-20, end: 2022-12-30}, {id: b, start: 2022-11-28, end: "
               "2022-12-02}]\n  stated: {end: 2022-12-02}\n",
               "a source states that it ends on 2 December 2022, here it ends on 30 December 2022\n"},
              {"  segments: [{id: a, start: 2022-11-20, end: 2022-11-21}, {id: b, start: 2022-11-28}]\n  stated: {end: "
               "2022-11-21}\n",
               ""},
              {"  incomplete: [dates]\n  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: "
               "2022-11-28, end: 2022-12-02}]\n  stated: {days: 30, start: 2022-11-15}\n",
               "a source states that it starts on 15 November 2022, here it starts on 14 November 2022\n"}});
}

TEST_CASE("check/stated-dates: programmes that are under way or were held are compared, in every statement") {
  check_each(in_programme,
             {{"  start: 2022-11-14\n  end: 2022-11-18\n  status: held\n  stated: {start: 2022-11-15}\n",
               "a source states that it starts on 15 November 2022, here it starts on 14 November 2022\n"},
              {"  start: 2022-11-14\n  end: 2022-11-18\n  status: in_progress\n  stated: {start: 2022-11-15}\n",
               "a source states that it starts on 15 November 2022, here it starts on 14 November 2022\n"},
              {"  start: 2022-11-14\n  end: 2022-11-18\n  status: planned\n  stated: {start: 2022-11-15}\n", ""},
              {"  start: 2022-11-14\n  end: 2022-11-18\n  status: cancelled\n  stated: {start: 2022-11-15}\n", ""},
              {"  start: 2022-11-14\n  end: 2022-11-18\n  status: postponed\n  stated: {start: 2022-11-15}\n", ""},
              {"  start: 2022-11-14\n  end: 2022-11-18\n  stated: [{start: 2022-11-14}, {start: 2022-11-15}]\n  "
               "sources: [{url: https://example.org/, stated: [{end: 2022-11-18}, {end: 2022-11-19}]}]\n",
               "a source states that it starts on 15 November 2022, here it starts on 14 November 2022\na source "
               "states that it ends on 19 November 2022, here it ends on 18 November 2022\n"}});
}

TEST_CASE("check/stated-dates: the dates that were counted are shown") {
  CHECK(explained_by(rule, programme("  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: "
                                     "2022-11-28, end: 2022-12-02}]\n  stated: {days: 14}\n")) ==
        R"(data.yaml:6:18 warning[stated-dates] a source states 14 days, the dates cover 10, with the gaps 19
  - data.yaml:5:30 from here
  - data.yaml:5:93 to here
  = correct the dates or the number; where the source is wrong, keep it with a comment that ignores this rule
)");
  CHECK(explained_by(rule,
                     programme("  start: 2022-11-14\n  end: 2022-11-18\n  stated: {days: 6, start: 2022-11-15}\n")) ==
        R"(data.yaml:7:18 warning[stated-dates] a source states 6 days, the dates cover 5
  - data.yaml:5:10 from here
  - data.yaml:6:8 to here
  = correct the dates or the number; where the source is wrong, keep it with a comment that ignores this rule
data.yaml:7:28 warning[stated-dates] a source states that it starts on 15 November 2022, here it starts on 14 November 2022
  - data.yaml:5:10 the start here
  = correct the date that is wrong; where the source is, keep it with a comment that ignores this rule
)");
}

}  // namespace
