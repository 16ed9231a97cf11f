// SPDX-License-Identifier: MIT
#pragma once

#include "base/source.hpp"

#include <cstddef>

namespace jilaf {

/// Gives lines and columns of many offsets. It counts on from the last answer, since columns counted from the beginning of
/// the line take minutes where one line holds a whole file and thousands of findings.
class Locator {
 public:
  explicit Locator(const Sources& sources) : sources_(sources) {}

  /// The position of an offset in a file.
  [[nodiscard]] Position operator()(FileId file, std::size_t offset);

 private:
  const Sources& sources_;
  FileId file_ = FileId::none;
  std::size_t offset_ = 0;
  Position position_;
  std::size_t next_line_ = 0;  // where the line of the last answer ends
};

}  // namespace jilaf
