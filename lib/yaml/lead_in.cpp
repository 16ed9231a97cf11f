// SPDX-License-Identifier: MIT
#include "yaml/builder.hpp"

#include "yaml/hints.hpp"
#include "yaml/unsupported.hpp"

#include <algorithm>

namespace jilaf::yaml {

// What must stand between the end of the last node and the begin of the next one.

void TreeBuilder::lead_in(bool missing) {
  if (frames_.empty()) return lead_in_root();
  Frame& frame = frames_.back();
  if (!frame.mapping) return lead_in_item(frame);
  if (frame.key_next) return lead_in_key(frame);
  lead_in_value(frame, missing);
}

void TreeBuilder::lead_in_root() {
  for (cursor_.skip_space(&reporter_); cursor_.here() == '%' && cursor_.column() == 0; cursor_.skip_space(&reporter_)) {
    const std::size_t begin = cursor_.at();
    cursor_.skip_line();
    loose_ = true;
    report_directive({begin, cursor_.at()}, reporter_);
  }
  if (cursor_.document_mark("---")) cursor_.move_past(cursor_.at() + 3);
}

void TreeBuilder::lead_in_item(Frame& frame) {
  if (frame.flow) return pass_comma(frame);
  cursor_.skip_space(&reporter_);
  if (!cursor_.indicator('-') || cursor_.column() != frame.column) unexpected();
  frame.line = cursor_.line_start();
  cursor_.pass(true);
}

void TreeBuilder::lead_in_key(Frame& frame) {
  if (frame.brackets) pass_comma(frame);
  cursor_.skip_space(&reporter_);
  if (!cursor_.indicator('?')) return;
  report_complex_key(cursor_.at(), reporter_);
  loose_ = true;
  frame.colon_optional = true;
  frame.line = cursor_.line_start();
  cursor_.pass(true);
}

void TreeBuilder::lead_in_value(Frame& frame, bool missing) {
  Cursor ahead = cursor_;
  ahead.skip_space(nullptr);
  const bool colon = frame.flow ? ahead.here() == ':' : ahead.indicator(':');
  if (colon && (frame.flow || frame.colon_optional || ahead.line_start() == frame.line)) {
    cursor_.skip_space(&reporter_);
    check_colon_in_brackets(frame);
    check_key_length(frame);
    if (frame.collection_key && !frame.colon_optional) {
      report_collection_key(frame.last_begin, reporter_);
      loose_ = true;
    }
    return cursor_.pass(frame.colon_optional);
  }
  if (!missing) unexpected();
  if (frame.colon_optional) return;
  if (frame.flow &&
      !frame.brackets) {  // the library makes such pairs of the last item in brackets that are never closed
    report_unclosed_bracket(text_, open_bracket(), reporter_);
    throw StopReading{};
  }
  report_missing_colon(text_, {frame.last_begin, frame.last_end}, frame.flow, reporter_);
}

/// `[a:]` is text for some programs, a key for others and an error for the rest.
void TreeBuilder::check_colon_in_brackets(const Frame& frame) {
  const std::size_t colon = cursor_.at();
  const std::size_t next = std::min(colon + 1, text_.size() - 1);
  const bool plain = tree_.nodes_.back().kind == Kind::scalar && tree_.nodes_.back().style == Style::plain;
  if (!frame.flow || !plain || std::string_view(",?[]{}").find(text_[next]) == nowhere) return;
  reporter_.report(Reason::missing_blank, {colon, colon + 1}, "a blank is missing after this colon",
                   "write `key: value`");
}

/// The outline hides from the library how long a key is.
void TreeBuilder::check_key_length(const Frame& frame) {
  constexpr std::size_t longest_key = 1024;  // YAML 1.2, 7.4.3
  const std::size_t colon = cursor_.at();
  if (frame.colon_optional || colon - frame.last_begin <= longest_key) return;
  reporter_.report(Reason::long_key, {colon, colon + 1}, "a key longer than 1024 bytes ends here",
                   "put text behind the colon; a key is one or two words");
}

void TreeBuilder::pass_comma(const Frame& frame) {
  if (tree_.nodes_[frame.node].size == 0) return;
  cursor_.skip_space(&reporter_);
  if (cursor_.here() != ',') unexpected();
  cursor_.pass(false);
}

bool TreeBuilder::go_to(std::size_t mark) {
  cursor_.skip_space(&reporter_);
  if (cursor_.at() != mark) unexpected();
  return pass_properties();
}

bool TreeBuilder::pass_properties() {
  bool any = false;
  while (is_property_start(cursor_.here())) {
    const std::size_t begin = cursor_.at();
    const char first = cursor_.here();
    cursor_.move_past(word_end(text_, begin));
    report_word(first, {begin, cursor_.at()}, reporter_);
    any = loose_ = true;
    cursor_.skip_space(&reporter_);
  }
  return any;
}

void TreeBuilder::check_column(bool dash) {
  if (frames_.empty()) return;
  const Frame& frame = frames_.back();
  if (frame.flow || frame.colon_optional) return;
  const std::size_t column = cursor_.column();
  if (frame.mapping && frame.key_next) {
    if (column != frame.column) unexpected();
  } else if (cursor_.line_start() != frame.line && column < frame.column + (dash && frame.mapping ? 0 : 1)) {
    reporter_.report(Reason::indentation, {cursor_.at(), cursor_.at() + 1},
                     "this is not indented deeper than what it belongs to",
                     "indent it by two blanks more than the line above");
  }
}

}  // namespace jilaf::yaml
