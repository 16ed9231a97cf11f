// SPDX-License-Identifier: MIT
#include "cli/today.hpp"

#include "base/error.hpp"
#include "base/utf8.hpp"

#include <charconv>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <unicode/timezone.h>

namespace jilaf::cli {
namespace {

constexpr std::int64_t seconds_a_day = 86400;
constexpr std::int64_t last_second = 7258118399;  // of the year 2199

Date day_of(std::int64_t seconds) {
  const std::int64_t days = seconds / seconds_a_day - (seconds % seconds_a_day < 0 ? 1 : 0);
  return from_days(static_cast<std::int32_t>(days));
}

/// Seconds that the clocks of a time zone are ahead of UTC at an instant.
std::int64_t offset_of(std::string_view time_zone, std::int64_t seconds) {
  const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(
      icu::UnicodeString::fromUTF8(icu::StringPiece(time_zone.data(), static_cast<std::int32_t>(time_zone.size())))));
  std::int32_t raw = 0;
  std::int32_t saving = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone->getOffset(static_cast<UDate>(seconds) * 1000, 0, raw, saving, status);
  return U_SUCCESS(status) != 0 ? (raw + saving) / 1000 : 0;
}

std::int64_t read_epoch(const std::string& text) {
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc() && end == text.data() + text.size() && seconds >= 0 && seconds <= last_second)
    return seconds;
  throw UsageError(
      fmt::format("SOURCE_DATE_EPOCH is '{}', which is not a number of seconds since 1970", utf8::make_visible(text)));
}

}  // namespace

Date find_today(const std::optional<Date>& given, std::string_view time_zone, const Streams& streams) {
  if (given) return *given;
  if (const auto epoch = streams.environment("SOURCE_DATE_EPOCH"); epoch && !epoch->empty())
    return day_of(read_epoch(*epoch));
  const std::int64_t now = streams.now();
  return day_of(now + offset_of(time_zone, now));
}

}  // namespace jilaf::cli
