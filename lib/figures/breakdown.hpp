// SPDX-License-Identifier: MIT
#pragma once

#include "figures/programme_figures.hpp"

namespace jilaf {

/// Whether a row names a country or an organisation, so that it is not just another group of the same people.
[[nodiscard]] bool names_part(const Split& row);
/// Whether a row splits the people who took part: it names a part and is more than a plan.
[[nodiscard]] bool splits_people(const Split& row);

/// The countries of a programme with their people, from the rows, the segments of one country, or the roster.
[[nodiscard]] Breakdown by_country(const Programme& programme, const std::vector<Organisation>& registered);
/// The organisations of a programme with their people, from the rows or the roster.
[[nodiscard]] Breakdown by_organisation(const Programme& programme, const std::vector<Organisation>& registered);

}  // namespace jilaf
