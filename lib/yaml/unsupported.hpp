// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reporter.hpp"

namespace jilaf::yaml {

/// Whether a word that begins with this byte is an anchor, an alias or a tag.
[[nodiscard]] constexpr bool is_unsupported_start(char c) { return c == '&' || c == '*' || c == '!'; }

/// Whether it is an anchor or a tag, which stand before a node.
[[nodiscard]] constexpr bool is_property_start(char c) { return c == '&' || c == '!'; }

/// Reports the anchor, alias or tag that begins with `first`.
void report_word(char first, Bytes place, Reporter& reporter);
/// Reports the `?` of a key.
void report_complex_key(std::size_t at, Reporter& reporter);
/// Reports a line that begins with `%`.
void report_directive(Bytes line, Reporter& reporter);
/// Reports a list or a mapping that stands as a key.
void report_collection_key(std::size_t at, Reporter& reporter);
/// Reports a TAB that stands where only blanks may; the first one speaks for all.
void report_tab(std::size_t at, Reporter& reporter);
/// Reports text behind the `|` or `>` that begins a text of several lines.
void report_text_behind_block_sign(std::size_t at, Reporter& reporter);
/// Reports a backslash that begins no escape.
void report_bad_escape(std::size_t at, Reporter& reporter);

}  // namespace jilaf::yaml
