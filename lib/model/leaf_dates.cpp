// SPDX-License-Identifier: MIT
// How dates, times and days are read.
#include "base/utf8.hpp"
#include "model/types.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// The whole of a text as a number of at most four digits; -1 where it is none.
int small_number(std::string_view text) {
  if (text.empty() || text.size() > 4) return -1;
  int value = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return -1;
    value = value * 10 + (digit - '0');
  }
  return value;
}

/// Digits and hyphens of full width become ASCII, slashes and points become hyphens, and short numbers get a zero.
std::string as_iso_date(std::string_view text) {
  const std::string narrow = utf8::narrow(text);
  std::string plain;
  for (std::size_t at = 0; at < narrow.size();) {
    const utf8::Decoded next = utf8::decode(narrow, at);
    at += next.length;
    if (std::u32string_view(U"/.年月").find(next.code_point) != std::u32string_view::npos)
      plain.push_back('-');
    else if (next.code_point != U'日')
      utf8::append(plain, next.code_point);
  }
  std::array<int, 3> parts{};
  std::size_t count = 0;
  std::string_view rest = plain;
  while (count < 3) {
    const std::size_t hyphen = rest.find('-');
    parts.at(count++) = small_number(rest.substr(0, hyphen));
    if (hyphen == std::string_view::npos) break;
    rest.remove_prefix(hyphen + 1);
  }
  if (count != 3) return {};
  const std::string iso =
      fmt::format("{:04}-{:02}-{:02}", std::max(parts[0], 0), std::max(parts[1], 0), std::max(parts[2], 0));
  return parse_date(iso).fault == DateFault::none ? iso : std::string();
}

std::string_view month_name(int month) {
  constexpr std::array<std::string_view, 12> names = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
  return names.at(static_cast<std::size_t>(month - 1));
}

Fault date_fault(std::string_view text, const ParsedDate& parsed) {
  if (parsed.fault == DateFault::month)
    return {fmt::format("there is no such month in '{}'", text), "months are 01 to 12"};
  if (parsed.fault == DateFault::day) {
    const int last = days_in_month(parsed.date.year, parsed.date.month);
    return {
        fmt::format("there is no such day: {} {} has {} days", month_name(parsed.date.month), parsed.date.year, last),
        "correct the day"};
  }
  const std::string better = as_iso_date(text);
  return {fmt::format("'{}' is not a date", text),
          better.empty() ? "write year, month and day as 2022-11-14, or less where less is known: 2022-11, 2022"
                         : fmt::format("write {}", better),
          {},
          better};
}

/// The word that may follow a date: `Wed`, `(Wed)` or `（水）`; empty where the text is no such word.
std::string_view weekday_word(std::string_view text) {
  text = utf8::trim(text);
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    if (text.starts_with(open) && text.ends_with(close))
      return utf8::trim(text.substr(open.size(), text.size() - open.size() - close.size()));
  }
  return text;
}

/// The part of a scalar as a span; exact for scalars that stand in the source unchanged.
Span part_of(const Written& written, std::string_view part) {
  const auto offset = static_cast<std::uint32_t>(part.data() - written.text.data());
  const auto quote =
      static_cast<std::uint32_t>((written.span.end - written.span.begin) == written.text.size() + 2 ? 1 : 0);
  const std::uint32_t begin = std::min(written.span.begin + quote + offset, written.span.end);
  return {written.span.file, begin, std::min(begin + static_cast<std::uint32_t>(part.size()), written.span.end)};
}

/// How many bytes stand before a place; so many as fit.
std::uint16_t within(const Span& whole, std::uint32_t place) {
  return static_cast<std::uint16_t>(std::min<std::uint32_t>(place - whole.begin, UINT16_MAX));
}

std::optional<Fault> date(const Written& written, void* into) {
  constexpr std::size_t full_length = 10;
  WrittenDate value;
  ParsedDate parsed = parse_date(written.text);
  if (parsed.fault == DateFault::shape && written.text.size() > full_length) {
    const std::string_view word = weekday_word(written.text.substr(full_length));
    const ParsedDate front = parse_date(written.text.substr(0, full_length));
    if (front.fault != DateFault::shape && front.date.known()) {
      const std::optional<int> weekday_found = weekday_from_word(word);
      if (!weekday_found) {
        return Fault{fmt::format("'{}' after the date is not a weekday", word),
                     "write one such as Wed or （水）, or leave it out", part_of(written, word)};
      }
      parsed = front;
      value.weekday = static_cast<std::int8_t>(*weekday_found);
      const Span place = part_of(written, word);
      value.weekday_begin = within(written.span, place.begin);
      value.weekday_end = within(written.span, place.end);
    }
  }
  if (parsed.fault != DateFault::none) return date_fault(written.text, parsed);
  value.date = parsed.date;
  *static_cast<DateField*>(into) = {value, written.span};
  return std::nullopt;
}

