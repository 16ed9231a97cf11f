// SPDX-License-Identifier: MIT
#pragma once

#include "render/opening.hpp"

namespace jilaf {

/// Adds the sentences that follow the first ones of an opening: groups, plan, party, who invited and paid, and what it belongs to.
void add_background_sentences(std::vector<std::string>& sentences, const VisibleProgramme& programme,
                              const Speaker& speaker);

}  // namespace jilaf
