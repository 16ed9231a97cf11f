// SPDX-License-Identifier: MIT
#pragma once

#include "render/words.hpp"

namespace jilaf {

/// The sentences that open a report: who, how many, from where, in what, when, and who completed it; made from the figures.
[[nodiscard]] std::vector<std::string> opening_sentences(const VisibleProgramme& programme, const Speaker& speaker);

}  // namespace jilaf
