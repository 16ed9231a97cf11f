// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// The edits of all findings for one file, in the order of their places; of two that overlap the first.
[[nodiscard]] std::vector<Edit> edits_of(const Diagnostics& findings, FileId file);

/// The text with the edits, which are sorted and apart from each other.
[[nodiscard]] std::string apply_edits(std::string_view text, const std::vector<Edit>& edits);

}  // namespace jilaf
