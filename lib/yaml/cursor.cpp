// SPDX-License-Identifier: MIT
#include "yaml/cursor.hpp"

#include "yaml/unsupported.hpp"

namespace jilaf::yaml {

void Cursor::skip_space(Reporter* reporter) {
  for (; at_ < text_.size(); ++at_) {
    const char c = text_[at_];
    if (c == ' ' || c == '\r') continue;
    if (c == '\n') {
      line_start_ = at_ + 1;
      indenting_ = true;
    } else if (c == '\t') {
      if (indenting_ && reporter != nullptr) report_tab(at_, *reporter);
    } else if (c == '#') {
      skip_comment(reporter);
    } else {
      return;
    }
  }
}

void Cursor::skip_comment(Reporter* reporter) {
  if (reporter != nullptr && at_ != line_start_ && !is_blank(text_[at_ - 1])) {
    reporter->report(Reason::missing_blank, {at_, at_ + 1},
                     "a `#` follows directly, so that it is unclear whether a comment begins",
                     "put a blank before the `#` of a comment, or the whole text into quotes");
  }
  at_ = line_end(text_, at_) - 1;
}

void Cursor::pass(bool opens_indentation) {
  ++at_;
  indenting_ = opens_indentation;
}

void Cursor::move_past(std::size_t end) {
  if (text_.substr(at_, end - at_).find('\n') != nowhere) line_start_ = line_begin(text_, end);
  at_ = end;
  indenting_ = false;
}

}  // namespace jilaf::yaml
