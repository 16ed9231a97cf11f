// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace jilaf {

/// The number of insertions, deletions, replacements and swaps of neighbours between two texts, at most `limit` + 1.
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit);

/// The candidate that was most likely meant by `word`, or an empty view where none is near enough.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// "did you mean 'x'?" for the nearest candidate, or an empty text.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace jilaf
