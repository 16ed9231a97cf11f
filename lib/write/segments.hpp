// SPDX-License-Identifier: MIT
#pragma once

#include "render/document.hpp"

#include <string>
#include <vector>

namespace jilaf {

/// A stretch of text in which nothing changes; inlines nest, segments follow each other.
struct StyledText {
  std::string text;
  std::string destination;  ///< of the link it belongs to, ready to be written; empty outside of links
  std::string language;     ///< BCP 47, where it is not that of the document
  bool emphasis = false;
  bool strong = false;
  bool line_break = false;  ///< the end of a line; everything else is empty then

  [[nodiscard]] bool same_style(const StyledText& other) const {
    return destination == other.destination && language == other.language && emphasis == other.emphasis &&
           strong == other.strong && line_break == other.line_break;
  }
};

/// The pieces of a line without nesting: neighbours of the same style are joined, links within links and emphasis within the
/// same emphasis vanish, addresses that may not be linked leave their text. No segment is empty.
[[nodiscard]] std::vector<StyledText> segments_of(const Inlines& line);

/// Takes the white space off the segments at one end and gives it back; segments of nothing else go as a whole.
std::string take_blanks(std::vector<StyledText>& pieces, bool at_front);

}  // namespace jilaf
