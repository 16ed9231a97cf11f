// SPDX-License-Identifier: MIT
// The two facts of the rule `place-spelling`.
#pragma once

#include "check/rule.hpp"

namespace jilaf::spelling {

/// Looks for texts that spell one country in two ways.
void check_countries(const Checked& checked, Findings& findings);

/// Looks for places of the data that are spelled in two ways.
void check_places(const Checked& checked, Findings& findings);

}  // namespace jilaf::spelling
