// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>

using jilaf::test::check_each;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "segment-dates";

/// A programme with segments, and further lines.
std::string with_segments(std::string_view segments, std::string_view dates = {}) {
  return "programme:\n  id: example\n  title: Example\n" + std::string(dates) + "  segments:\n" + std::string(segments);
}

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

/// The same for a programme with these lines.
std::string in_programme(std::string_view lines) {
  return told("programme:\n  id: example\n  title: Example\n" + std::string(lines));
}

TEST_CASE("check/segment-dates: a segment that ends after the programme is shown with both ends") {
  CHECK(explained_by(rule, with_segments("    - {id: mn, start: 2022-11-28, end: 2022-12-02}\n",
                                         "  start: 2022-11-14\n  end: 2022-12-01\n")) ==
        R"(data.yaml:7:40 error[segment-dates] the segment 'mn' ends after the programme ends
  ^ 1 day later
  - data.yaml:5:8 the programme ends here
  = correct one of the two dates, or leave the dates of the programme out: they follow from its segments
)");
}

TEST_CASE("check/segment-dates: a segment before or after the whole programme is one mistake") {
  CHECK(found_by(rule, with_segments("    - {start: 2021-11-28, end: 2021-12-02}\n",
                                     "  start: 2022-11-14\n  end: 2022-12-01\n")) ==
        "data.yaml:7:15 error[segment-dates] the segment starts before the programme starts\n");
  CHECK(found_by(rule, with_segments("    - {start: 2023-11-28, end: 2023-12-02}\n",
                                     "  start: 2022-11-14\n  end: 2022-12-01\n")) ==
        "data.yaml:7:32 error[segment-dates] the segment ends after the programme ends\n");
  CHECK(found_by(rule, with_segments("    - {start: 2023-11-28}\n", "  start: 2022-11-14\n  end: 2022-12-01\n")) ==
        "data.yaml:7:15 error[segment-dates] the segment starts after the programme ends\n");
}

TEST_CASE("check/segment-dates: an end before the programme is enough where the start is not known") {
  CHECK(found_by(rule, with_segments("    - {end: 2022-11-13}\n", "  start: 2022-11-14\n  end: 2022-12-01\n")) ==
        "data.yaml:7:13 error[segment-dates] the segment ends before the programme starts\n");
  CHECK(found_by(rule, with_segments("    - {end: 2022-11-14}\n", "  start: 2022-11-14\n  end: 2022-12-01\n")) == "");
}

TEST_CASE("check/segment-dates: both borders can be crossed by one segment") {
  CHECK(found_by(rule, with_segments("    - {start: 2022-11-01, end: 2022-12-02}\n",
                                     "  start: 2022-11-14\n  end: 2022-12-01\n")) ==
        "data.yaml:7:15 error[segment-dates] the segment starts before the programme starts\n"
        "data.yaml:7:32 error[segment-dates] the segment ends after the programme ends\n");
}

TEST_CASE("check/segment-dates: a month or year that can still be inside is fine") {
  CHECK(found_by(rule, with_segments("    - {start: 2022-11, end: 2022}\n",
                                     "  start: 2022-11-14\n  end: 2022-12-01\n")) == "");
  CHECK(found_by(rule, with_segments("    - {start: 2022-10}\n", "  start: 2022-11-14\n")) ==
        "data.yaml:6:15 error[segment-dates] the segment starts before the programme starts\n");
}

TEST_CASE("check/segment-dates: what date-order finds is not found again") {
  CHECK(found_by(rule, with_segments("    - {start: 2022-11-28, end: 2021-12-02}\n",
                                     "  start: 2022-11-14\n  end: 2022-12-01\n")) == "");
  CHECK(found_by(rule, with_segments("    - {start: 2022-11-28, end: 2022-11-30}\n",
                                     "  start: 2022-12-14\n  end: 2022-12-01\n")) == "");
}

TEST_CASE("check/segment-dates: a country in two segments at once is shown with the days and both segments") {
  CHECK(explained_by(rule, with_segments("    - {start: 2022-11-14, end: 2022-11-18, countries: [PK, MN]}\n"
                                         "    - {start: 2022-11-16, end: 2022-11-25, countries: [MN]}\n")) ==
        R"(data.yaml:6:15 error[segment-dates] MN is in two segments at once from 16 November 2022 to 18 November 2022
  ^ the second of them starts here
  - data.yaml:5:15 the first of them starts here
  = correct the dates, or the country of one of them
)");
}

