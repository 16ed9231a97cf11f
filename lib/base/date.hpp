// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jilaf {

/// A calendar date of the Gregorian calendar that may be known only to the month or the year (ISO 8601 reduced precision).
struct Date {
  std::int16_t year = 0;   ///< 0 stands for "no date"
  std::uint8_t month = 0;  ///< 1 to 12, or 0 where only the year is known
  std::uint8_t day = 0;    ///< 1 to 31, or 0 where only the month is known

  [[nodiscard]] bool known() const { return year != 0; }
  /// Whether year, month and day are all known.
  [[nodiscard]] bool full() const { return day != 0; }
  /// Orders dates; one of less precision comes before all the days that it holds.
  auto operator<=>(const Date&) const = default;
};

/// Days since 1970-01-01; only for full dates.
[[nodiscard]] std::int32_t to_days(const Date& date);
/// The full date that many days after 1970-01-01.
[[nodiscard]] Date from_days(std::int32_t days);
/// The first day that the date can mean: itself where it is full.
[[nodiscard]] Date first_day(const Date& date);
/// The last day that the date can mean: itself where it is full.
[[nodiscard]] Date last_day(const Date& date);
/// 0 for Sunday to 6 for Saturday; only for full dates.
[[nodiscard]] int weekday(const Date& date);
/// Whole days from `from` to `to`, 0 for the same day; only for full dates.
[[nodiscard]] std::int32_t days_between(const Date& from, const Date& to);
/// `2022-11-14`, `2022-11` or `2022` (ISO 8601).
[[nodiscard]] std::string to_string(const Date& date);

/// Why a text is not a date.
enum class DateFault : std::uint8_t { none, shape, month, day };
/// A parsed date, or the first thing that is wrong with it.
struct ParsedDate {
  Date date;
  DateFault fault = DateFault::none;
};
/// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` with years 1900 to 2199; nothing else may stand in the text.
[[nodiscard]] ParsedDate parse_date(std::string_view text);

/// The number of days of a month, leap years regarded.
[[nodiscard]] int days_in_month(int year, int month);
/// English weekday in full, from 0 for Sunday; for messages to people who keep the data.
[[nodiscard]] std::string_view weekday_name(int weekday);
/// The weekday that a word means (English, Japanese, French or Spanish, full or short), from 0 for Sunday.
[[nodiscard]] std::optional<int> weekday_from_word(std::string_view word);
/// The word for a weekday in the language, length and case of another weekday's word; empty where there is no such word.
[[nodiscard]] std::string weekday_like(std::string_view word, int weekday);

}  // namespace jilaf
