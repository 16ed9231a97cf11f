// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>

using jilaf::test::check_each;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "text-date";

std::string narrative(const std::string& text, std::string_view dates = "  start: 2019-08-04\n  end: 2019-08-09\n") {
  return "programme:\n  id: a\n  title: A\n" + std::string(dates) + "  participants: {total: 5}\n  narrative: \"" +
         text + "\"\n";
}

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

/// The same for words in the title of a programme with these lines, parted by a bar.
std::string in_title(std::string_view parts) {
  const std::size_t bar = parts.find(" | ");
  return told("programme:\n  id: a\n  title: Seminar " + std::string(parts.substr(0, bar)) + "\n" +
              std::string(parts.substr(bar + 3)));
}

TEST_CASE("check/text-date: the weekday is pointed at, with the year that was taken") {
  CHECK(explained_by(rule, narrative("It lasted from August 4 (Sunday) to 9 (Thursday).")) ==
        R"(data.yaml:7:54 warning[text-date] 9 August 2019 is a Friday, not a Thursday
  - data.yaml:4:10 the year of the programme
  = correct the weekday or the date
)");
}

TEST_CASE("check/text-date: a written year counts, and a date without one may be of any year of the programme") {
  CHECK(found_by(rule, narrative("On Sunday, 4 August 2019, and on Tuesday, 4 August 2020.")).empty());
  CHECK_FALSE(found_by(rule, narrative("On Sunday, 4 August 2020.")).empty());
  const char* const winter = "  start: 2019-12-29\n  end: 2020-01-04\n";
  CHECK(found_by(rule, narrative("From Sunday, December 29 to Saturday, January 4.", winter)).empty());
  CHECK_FALSE(found_by(rule, narrative("From Monday, December 29.", winter)).empty());
}

TEST_CASE("check/text-date: where no programme is meant, or its dates are not known, only the calendar counts") {
  const auto about = [](std::string_view text) {
    return found_by(rule,
                    "organisations: [{acronym: ABC, name: Work, country: NP, about: \"" + std::string(text) + "\"}]\n");
  };
  CHECK(about("The seminar was held on 9 August 2019.").empty());
  CHECK(about("The seminar was held on Friday, 9 August 2019.").empty());
  CHECK(about("The seminar was held on 9 August.").empty());
  CHECK_FALSE(about("The seminar was held on Monday, 9 August 2019.").empty());
  CHECK_FALSE(about("The seminar was held on 31 June 2019.").empty());
  const std::string text = "The programme was held from 11 to 12 September 2019.";
  CHECK_FALSE(found_by(rule, narrative(text)).empty());
  for (const char* const dates : {"", "  start: 2019\n", "  start: 2019\n  end: 2019\n"}) {
    CAPTURE(dates);
    CHECK(found_by(rule, narrative(text, dates)).empty());
  }
}

TEST_CASE("check/text-date: days that no calendar has, leap days among them") {
  CHECK_FALSE(found_by(rule, narrative("On 29 February 2019.")).empty());
  CHECK(found_by(rule, narrative("On 29 February 2020.")).empty());
  CHECK_FALSE(found_by(rule, narrative("On 31 June.")).empty());
}

TEST_CASE("check/text-date: a month that is written as a number may be none") {
  const auto japanese = [](std::string_view text) {
    return found_by(rule,
                    "programme:\n  id: a\n  title: A\n  start: 2019-08-04\n  end: 2019-08-09\n  narrative: {ja: \"" +
                        std::string(text) + "\"}\n");
  };
  CHECK(japanese("2019年0月5日に会った。") == "data.yaml:6:20 warning[text-date] there is no such month: 0\n");
  CHECK(japanese("13月5日に会った。") == "data.yaml:6:20 warning[text-date] there is no such month: 13\n");
  CHECK(japanese("2019年13月に会った。") == "data.yaml:6:20 warning[text-date] there is no such month: 13\n");
  CHECK(japanese("2019年9月31日に会った。") ==
        "data.yaml:6:20 warning[text-date] there is no such day: September 2019 has 30 days\n");
  CHECK(japanese("2019年8月5日に会った。") == "");
}

