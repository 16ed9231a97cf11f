// SPDX-License-Identifier: MIT
#include "language/date_reader.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace jilaf;

namespace {

/// The dates of an English text, as `2022-11-14 w1 [text]`.
std::string found(std::string_view text) {
  static DateReader reader(*find_language("en"));
  std::string out;
  for (const SpokenDate& date : reader.find(text)) {
    out += fmt::format("{}{:04}-{:02}-{:02}", out.empty() ? "" : ", ", date.year, date.month, date.day);
    if (date.weekday >= 0)
      out += fmt::format(" {}", text.substr(date.weekday_begin, date.weekday_end - date.weekday_begin));
  }
  return out;
}

}  // namespace

TEST_CASE("language/date_reader: the usual ways to write a date in English") {
  CHECK(found("It began on 14 November 2022.") == "2022-11-14");
  CHECK(found("It began on Monday, 14 November 2022.") == "2022-11-14 Monday");
  CHECK(found("on Monday 14 November") == "0000-11-14 Monday");
  CHECK(found("on Sunday, August 4,") == "0000-08-04 Sunday");
  CHECK(found("on August 4, 2019") == "2019-08-04");
  CHECK(found("on August 4 (Sunday), 2019") == "2019-08-04 Sunday");
  CHECK(found("4 August (Sunday)") == "0000-08-04 Sunday");
  CHECK(found("4th August 2019 (Sun)") == "2019-08-04 Sun");
  CHECK(found("Aug. 4") == "0000-08-04");
  CHECK(found("monday the 1st of may") == "0000-05-01 monday");
}

TEST_CASE("language/date_reader: runs share month and year") {
  CHECK(found("August 4 (Sunday) to 9 (Thursday)") == "0000-08-04 Sunday, 0000-08-09 Thursday");
  CHECK(found("14 to 18 November 2022") == "2022-11-14, 2022-11-18");
  CHECK(found("28 November to 2 December 2022") == "2022-11-28, 2022-12-02");
  CHECK(found("from Monday 14 to Friday 18 November 2022") == "2022-11-14 Monday, 2022-11-18 Friday");
  CHECK(found("July 8 to July 14, 2012") == "2012-07-08, 2012-07-14");
}

TEST_CASE("language/date_reader: several dates, line breaks and what is no date") {
  CHECK(found("on 14\nNovember\n2022 and on 2 May") == "2022-11-14, 0000-05-02");
  CHECK(found("They may 5 times march 3 abreast in 2022") == "0000-05-05, 0000-03-03");
  CHECK(found("Maya 5, 114 Novembers, room 4 Augustin").empty());
  CHECK(found("").empty());
  CHECK(found("\xE6\x97\xA5 14 November 2022 \xE3\x81\x82") == "2022-11-14");
}
