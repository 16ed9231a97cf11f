// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/scan.hpp"

#include <string>

namespace jilaf::yaml {

/// A block scalar (`|` or `>`) as it stands in the text.
struct BlockScalar {
  std::size_t content = 0;        ///< where its header ends
  std::size_t end = 0;            ///< one past its last line with content, or past the header where there is none
  std::size_t stop = 0;           ///< where the first line begins that does not belong to it
  std::size_t indent = 0;         ///< the columns of each line that are no content
  char chomp = ' ';               ///< `-` and `+` as written, a blank for neither
  bool folded = false;            ///< `>`
  std::size_t odd = nowhere;      ///< what cannot stand in its header
  std::size_t tab = nowhere;      ///< a TAB that stands where its indentation should be
  std::size_t shallow = nowhere;  ///< a first line with fewer blanks than an empty line above it
};

/// Finds the block scalar at the place. `parent` is the column of the block that holds it, -1 at the top.
[[nodiscard]] BlockScalar find_block(std::string_view text, std::size_t begin, std::ptrdiff_t parent);

/// Its value after YAML 1.2, 8.1; the library has its own ideas of blank lines at the end.
[[nodiscard]] std::string block_value(std::string_view text, const BlockScalar& block);

/// Whether the value consists of the bytes of the lines, white space aside.
[[nodiscard]] bool same_but_space(std::string_view lines, std::string_view value);

}  // namespace jilaf::yaml