TEST_CASE("check/segment-dates: the last day of one and the first day of the next may not be the same") {
  CHECK(found_by(rule, with_segments("    - {start: 2022-11-18, end: 2022-11-25, countries: [PK]}\n"
                                     "    - {start: 2022-11-14, end: 2022-11-18, countries: [PK]}\n")) ==
        "data.yaml:6:15 error[segment-dates] PK is in two segments at once on 18 November 2022\n");
  CHECK(found_by(rule, with_segments("    - {start: 2022-11-14, end: 2022-11-18, countries: [PK]}\n"
                                     "    - {start: 2022-11-19, end: 2022-11-25, countries: [PK]}\n")) == "");
}

TEST_CASE("check/segment-dates: an unknown end is no more than the first day") {
  CHECK(
      found_by(rule, with_segments(
                         "    - {start: 2022-11-14, countries: [PK]}\n    - {start: 2022-11-16, countries: [PK]}\n")) ==
      "");
  CHECK(
      found_by(rule, with_segments(
                         "    - {start: 2022-11-14, countries: [PK]}\n    - {start: 2022-11-14, countries: [PK]}\n")) ==
      "data.yaml:6:15 error[segment-dates] PK is in two segments at once on 14 November 2022\n");
}

TEST_CASE("check/segment-dates: different countries, and a country written twice, do not overlap") {
  CHECK(found_by(rule, with_segments("    - {start: 2022-11-14, end: 2022-11-18, countries: [PK, PK]}\n"
                                     "    - {start: 2022-11-14, end: 2022-11-18, countries: [MN]}\n"
                                     "    - {start: 2022-11-14, end: 2022-11-18}\n")) == "");
}

TEST_CASE("check/segment-dates: groups counted apart in two places meet side by side") {
  CHECK(found_by(rule, with_segments("    - {start: 2019-07-14, end: 2019-07-18, countries: [NP], place: Kathmandu, "
                                     "participants: {total: 20}}\n"
                                     "    - {start: 2019-07-14, end: 2019-07-18, countries: [NP], place: Pokhara, "
                                     "participants: {total: 21}}\n")) == "");
  CHECK(
      found_by(rule, with_segments("    - {start: 2019-07-14, end: 2019-07-18, countries: [NP], place: Kathmandu}\n"
                                   "    - {start: 2019-07-14, end: 2019-07-18, countries: [NP], place: Pokhara}\n")) ==
      "data.yaml:6:15 error[segment-dates] NP is in two segments at once from 14 July 2019 to 18 July 2019\n");
}

TEST_CASE("check/segment-dates: groups counted apart are told apart by language, mode or the name of a place") {
  const auto side_by_side = [](std::string_view one, std::string_view other) {
    const std::string run = "    - {start: 2019-07-14, end: 2019-07-18, countries: [NP], participants: {total: 20}, ";
    return found_by(rule, with_segments(run + std::string(one) + "}\n" + run + std::string(other) + "}\n")).empty();
  };
  CHECK(side_by_side("languages: [en]", "languages: [ne]"));
  CHECK_FALSE(side_by_side("languages: [en, ne]", "languages: [fr, ne]"));
  CHECK(side_by_side("mode: online", "mode: in_person"));
  CHECK_FALSE(side_by_side("mode: online", "mode: online"));
  CHECK(side_by_side("place: {name: Hall}", "place: {name: School}"));
  CHECK_FALSE(side_by_side("place: {name: Hall}", "place: Hall"));
  CHECK_FALSE(side_by_side("languages: [en]", ""));
  // One that is not counted may be a part of the other.
  CHECK_FALSE(
      found_by(rule, with_segments("    - {start: 2019-07-14, end: 2019-07-18, countries: [NP], mode: online}\n"
                                   "    - {start: 2019-07-14, end: 2019-07-18, countries: [NP], mode: in_person, "
                                   "participants: {total: 20}}\n"))
          .empty());
}

