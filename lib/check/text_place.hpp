// SPDX-License-Identifier: MIT
#pragma once

#include "base/source.hpp"
#include "base/span.hpp"

#include <cstddef>
#include <string_view>

namespace jilaf {

/// How far a text was followed in its file, so that the next place is looked for from there.
struct Followed {
  std::size_t text = 0;    ///< a byte of the text
  std::size_t source = 0;  ///< where the same byte is written, from the beginning of the text's span
};

/// The place of the bytes from `begin` to `end` of a text in its file, where the text stands at `span`; the whole text where they
/// do not stand there as they are read. `followed` is kept for the next place in the same text.
[[nodiscard]] Span place_within(const Sources& sources, std::string_view text, const Span& span, std::size_t begin,
                                std::size_t end, Followed& followed);

}  // namespace jilaf
