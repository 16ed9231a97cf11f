// SPDX-License-Identifier: MIT
#pragma once

#include "project/visible.hpp"

#include <string>
#include <unordered_set>

namespace jilaf {

/// The names, folded to lower case, of all delegates whom an audience may not know.
[[nodiscard]] std::unordered_set<std::string> hidden_names(const Dossier& dossier, const Selection& selection);

/// Takes people out of a copy of a programme: the withheld altogether, the names of those who did not agree, their words and
/// photos. `original` is the programme as loaded.
void project_people(VisibleProgramme& visible, const Programme& original, const Selection& selection,
                    const std::unordered_set<std::string>& hidden);

}  // namespace jilaf
