// SPDX-License-Identifier: MIT
#pragma once

#include "figures/summary.hpp"
#include "render/words.hpp"

namespace jilaf {

/// Adds, for each fiscal year that the data says something of, its planned and published figures beside what the programmes
/// add up to.
void add_years(Blocks& blocks, const Speaker& speaker, const std::vector<Counted>& programmes);

}  // namespace jilaf