std::optional<Fault> month_day(const Written& written, void* into) {
  const ParsedDate parsed = parse_date("2000-" + std::string(written.text));
  if (parsed.fault != DateFault::none || !parsed.date.full()) {
    return Fault{fmt::format("'{}' is not a day of the year", written.text), "write month and day as 04-01"};
  }
  *static_cast<Located<MonthDay>*>(into) = {{parsed.date.month, parsed.date.day}, written.span};
  return std::nullopt;
}

/// Minutes after midnight of `9:30` or `09:30`; 24:00 ends a day; -1 where it is no time.
int minutes(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || text.size() - colon != 3) return -1;
  const int hour = colon <= 2 ? small_number(text.substr(0, colon)) : -1;
  const int minute = small_number(text.substr(colon + 1));
  if (hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60) return -1;
  return hour * 60 + minute;
}

std::optional<Fault> time_of_day(const Written& written, void* into);

/// The time with ASCII for characters of full width; empty where that makes no time of it.
std::string as_plain_time(std::string_view text) {
  std::string plain = utf8::narrow(text);
  if (plain == text) return {};
  Located<TimeOfDay> ignored;
  return time_of_day({plain, {}, nullptr}, &ignored) ? std::string() : plain;
}

std::optional<Fault> time_of_day(const Written& written, void* into) {
  constexpr std::array<std::string_view, 5> parts = {"", "morning", "afternoon", "evening", "all day"};
  TimeOfDay value;
  const auto part = std::ranges::find(parts, written.text);
  if (part != parts.end() && !written.text.empty()) {
    value.part = static_cast<DayPart>(part - parts.begin());
  } else {
    const std::size_t dash = written.text.find('-');
    value.from = static_cast<std::int16_t>(minutes(utf8::trim(written.text.substr(0, dash))));
    value.to = dash == std::string_view::npos
                   ? std::int16_t{-1}
                   : static_cast<std::int16_t>(minutes(utf8::trim(written.text.substr(dash + 1))));
    if (value.from < 0 || (dash != std::string_view::npos && value.to < 0)) {
      std::string better = as_plain_time(written.text);
      return Fault{fmt::format("'{}' is not a time", written.text),
                   better.empty() ? "write 10:00, 10:00-12:00, morning, afternoon, evening or all day"
                                  : fmt::format("write {}", better),
                   {},
                   std::move(better)};
    }
    if (dash != std::string_view::npos && value.to <= value.from) {
      return Fault{fmt::format("the time '{}' ends before it begins", written.text), "swap the times, or correct them"};
    }
  }
  *static_cast<Located<TimeOfDay>*>(into) = {value, written.span};
  return std::nullopt;
}

std::optional<Fault> day_numbers(const Written& written, void* into) {
  const std::size_t dash = written.text.find('-');
  const int first = small_number(written.text.substr(0, dash));
  const int last = dash == std::string_view::npos ? first : small_number(written.text.substr(dash + 1));
  if (first < 1 || last < first)
    return Fault{fmt::format("'{}' is not a day of a programme", written.text),
                 "write its number, as 4, or several as 1-2"};
  *static_cast<Located<DayNumbers>*>(into) = {{first, last}, written.span};
  return std::nullopt;
}

template <class Leaf>
constexpr Type leaf(std::string_view name, std::string_view words,
                    std::optional<Fault> (*parse)(const Written&, void*)) {
  return {.name = name,
          .words = words,
          .parse = parse,
          .given = detail::is_given<Leaf>,
          .clear = detail::clear_member<Leaf>};
}

}  // namespace

constinit const Type TypeOf<DateField>::type =
    leaf<DateField>("date", "a date such as 2022-11-14, 2022-11 or 2022", date);
constinit const Type TypeOf<Located<MonthDay>>::type =
    leaf<Located<MonthDay>>("month_day", "a day of the year such as 04-01", month_day);
constinit const Type TypeOf<Located<TimeOfDay>>::type = leaf<Located<TimeOfDay>>(
    "time", "a time such as 10:00 or 10:00-12:00, or morning, afternoon, evening, all day", time_of_day);
constinit const Type TypeOf<Located<DayNumbers>>::type =
    leaf<Located<DayNumbers>>("day", "the number of a day, as 4 or 1-2", day_numbers);

}  // namespace jilaf
