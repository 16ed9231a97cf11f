// SPDX-License-Identifier: MIT
#include "cli/values.hpp"

#include "base/error.hpp"
#include "base/utf8.hpp"

#include <charconv>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

Date read_date(std::string_view option, const std::string& value) {
  const ParsedDate parsed = parse_date(value);
  if (parsed.fault == DateFault::none) return parsed.date;
  const std::string shown = utf8::make_visible(value);
  if (parsed.fault == DateFault::month)
    throw UsageError(fmt::format("{}: there is no such month in '{}'", option, shown));
  if (parsed.fault == DateFault::day) throw UsageError(fmt::format("{}: there is no such day as '{}'", option, shown));
  throw UsageError(fmt::format("{}: '{}' is not a date such as 2022-11-14", option, shown));
}

/// The number, or nothing where something else stands there.
std::optional<int> read_number(std::string_view value) {
  int number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number, 10);
  if (error != std::errc() || end != value.data() + value.size()) return std::nullopt;
  return number;
}

}  // namespace

Accept store_date(std::string_view option, Date& into) {
  return [option, &into](const std::string& value) { into = read_date(option, value); };
}

Accept store_day(std::string_view option, std::optional<Date>& into) {
  return [option, &into](const std::string& value) {
    const Date date = read_date(option, value);
    if (!date.full()) throw UsageError(fmt::format("{}: '{}' is not a whole date such as 2022-11-14", option, value));
    into = date;
  };
}

Accept store_year(std::string_view option, std::optional<int>& into) {
  return [option, &into](const std::string& value) {
    const std::optional<int> year = read_number(value);
    if (!year || *year < 1900 || *year > 2199) {
      throw UsageError(fmt::format("{}: '{}' is not a year such as 2022", option, utf8::make_visible(value)));
    }
    into = *year;
  };
}

Accept store_number(std::string_view option, unsigned most, unsigned& into) {
  return [option, most, &into](const std::string& value) {
    const std::optional<int> number = read_number(value);
    if (!number || *number < 1 || static_cast<unsigned>(*number) > most) {
      throw UsageError(
          fmt::format("{}: '{}' is not a whole number from 1 to {}", option, utf8::make_visible(value), most));
    }
    into = static_cast<unsigned>(*number);
  };
}

}  // namespace jilaf::cli
