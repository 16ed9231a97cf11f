// SPDX-License-Identifier: MIT
// Values of options that are more than a text; each throws a `UsageError` that names the option.
#pragma once

#include "base/date.hpp"
#include "cli/arguments.hpp"

#include <optional>

namespace jilaf::cli {

/// Takes a date, `2022`, `2022-11` or `2022-11-14`.
[[nodiscard]] Accept store_date(std::string_view option, Date& into);

/// Takes a date of which the day is known.
[[nodiscard]] Accept store_day(std::string_view option, std::optional<Date>& into);

/// Takes a year from 1900 to 2199.
[[nodiscard]] Accept store_year(std::string_view option, std::optional<int>& into);

/// Takes a whole number from 1 to `most`, in decimal digits whatever it begins with.
[[nodiscard]] Accept store_number(std::string_view option, unsigned most, unsigned& into);

}  // namespace jilaf::cli
