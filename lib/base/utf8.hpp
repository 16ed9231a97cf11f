// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jilaf::utf8 {

/// The number of code points in valid UTF-8; stray continuation bytes count nothing.
[[nodiscard]] std::size_t count(std::string_view text);

/// One code point and the bytes it takes; a broken sequence gives U+FFFD and one byte.
struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 1;
};

/// Decodes the code point that begins at `offset`, which must lie inside the text.
[[nodiscard]] Decoded decode(std::string_view text, std::size_t offset);

/// The offset of the first byte of the character that holds the byte at `offset`.
[[nodiscard]] std::size_t begin_of(std::string_view text, std::size_t offset);

/// The code point that ends before `offset`; 0 at the beginning of the text.
[[nodiscard]] char32_t before(std::string_view text, std::size_t offset);

/// Appends a code point; surrogates and values past U+10FFFF become U+FFFD.
void append(std::string& out, char32_t code_point);

/// The offset of the first byte that is not valid UTF-8 (RFC 3629), if any.
[[nodiscard]] std::optional<std::size_t> first_invalid(std::string_view text);

/// Whether every byte is ASCII.
[[nodiscard]] bool is_ascii(std::string_view text);

/// The text in Unicode normalisation form C; invalid input is returned as it is.
[[nodiscard]] std::string to_nfc(std::string_view text);

/// Whether the text is in Unicode normalisation form C.
[[nodiscard]] bool is_nfc(std::string_view text);

/// Columns that a terminal with a monospaced font uses for the text (UAX #11 and grapheme clusters).
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Lower case without regard to any language (Unicode default case folding).
[[nodiscard]] std::string fold_case(std::string_view text);

/// The text with the full-width forms of ASCII characters, and the ideographic space, as ASCII.
[[nodiscard]] std::string narrow(std::string_view text);

/// The text without white space at both ends, ideographic and no-break spaces included.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Whether a terminal must not receive the code point raw: C0 and C1 controls, bidi overrides and isolates, line separators.
[[nodiscard]] bool is_unsafe_on_terminal(char32_t code_point);

/// Whether the text begins with what a build server obeys anywhere in a line of a log, `##[group]` or `##vso[task...]`. (What
/// is a command only at the beginning of a line, `::error::`, must not come to stand there.)
[[nodiscard]] bool begins_log_command(std::string_view text);

/// The text with everything unsafe on a terminal or in the log of a build server written as \u{...}.
[[nodiscard]] std::string make_visible(std::string_view text);

}  // namespace jilaf::utf8
