// SPDX-License-Identifier: MIT
// Texts in another language than the line that they stand in, marked with private-use characters until the line is written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// A piece of a line; `language` is a BCP 47 tag, empty where it is the language of the line.
struct LinePiece {
  std::string text;
  std::string language;
};

/// A text of another language, marked with its BCP 47 tag; the text itself loses characters that could be taken for marks.
[[nodiscard]] std::string mark_foreign(std::string_view text, std::string_view tag);
/// The length of the mark at the beginning of a text; 0 where there is none.
[[nodiscard]] std::size_t opening_mark(std::string_view text);
/// The length of the mark at the end of a text; 0 where there is none.
[[nodiscard]] std::size_t closing_mark(std::string_view text);
/// The pieces of a line; a mark that is not whole is text.
[[nodiscard]] std::vector<LinePiece> split_foreign(std::string_view line);
/// The line without its marks.
[[nodiscard]] std::string without_marks(std::string_view line);

}  // namespace jilaf
