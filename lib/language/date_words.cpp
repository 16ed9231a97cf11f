// SPDX-License-Identifier: MIT
// Dates, runs of dates and fiscal years in words.
#include "language/formatters.hpp"
#include "language/icu.hpp"
#include "language/language.hpp"

#include <algorithm>

#include <unicode/gregocal.h>

namespace jilaf {
namespace {

using Symbols = icu::DateFormatSymbols;

/// The names that a date pattern can ask for; `suffix` tells the second date of a run.
void add_date(MessageValues& values, const Date& date, std::string_view suffix, const Symbols& symbols) {
  const auto put = [&](std::string_view name, MessageValue value) {
    values.emplace_back(fmt::format("{}{}", name, suffix), std::move(value));
  };
  put("y", std::to_string(date.year));
  std::int32_t count = 0;
  if (date.month != 0) {
    put("m", narrow(symbols.getMonths(count, Symbols::FORMAT, Symbols::WIDE)[date.month - 1]));
    put("mn", std::to_string(date.month));
  }
  if (date.day != 0) {
    put("d", std::to_string(date.day));
    put("dn", std::int64_t{date.day});
    const int day = weekday(date) + 1;  // ICU counts from 1 for Sunday
    put("w", narrow(symbols.getWeekdays(count, Symbols::FORMAT, Symbols::WIDE)[day]));
    put("ws", narrow(symbols.getWeekdays(count, Symbols::FORMAT, Symbols::ABBREVIATED)[day]));
  }
}

std::string_view range_pattern(const Date& start, const Date& end) {
  if (start.month == 0 || end.month == 0) return "years";
  if (!start.full() || !end.full()) return start.year == end.year ? "months_same_year" : "months_across_years";
  if (start.year != end.year) return "across_years";
  return start.month == end.month ? "same_month" : "same_year";
}

}  // namespace

std::string Language::weekday_name(const Date& date) const {
  std::int32_t count = 0;
  return narrow(formatters_->dates().getWeekdays(count, Symbols::STANDALONE, Symbols::WIDE)[weekday(date) + 1]);
}

std::string Language::date(const Date& date, std::string_view style) const {
  if (!date.known()) return text("customs.unknown");
  MessageValues values;
  add_date(values, date, "", formatters_->dates());
  if (date.month == 0) return form("dates.year", values);
  if (!date.full()) return form("dates.month", values);
  return form(style == "weekday" ? "dates.day_weekday" : "dates.day", values);
}

std::string Language::date_range(const Date& start, const Date& end, std::string_view style) const {
  if (!end.known() || start == end) return date(start, style);
  // Two dates that are not known equally well are both shown as the less exact one is.
  const auto level = [](const Date& value) { return value.full() ? 2 : value.month != 0 ? 1 : 0; };
  const int common = std::min(level(start), level(end));
  const auto cut = [common](Date value) {
    if (common < 2) value.day = 0;
    if (common < 1) value.month = 0;
    return value;
  };
  const Date first = cut(start);
  const Date last = cut(end);
  if (first == last) return date(first, style);
  MessageValues values;
  add_date(values, first, "", formatters_->dates());
  add_date(values, last, "2", formatters_->dates());
  std::string key = fmt::format("dates.{}", range_pattern(first, last));
  if (style == "weekday" && first.full() && last.full()) key += "_weekday";
  return form(key, values);
}

std::string Language::fiscal_year(int year) const {
  MessageValues values{{"year", std::to_string(year)}};
  if (uses("fiscal_year", "era")) {
    // An era that begins after the first month of the year gives it its name, as Reiwa did in 2019.
    UErrorCode status = U_ZERO_ERROR;
    const std::string tag = fmt::format("{}-u-ca-japanese", data_->tag);
    const icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(locale, status));
    icu::GregorianCalendar middle(year, UCAL_OCTOBER, 1, status);
    require(status, "the Japanese calendar");
    calendar->setTime(middle.getTime(status), status);
    const Symbols symbols(formatters_->locale(), "japanese", status);
    std::int32_t count = 0;
    const icu::UnicodeString* const eras = symbols.getEras(count);
    const std::int32_t era = calendar->get(UCAL_ERA, status);
    require(status, "the Japanese calendar");
    values.emplace_back("era_name", era < count ? narrow(eras[era]) : std::string());
    values.emplace_back("era_year", std::int64_t{calendar->get(UCAL_YEAR, status)});
  }
  return message("fiscal_year", values);
}

}  // namespace jilaf
