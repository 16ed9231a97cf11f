// SPDX-License-Identifier: MIT
#pragma once

#include "project/hidden_people.hpp"
#include "project/visible.hpp"

namespace jilaf {

/// Takes people out of a copy of a programme: the withheld altogether, the names of those who did not agree, their words and
/// photos. `original` is the programme as loaded.
void project_people(VisibleProgramme& visible, const Programme& original, const Selection& selection,
                    const HiddenPeople& hidden, NameWords& words);

}  // namespace jilaf
