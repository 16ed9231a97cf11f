// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/cursor.hpp"

namespace jilaf::yaml {

/// What a rough look finds between the end of the understood text and the place where reading failed.
struct Ahead {
  std::size_t word = nowhere;            ///< the first thing that is neither white space nor an indicator
  bool passed_colon = false;             ///< a colon stands before that word
  std::size_t unclosed_quote = nowhere;  ///< the opening quote of a text without closing quote
  std::size_t open_bracket = nowhere;    ///< the innermost bracket that was opened and not closed
};

/// Looks from the cursor on, up to the place of the failure.
[[nodiscard]] Ahead look_ahead(std::string_view text, Cursor cursor, std::size_t failure);

/// Reports the anchors, aliases, tags and complex keys before the next word; true if there was one.
bool report_unsupported(std::string_view text, Cursor cursor, std::size_t failure, Reporter& reporter);

}  // namespace jilaf::yaml
