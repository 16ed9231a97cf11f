// SPDX-License-Identifier: MIT
#include "base/date.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace jilaf {
namespace {

namespace chrono = std::chrono;

chrono::year_month_day to_chrono(const Date& date) {
  return chrono::year(date.year) / chrono::month(date.month) / chrono::day(date.day);
}

/// Reads exactly `length` digits from the front of `text`; -1 where other characters stand there.
int take_digits(std::string_view& text, std::size_t length) {
  if (text.size() < length) return -1;
  int value = 0;
  for (const char digit : text.substr(0, length)) {
    if (digit < '0' || digit > '9') return -1;
    value = value * 10 + (digit - '0');
  }
  text.remove_prefix(length);
  return value;
}

bool take(std::string_view& text, char expected) {
  if (text.empty() || text.front() != expected) return false;
  text.remove_prefix(1);
  return true;
}

constexpr std::array<std::string_view, 7> english = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                     "Thursday", "Friday", "Saturday"};

struct WeekdayWords {
  std::array<std::string_view, 7> words;
};

// Folded to lower case, without a full stop; a written weekday is checked wherever it stands, whatever the language of the report.
// Short words that two languages share mean the same day in both.
constexpr std::array<WeekdayWords, 13> weekday_words = {{
    {{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}},
    {{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}},
    {{"sun", "mon", "tues", "weds", "thur", "fri", "sat"}},
    {{"sun", "mon", "tues", "weds", "thurs", "fri", "sat"}},
    {{"日", "月", "火", "水", "木", "金", "土"}},
    {{"日曜", "月曜", "火曜", "水曜", "木曜", "金曜", "土曜"}},
    {{"日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"}},
    {{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}},
    {{"dim", "lun", "mar", "mer", "jeu", "ven", "sam"}},
    {{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"}},
    {{"dom", "lun", "mar", "mié", "jue", "vie", "sáb"}},
    {{"domingo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado"}},
    {{"dom", "lun", "mar", "mie", "jue", "vie", "sab"}},
}};

}  // namespace

std::int32_t to_days(const Date& date) {
  return static_cast<std::int32_t>(chrono::sys_days(to_chrono(date)).time_since_epoch().count());
}

Date from_days(std::int32_t days) {
  const chrono::year_month_day date{chrono::sys_days(chrono::days(days))};
  return {static_cast<std::int16_t>(static_cast<int>(date.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(date.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(date.day()))};
}

Date first_day(const Date& date) {
  return {date.year, std::max<std::uint8_t>(date.month, 1), std::max<std::uint8_t>(date.day, 1)};
}

Date last_day(const Date& date) {
  if (date.full()) return date;
  const auto month = date.month != 0 ? date.month : std::uint8_t{12};
  return {date.year, month, static_cast<std::uint8_t>(days_in_month(date.year, month))};
}

int weekday(const Date& date) {
  return static_cast<int>(chrono::weekday(chrono::sys_days(to_chrono(date))).c_encoding());
}

std::int32_t days_between(const Date& from, const Date& to) { return to_days(to) - to_days(from); }

std::string to_string(const Date& date) {
  if (!date.known()) return {};
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

ParsedDate parse_date(std::string_view text) {
  constexpr ParsedDate no_date{{}, DateFault::shape};
  const int year = take_digits(text, 4);
  if (year < 1900 || year > 2199) return no_date;
  Date date{static_cast<std::int16_t>(year), 0, 0};
  if (text.empty()) return {date, DateFault::none};
  if (!take(text, '-')) return no_date;
  const int month = take_digits(text, 2);
  if (month < 0) return no_date;
  const bool month_only = text.empty();
  const int day = month_only ? 0 : (take(text, '-') ? take_digits(text, 2) : -1);
  if (day < 0 || !text.empty()) return no_date;
  if (month < 1 || month > 12) return {date, DateFault::month};
  date.month = static_cast<std::uint8_t>(month);
  if (month_only) return {date, DateFault::none};
  if (day < 1 || day > days_in_month(year, month)) return {date, DateFault::day};
  date.day = static_cast<std::uint8_t>(day);
  return {date, DateFault::none};
}

int days_in_month(int year, int month) {
  const chrono::year_month_day_last last =
      chrono::year(year) / chrono::month(static_cast<unsigned>(month)) / chrono::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::string_view weekday_name(int weekday) { return english.at(static_cast<std::size_t>(weekday)); }

std::optional<int> weekday_from_word(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  const std::string folded = utf8::fold_case(utf8::to_nfc(word));
  for (const WeekdayWords& row : weekday_words) {
    const auto found = std::ranges::find(row.words, folded);
    if (found != row.words.end() && !folded.empty()) return static_cast<int>(found - row.words.begin());
  }
  return std::nullopt;
}

std::string weekday_like(std::string_view word, int weekday) {
  const bool stop = word.ends_with('.');
  if (stop) word.remove_suffix(1);
  const std::string folded = utf8::fold_case(utf8::to_nfc(word));
  const auto row = std::ranges::find_if(weekday_words, [&](const WeekdayWords& words) {
    return std::ranges::find(words.words, folded) != words.words.end();
  });
  if (row == weekday_words.end() || folded.empty()) return {};
  std::string like(row->words.at(static_cast<std::size_t>(weekday)));
  const auto raise = [](char& letter) { letter = ascii::to_upper(letter); };
  const bool capital = ascii::is_upper(word.front());
  const bool capitals = capital && word.size() > 1 && ascii::is_upper(word[1]);
  if (capitals)
    std::ranges::for_each(like, raise);
  else if (capital)
    raise(like.front());
  return stop ? like + "." : like;
}

}  // namespace jilaf
