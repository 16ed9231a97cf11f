// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <string_view>

namespace jilaf::cli {

/// The day that counts as today: the one that was given, else that of SOURCE_DATE_EPOCH (in UTC, as its specification has it),
/// else the day that it is now in the time zone. `UsageError` where SOURCE_DATE_EPOCH is no number.
[[nodiscard]] Date find_today(const std::optional<Date>& given, std::string_view time_zone, const Streams& streams);

}  // namespace jilaf::cli
