// SPDX-License-Identifier: MIT
#pragma once

#include "model/settings.hpp"

#include <string_view>

namespace jilaf {

/// Whether a code counts as a territory: as the settings list them, else every ISO 3166-1 entry that is neither a member nor
/// an observer state of the United Nations.
[[nodiscard]] bool is_territory(std::string_view code, const Settings& settings);

/// The region of a country by the grouping of the settings; empty where no region holds it.
[[nodiscard]] std::string_view region_of(std::string_view code, const Settings& settings);

/// The ids of all regions of the grouping, in its order.
[[nodiscard]] std::vector<std::string_view> regions_of(const Settings& settings);

}  // namespace jilaf
