// SPDX-License-Identifier: MIT
#pragma once

#include "base/source.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace jilaf {

/// The first of the hidden spans that ends after an offset of the file, or null; they are sorted and apart from each other.
[[nodiscard]] const Span* hidden_at_or_after(std::span<const Span> hidden, FileId file, std::size_t offset);

/// One line of a file as a terminal may show it: tabs as blanks, control characters visible, private values hidden, and cut
/// on both sides where it is too long.
class ShownLine {
 public:
  /// `focus` is the place in the source that must stay visible; `most` the columns that may be used.
  ShownLine(const Source& source, std::size_t number, std::size_t focus, std::span<const Span> hidden, FileId file,
            std::size_t most);

  [[nodiscard]] const std::string& text() const { return text_; }
  /// The column, from 0, at which a byte of the source stands; what was cut away stands at the nearest end.
  [[nodiscard]] std::size_t column(std::size_t offset) const;
  /// Where the line ends in the source, without its line break.
  [[nodiscard]] std::size_t end() const { return line_end_; }

 private:
  /// A piece of the source with the column at which it stands.
  struct Piece {
    std::size_t begin;
    std::size_t column;
  };

  void add(std::size_t begin, std::string_view shown, std::size_t width);
  /// Shows the source from `begin`; stops where the columns are used up.
  void fill(const Source& source, std::size_t begin, std::size_t end, std::span<const Span> hidden, FileId file,
            std::size_t most);

  std::string text_;
  std::vector<Piece> pieces_;
  std::size_t columns_ = 0;
  std::size_t line_end_ = 0;
};

}  // namespace jilaf
