// SPDX-License-Identifier: MIT
#pragma once

#include "figures/summary.hpp"
#include "render/words.hpp"

#include <vector>

namespace jilaf {

/// What was planned and published for a year beside what its programmes add up to; without rows where it says no number.
[[nodiscard]] Grid year_table(const Year& year, const Speaker& speaker, const std::vector<Counted>& programmes);

/// The rows of a year by country and organisation, with the columns that any of them fills.
[[nodiscard]] Grid year_split_table(const Year& year, const Speaker& speaker);

}  // namespace jilaf
