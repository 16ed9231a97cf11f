// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reporter.hpp"
#include "yaml/scan.hpp"

namespace jilaf::yaml {

/// Walks over what stands between the nodes: white space, comments and indicators.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] std::size_t line_start() const { return line_start_; }
  [[nodiscard]] std::size_t column() const { return at_ - line_start_; }
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  /// The byte here, or NUL at the end.
  [[nodiscard]] char here() const { return at_end() ? '\0' : text_[at_]; }
  /// Whether `c` stands here with a blank, a line end or the end of the text after it.
  [[nodiscard]] bool indicator(char c) const { return here() == c && space_at(text_, at_ + 1); }
  /// Whether the mark of a document (`---`, `...`) stands here.
  [[nodiscard]] bool document_mark(std::string_view mark) const {
    return at_ == line_start_ && document_mark_at(text_, at_, mark);
  }

  /// Goes past white space and comments. Findings are made only with a reporter, so that one can look ahead without.
  void skip_space(Reporter* reporter);
  /// Goes past the byte of an indicator; after `-` and `?` a TAB counts as indentation.
  void pass(bool opens_indentation);
  /// Goes to the end of a node whose last line may not be its first.
  void move_past(std::size_t end);
  /// Goes to the end of the line.
  void skip_line() { move_past(line_end(text_, at_)); }

 private:
  void skip_comment(Reporter* reporter);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  bool indenting_ = true;  // only blanks, or an opening indicator, so far on this line
};

}  // namespace jilaf::yaml
