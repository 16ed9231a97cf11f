// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/scan.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf::yaml {

/// A text with its long words and phrases cut to their first byte, which is all that yaml-cpp gets to see.
///
/// What is cut means the same to YAML wherever it stands: letters, digits and bytes of UTF-8, with single blanks and a few
/// marks between them. Nodes, their order and their places stay as they were, and the library, which looks at every byte
/// several times, has half as many to look at. The texts themselves are taken from the source.
class Outline {
 public:
  explicit Outline(std::string_view source);

  [[nodiscard]] std::string_view text() const { return text_; }
  /// The place in the source of a place in the outline; behind a cut, the place behind all that was cut.
  [[nodiscard]] std::size_t to_source(std::size_t place) const;
  /// The place in the outline of a place in the source; that of the cut for what was cut.
  [[nodiscard]] std::size_t from_source(std::size_t place) const;
  /// The outline of a stretch of the source.
  [[nodiscard]] std::string_view slice(std::size_t begin, std::size_t end) const;
  /// What a plain scalar of several lines that begins at a place of the outline is in full; `value` is what the library read.
  [[nodiscard]] std::string restore(std::size_t place, std::string_view value) const;

 private:
  /// A place of the outline before which bytes were left out.
  struct Cut {
    std::uint32_t at = 0;
    std::uint32_t gone = 0;  ///< bytes left out up to here
  };

  void cut(std::size_t begin, std::size_t end);
  [[nodiscard]] std::size_t gone_before(std::size_t index) const { return index == 0 ? 0 : cuts_[index - 1].gone; }

  std::string_view source_;
  std::string text_;
  std::vector<Cut> cuts_;
  std::size_t copied_ = 0;          // of the source, while the outline is made
  mutable std::size_t recent_ = 0;  // cuts before the place asked for last: the next is near
};

}  // namespace jilaf::yaml