TEST_CASE("check/segment-dates: the first and the last day of the programme are inside") {
  check_each(
      in_programme,
      {{"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{start: 2022-11-14, end: 2022-12-01}]\n", ""},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{start: 2022-11-13}]\n",
        "the segment starts before the programme starts\n"},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{start: 2022-12-01}]\n", ""},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{start: 2022-12-02}]\n",
        "the segment starts after the programme ends\n"},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{end: 2022-12-02}]\n",
        "the segment ends after the programme ends\n"},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{end: 2022-12-01}]\n", ""},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{end: 2022-11-13}]\n",
        "the segment ends before the programme starts\n"},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{start: 2022-11, end: 2022-12}]\n", ""},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{start: 2022-10, end: 2022-11-20}]\n",
        "the segment starts before the programme starts\n"},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{end: 2023}]\n",
        "the segment ends after the programme ends\n"},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{id: s, start: 2022-11-13}]\n",
        "the segment 's' starts before the programme starts\n"},
       {"  start: 2022-11-14\n  end: 2022-12-01\n  segments: [{id: s, start: 2022-11-20, end: 2022-11-19}]\n", ""},
       {"  start: 2022-11-14\n  segments: [{start: 2022-12-02}]\n", ""},
       {"  end: 2022-12-01\n  segments: [{start: 2022-11-13}]\n", ""},
       {"  segments: [{start: 2022-11-13, end: 2022-12-03}]\n", ""},
       {"  start: 2022-11-14\n  end: 2022-11-13\n  segments: [{start: 2022-11-13}]\n", ""}});
}

TEST_CASE("check/segment-dates: a country is in one segment at a time, whichever is written first") {
  check_each(
      in_programme,
      {{"  segments: [{start: 2022-11-14, end: 2022-11-18, countries: [PK]}, {start: 2022-11-18, end: 2022-11-20, "
        "countries: [PK]}]\n",
        "PK is in two segments at once on 18 November 2022\n"},
       {"  segments: [{start: 2022-11-14, end: 2022-11-18, countries: [PK]}, {start: 2022-11-19, end: 2022-11-20, "
        "countries: [PK]}]\n",
        ""},
       {"  segments: [{start: 2022-11-14, end: 2022-11-20, countries: [PK]}, {start: 2022-11-15, end: 2022-11-16, "
        "countries: [PK, MN]}, {start: 2022-11-16, end: 2022-11-17, countries: [MN]}]\n",
        "PK is in two segments at once from 15 November 2022 to 16 November 2022\nMN is in two segments at once on 16 "
        "November 2022\n"},
       {"  segments: [{start: 2022-11-14, end: 2022-11-10, countries: [PK]}, {start: 2022-11-10, end: 2022-11-14, "
        "countries: [PK]}]\n",
        ""},
       {"  segments: [{start: 2022-11, end: 2022-11-18, countries: [PK]}, {start: 2022-11-10, end: 2022-11-14, "
        "countries: [PK]}]\n",
        ""},
       {"  segments: [{start: 2022-11-14, end: 2022-11, countries: [PK]}, {start: 2022-11-15, countries: [PK]}]\n", ""},
       {"  segments: [{start: 2022-11-14, end: 2022-11, countries: [PK]}, {start: 2022-11-14, countries: [PK]}]\n",
        "PK is in two segments at once on 14 November 2022\n"},
       {"  segments: [{start: 2022-11-14, end: 2022-11-14, countries: [PK]}, {start: 2022-11-14, end: 2022-11-14, "
        "countries: [PK]}]\n",
        "PK is in two segments at once on 14 November 2022\n"}});
}

TEST_CASE("check/segment-dates: how far a segment lies outside is told where both days are known") {
  const auto label = [](std::string_view segment, std::string_view dates) {
    const std::string text = explained_by(rule, with_segments("    - {" + std::string(segment) + "}\n", dates));
    const std::size_t at = text.find("\n  ^ ");
    return at == std::string::npos ? std::string() : text.substr(at + 5, text.find('\n', at + 1) - at - 5);
  };
  constexpr std::string_view dates = "  start: 2022-11-14\n  end: 2022-12-01\n";
  CHECK(label("start: 2022-11-13", dates) == "1 day earlier");
  CHECK(label("start: 2022-11-12", dates) == "2 days earlier");
  CHECK(label("end: 2022-12-02", dates) == "1 day later");
  CHECK(label("end: 2022-12-11", dates) == "10 days later");
  CHECK(label("start: 2022-10", dates) == "");
  CHECK(label("start: 2022-10-10", "  start: 2022-11\n") == "");
  CHECK(label("end: 2023", dates) == "");
}

}  // namespace
