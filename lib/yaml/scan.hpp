// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

// Where scalars end in the raw text: yaml-cpp says only where they begin.
namespace jilaf::yaml {

/// No place: what was looked for does not stand in the text.
inline constexpr std::size_t nowhere = std::string_view::npos;

[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
[[nodiscard]] constexpr bool is_break(char c) { return c == '\n' || c == '\r'; }
[[nodiscard]] constexpr bool is_space(char c) { return is_blank(c) || is_break(c); }
/// Whether a blank, a line end or the end of the text is at the place.
[[nodiscard]] constexpr bool space_at(std::string_view text, std::size_t at) {
  return at >= text.size() || is_space(text[at]);
}

/// The start of the line that holds the place.
[[nodiscard]] std::size_t line_begin(std::string_view text, std::size_t at);
/// The end of the line that holds the place, without its line break.
[[nodiscard]] std::size_t line_end(std::string_view text, std::size_t at);
/// Whether `---` or `...` stands here as a mark of a document; the place must be the start of a line.
[[nodiscard]] bool document_mark_at(std::string_view text, std::size_t at, std::string_view mark);

/// One past the last byte of an anchor, alias or tag.
[[nodiscard]] std::size_t word_end(std::string_view text, std::size_t begin);
/// One past the word at the place if it is one that means null (`~`, `null`, `Null`, `NULL`), else `nowhere`.
[[nodiscard]] std::size_t null_word_end(std::string_view text, std::size_t begin);
/// One past the closing quote of the quoted scalar that begins at the place, or `nowhere`.
[[nodiscard]] std::size_t quoted_end(std::string_view text, std::size_t begin);
/// One past the last byte of the plain scalar that begins at the place and has this value, or `nowhere` if it has another.
[[nodiscard]] std::size_t plain_end(std::string_view text, std::size_t begin, std::string_view value);

}  // namespace jilaf::yaml
