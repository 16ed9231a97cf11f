// SPDX-License-Identifier: MIT
#include "write/diagnostics_place.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace jilaf {

Position Locator::operator()(FileId file, std::size_t offset) {
  const Source& source = sources_[file];
  offset = std::min(offset, source.text().size());
  if (file == file_ && offset >= offset_ && offset < next_line_) {
    position_.column += utf8::count(source.text().substr(offset_, offset - offset_));
  } else {
    position_ = source.position(offset);
    next_line_ = source.line_start(position_.line + 1);
  }
  file_ = file;
  offset_ = offset;
  return position_;
}

}  // namespace jilaf