TEST_CASE("check/text-date: other languages, quoted titles and programmes without dates are left alone") {
  CHECK(found_by(rule, narrative("On Monday, 4 August.", "")).empty());
  CHECK(found_by(rule,
                 "programme:\n  id: a\n  title: A\n  start: 2019-08-04\n  narrative: {xx: \"Monday, 4 August 2019\"}\n")
            .empty());
  CHECK(found_by(rule,
                 "programme:\n  id: a\n  title: A\n  start: 2019-08-04\n"
                 "  sources: [{url: https://example.org/, title: \"Monday, 4 August 2019\"}]\n")
            .empty());
}

TEST_CASE(
    "check/text-date: a date in the title or the subtitle is one of the programme, in those of sessions it need not "
    "be") {
  const auto titled = [](std::string_view lines) {
    return found_by(rule, "programme:\n  id: a\n  start: 2019-08-04\n  end: 2019-08-09\n" + std::string(lines));
  };
  CHECK(titled("  title: Seminar of July 2019\n") ==
        "data.yaml:5:21 warning[text-date] the programme did not take place in July 2019\n");
  CHECK(titled("  title: A\n  subtitle: From 3 to 9 August 2019\n") ==
        "data.yaml:6:18 warning[text-date] the programme did not take place on 3 August 2019\n");
  CHECK(titled("  title: Seminar of August 2019\n  subtitle: After that of July 2018\n").empty());
  CHECK(titled("  title: A\n  sessions: [{title: The law of 1 July 2019}]\n").empty());
}

TEST_CASE(
    "check/text-date: a date is explained from the first start to the last end, and by every other date of the "
    "programme") {
  check_each(
      in_title,
      {{"of 4 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n", ""},
       {"of 9 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n", ""},
       {"of 3 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n",
        "the programme did not take place on 3 August 2019\n"},
       {"of 10 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n",
        "the programme did not take place on 10 August 2019\n"},
       {"of August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n", ""},
       {"of July 2019 |   start: 2019-08-04\n  end: 2019-08-09\n", "the programme did not take place in July 2019\n"},
       {"of September 2019 |   start: 2019-08-04\n  end: 2019-08-09\n",
        "the programme did not take place in September 2019\n"},
       {"of 3 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n  planned: {start: 2019-08-03}\n", ""},
       {"of 3 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n  planned: {start: 2019-08-01, end: 2019-08-03}\n",
        ""},
       {"of 3 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n  published: 2019-08-03\n", ""},
       {"of 3 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n  events: [{title: A}, {title: B, date: "
        "2019-08-03}]\n",
        ""},
       {"of 3 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\n  changes: [{change: postponed, date: "
        "2019-08-03}]\n",
        ""},
       {"of 3 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\nitinerary: [{day: 1}, {date: 2019-08-03}]\n", ""},
       {"of 3 August 2019 |   start: 2019-08-04\n  end: 2019-08-09\nitinerary: [{day: 1}]\n",
        "the programme did not take place on 3 August 2019\n"},
       {"of 3 August 2019 |   segments: [{id: s, start: 2019-08-04, end: 2019-08-05}, {id: t, start: 2019-10-01, end: "
        "2019-10-05}]\n",
        "the programme did not take place on 3 August 2019\n"},
       {"of September 2019 |   segments: [{id: s, start: 2019-08-04, end: 2019-08-05}, {id: t, start: 2019-10-01, end: "
        "2019-10-05}]\n",
        ""},
       {"of 5 October 2019 |   segments: [{id: s, start: 2019-08-04, end: 2019-08-05}, {id: t, start: 2019-10-01, end: "
        "2019-10-05}]\n",
        ""},
       {"of 6 October 2019 |   segments: [{id: s, start: 2019-08-04, end: 2019-08-05}, {id: t, start: 2019-10-01, end: "
        "2019-10-05}]\n",
        "the programme did not take place on 6 October 2019\n"},
       {"of 31 July 2019 |   start: 2019-08\n  end: 2019-09\n", "the programme did not take place on 31 July 2019\n"},
       {"of 1 August 2019 |   start: 2019-08\n  end: 2019-09\n", ""},
       {"of 30 September 2019 |   start: 2019-08\n  end: 2019-09\n", ""},
       {"of 1 October 2019 |   start: 2019-08\n  end: 2019-09\n",
        "the programme did not take place on 1 October 2019\n"}});
}

}  // namespace
