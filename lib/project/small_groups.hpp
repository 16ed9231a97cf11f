// SPDX-License-Identifier: MIT
#pragma once

#include "project/visible.hpp"

namespace jilaf {

/// Takes the figures away from groups of a breakdown so small that they could reveal a withheld person, and from the next
/// smallest group, so that no difference reveals them. Only breakdowns counted from a roster are concerned.
void hide_small_groups(Breakdown& breakdown);

/// Leaves only those organisations in a breakdown that the audience may know: written by the office, or of a delegate
/// whose organisation is still to be seen.
void hide_organisations(Breakdown& breakdown, const Programme& original, const Programme& visible);

}  // namespace jilaf
