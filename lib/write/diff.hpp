// SPDX-License-Identifier: MIT
#pragma once

#include "base/edits.hpp"
#include "base/source.hpp"

#include <span>
#include <string>

namespace jilaf {

/// The edits of one file as a unified diff with three lines of context. Values inside the hidden spans are not shown on either
/// side, and nothing reaches a terminal that it would obey; so it is for reading, not for `patch`.
[[nodiscard]] std::string write_diff(const Source& source, const std::vector<Edit>& edits,
                                     std::span<const Span> hidden);

}  // namespace jilaf
