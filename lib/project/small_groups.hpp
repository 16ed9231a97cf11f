// SPDX-License-Identifier: MIT
#pragma once

#include "project/visible.hpp"

namespace jilaf {

/// Takes the figures away from groups so small that they could reveal a withheld person, and from as many others as it takes
/// that no difference reveals them, neither within a breakdown nor between the two: an organisation belongs to a country.
/// Only breakdowns counted from a roster are concerned; what the office wrote is published as written.
void hide_small_groups(Breakdown& by_country, Breakdown& by_organisation);

/// Leaves only those organisations in a breakdown that the audience may know: written by the office, or of a delegate
/// whose organisation is still to be seen. What is left points to the projected programme.
void hide_organisations(Breakdown& breakdown, const Programme& original, const Programme& visible);

}  // namespace jilaf
