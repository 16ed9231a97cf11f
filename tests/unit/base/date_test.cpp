// SPDX-License-Identifier: MIT
#include "base/date.hpp"

#include <doctest/doctest.h>

#include <string>
#include <tuple>
#include <vector>

using namespace jilaf;

namespace {

/// The date as it is written back, or the fault.
std::string parsed(std::string_view text) {
  const ParsedDate result = parse_date(text);
  switch (result.fault) {
    case DateFault::none:
      return to_string(result.date);
    case DateFault::shape:
      return "shape";
    case DateFault::month:
      return "month";
    case DateFault::day:
      return "day";
  }
  return "?";
}

}  // namespace

TEST_CASE("base/date: dates are read to the precision that is known") {
  CHECK(parsed("2022-11-14") == "2022-11-14");
  CHECK(parsed("2022-11") == "2022-11");
  CHECK(parsed("2022") == "2022");
}

TEST_CASE("base/date: leap days exist in leap years only") {
  CHECK(parsed("2024-02-29") == "2024-02-29");
  CHECK(parsed("2000-02-29") == "2000-02-29");
  CHECK(parsed("1900-02-29") == "day");
  CHECK(parsed("2023-02-29") == "day");
  CHECK(days_in_month(2024, 2) == 29);
  CHECK(days_in_month(1900, 2) == 28);
}

TEST_CASE("base/date: what is wrong is told by kind") {
  for (const char* text :
       {"", "22-11-14", "2022-1-4", "2022/11/14", "2022-11-14 ", " 2022-11-14", "20221114", "2022-", "2022-11-",
        "1899-01-01", "2200-01-01", "-022-01-01", "２０２２-11-14", "2022-11-14T10:00"}) {
    CAPTURE(text);
    CHECK(parsed(text) == "shape");
  }
  CHECK(parsed("2022-00") == "month");
  CHECK(parsed("2022-13-01") == "month");
  CHECK(parsed("2022-11-00") == "day");
  CHECK(parsed("2022-11-31") == "day");
}

TEST_CASE("base/date: days are counted over the ends of months and years") {
  CHECK(days_between({2024, 2, 28}, {2024, 3, 1}) == 2);
  CHECK(days_between({2023, 12, 31}, {2024, 1, 1}) == 1);
  CHECK(days_between({2024, 3, 31}, {2024, 3, 31}) == 0);
  CHECK(days_between({2024, 4, 1}, {2024, 3, 31}) == -1);
  CHECK(to_days({1970, 1, 1}) == 0);
  for (const std::int32_t day : {-25567, -1, 0, 11016, 19782, 84005}) CHECK(to_days(from_days(day)) == day);
}

TEST_CASE("base/date: weekdays are those of the calendar") {
  CHECK(weekday_name(weekday({2022, 11, 14})) == "Monday");
  CHECK(weekday_name(weekday({2024, 2, 29})) == "Thursday");
  CHECK(weekday_name(weekday({1900, 1, 1})) == "Monday");
}

TEST_CASE("base/date: a date of less precision spans its first to its last day") {
  CHECK(to_string(first_day({2024, 2, 0})) == "2024-02-01");
  CHECK(to_string(last_day({2024, 2, 0})) == "2024-02-29");
  CHECK(to_string(first_day({2024, 0, 0})) == "2024-01-01");
  CHECK(to_string(last_day({2024, 0, 0})) == "2024-12-31");
  CHECK(to_string(last_day({2024, 5, 6})) == "2024-05-06");
  CHECK(Date{2024, 2, 0} < Date{2024, 2, 1});
  CHECK_FALSE(Date{}.known());
}

TEST_CASE("base/date: weekday words are known in four languages, full or short, with or without a stop") {
  const std::tuple<int, std::vector<std::string_view>> days[] = {
      {0, {"Sunday", "Sun", "sun.", "日", "日曜日", "日曜", "dimanche", "dim.", "domingo", "dom"}},
      {1, {"Monday", "Mon", "月", "lundi", "lun.", "lunes"}},
      {2, {"Tue", "Tues", "Tues.", "火曜日", "mardi", "mar.", "martes"}},
      {3, {"Wed", "Weds", "水", "mercredi", "mer.", "miércoles", "miercoles", "MIÉ", "mie\xCC\x81"}},
      {4, {"Thu", "Thur", "Thurs.", "木", "jeudi", "jeu.", "jueves", "jue"}},
      {5, {"Fri", "金", "vendredi", "ven.", "viernes", "vie."}},
      {6, {"Sat", "土", "samedi", "sam", "sábado", "sabado", "sáb."}},
  };
  for (const auto& [day, words] : days) {
    for (const std::string_view word : words) {
      CAPTURE(word);
      CHECK(weekday_from_word(word) == day);
    }
  }
  for (const std::string_view word : {"", ".", "Su", "noday", "祝", "wednesdays"}) {
    CAPTURE(word);
    CHECK_FALSE(weekday_from_word(word).has_value());
  }
}
