// SPDX-License-Identifier: MIT
#include "yaml/builder.hpp"

#include "yaml/ahead.hpp"
#include "yaml/hints.hpp"
#include "yaml/reader.hpp"
#include "yaml/unsupported.hpp"

namespace jilaf::yaml {

TreeBuilder::TreeBuilder(Tree& tree, std::string_view text, const Outline& outline, Reporter& reporter)
    : tree_(tree), text_(text), outline_(outline), reporter_(reporter), cursor_(text) {
  tree_.nodes_.reserve(text.size() / 16 + 4);
  frames_.reserve(static_cast<std::size_t>(deepest_nesting));
}

void TreeBuilder::null(std::size_t mark) {
  lead_in(true);
  Cursor ahead = cursor_;
  ahead.skip_space(nullptr);
  if (!stands_here(ahead, mark)) return missing_node(ahead);
  go_to(mark);
  const std::size_t end = null_word_end(text_, cursor_.at());
  if (end == nowhere) return word({cursor_.at(), cursor_.at()});  // after an anchor
  check_column(false);
  word({cursor_.at(), end});
}

/// Whether a null was written out, or at least its anchor; the library puts one that was not at the next token.
bool TreeBuilder::stands_here(const Cursor& ahead, std::size_t mark) const {
  if (ahead.at() != mark) return false;
  if (!is_unsupported_start(ahead.here()) && null_word_end(text_, mark) == nowhere) return false;
  if (frames_.empty() || frames_.back().flow || is_key()) return true;
  return ahead.line_start() == cursor_.line_start() || ahead.column() > frames_.back().column;
}

void TreeBuilder::missing_node(const Cursor& ahead) {
  const bool in_flow_list = !frames_.empty() && frames_.back().flow && !in_mapping();
  if ((is_key() || in_flow_list) && ahead.here() == ',') {
    reporter_.report(Reason::stray_comma, {ahead.at(), ahead.at() + 1}, "a comma stands here with nothing before it",
                     "delete the comma, or write what is missing");
    frames_.back().colon_optional = true;
  } else if (is_key() && !frames_.back().colon_optional) {
    if (ahead.here() != ':') {  // `{a` and the colon, if any, on another line
      report_missing_colon(text_, {ahead.at(), line_end(text_, ahead.at())}, true, reporter_);
      throw StopReading{};
    }
    reporter_.report(Reason::missing_key, {ahead.at(), ahead.at() + 1}, "a colon stands here with no key before it",
                     "write `key: value`");
  } else if (in_flow_list) {
    unexpected();
  }
  const std::uint32_t node = add(Kind::null, {cursor_.at(), cursor_.at()});
  if (is_key()) frames_.back().line = ahead.line_start();
  finish(node);
}

/// A null that stands in the text; as a key it is the word that was written.
void TreeBuilder::word(Bytes place) {
  const std::uint32_t node = add(is_key() ? Kind::scalar : Kind::null, place);
  if (is_key()) tree_.nodes_[node].text = text_.substr(place.begin, place.end - place.begin);
  cursor_.move_past(place.end);
  finish(node);
}

void TreeBuilder::alias(std::size_t mark) {
  lead_in(false);
  go_to(mark);
  const Bytes place{mark, word_end(text_, mark)};
  report_word('*', place, reporter_);
  loose_ = true;
  cursor_.move_past(place.end);
  finish(add(Kind::null, place));
}

void TreeBuilder::begin_sequence(std::size_t mark, bool flow) {
  lead_in(false);
  go_to(mark);
  open(Kind::sequence, flow, flow);
}

void TreeBuilder::begin_mapping(std::size_t mark, bool flow) {
  lead_in(false);
  cursor_.skip_space(&reporter_);
  if (cursor_.at() > mark && !frames_.empty() && tree_.nodes_.back().begin == mark) {
    // `[{a: b}: c]`, whose two mappings begin at one place; the library says the same of brackets that are never closed.
    if (look_ahead(text_, Cursor(text_), text_.size()).open_bracket != nowhere) throw Unexpected{};
    report_collection_key(mark, reporter_);
    throw StopReading{};
  }
  if (cursor_.at() != mark) unexpected();
  // An anchor belongs to the mapping only where it stands on a line of its own or before a bracket, else to the first key.
  Cursor ahead = cursor_;
  std::size_t line = ahead.line_start();
  while (is_property_start(ahead.here())) {
    ahead.move_past(word_end(text_, ahead.at()));
    line = ahead.line_start();
    ahead.skip_space(nullptr);
  }
  if (ahead.here() == '{' || (!flow && line != ahead.line_start())) pass_properties();
  open(Kind::mapping, flow, flow && cursor_.here() == '{');
}

void TreeBuilder::open(Kind kind, bool flow, bool brackets) {
  if (frames_.size() == static_cast<std::size_t>(deepest_nesting)) {
    reporter_.report(Reason::deep_nesting, {cursor_.at(), cursor_.at() + 1},
                     "lists and mappings are nested deeper than 32 levels here",
                     "write the data flatter; no key needs such depth");
    throw StopReading{};
  }
  check_column(kind == Kind::sequence && !flow);
  const std::uint32_t node = add(kind, {cursor_.at(), cursor_.at()});
  if (is_key()) frames_.back().collection_key = true;
  Frame frame;
  frame.node = node;
  frame.mapping = kind == Kind::mapping;
  frame.flow = flow;
  frame.brackets = brackets;
  frame.column = cursor_.column();
  frame.line = cursor_.line_start();
  frame.last_end = tree_.nodes_[node].begin;
  frames_.push_back(frame);
  if (brackets) cursor_.pass(false);
}

void TreeBuilder::end_sequence() { close(']'); }

void TreeBuilder::end_mapping() {
  check_keys(frames_.back());
  close('}');
}

void TreeBuilder::close(char bracket) {
  const Frame frame = frames_.back();
  RawNode& node = tree_.nodes_[frame.node];
  node.end = frame.last_end;
  if (frame.brackets) {
    cursor_.skip_space(&reporter_);
    if (cursor_.here() == ',' && node.size > 0) {
      cursor_.pass(false);
      cursor_.skip_space(&reporter_);
    }
    if (cursor_.here() != bracket) unexpected();
    cursor_.pass(false);
    node.end = static_cast<std::uint32_t>(cursor_.at());
  }
  frames_.pop_back();
  finish(frame.node);
}

std::uint32_t TreeBuilder::add(Kind kind, Bytes place) {
  const auto index = static_cast<std::uint32_t>(tree_.nodes_.size());
  RawNode& node = tree_.nodes_.emplace_back();
  node.kind = kind;
  node.begin = static_cast<std::uint32_t>(place.begin);
  node.end = static_cast<std::uint32_t>(place.end);
  return index;
}

void TreeBuilder::finish(std::uint32_t index) {
  RawNode& node = tree_.nodes_[index];
  node.next = static_cast<std::uint32_t>(tree_.nodes_.size());
  last_ = {node.begin, node.end};
  if (frames_.empty()) return;
  Frame& frame = frames_.back();
  frame.last_begin = node.begin;
  frame.last_end = node.end;
  if (frame.mapping && frame.key_next) {
    frame.key_next = false;
    if (cursor_.at() > node.begin) frame.line = cursor_.line_start();
    return;
  }
  frame.key_next = true;
  frame.colon_optional = false;
  frame.collection_key = false;
  ++tree_.nodes_[frame.node].size;
}

void TreeBuilder::end_document() {
  cursor_.skip_space(&reporter_);
  complete_ = true;
  if (cursor_.at_end()) return;
  const std::size_t at = cursor_.at();
  if (cursor_.document_mark("---")) {
    reporter_.report(Reason::second_document, {at, at + 3}, "a second document begins here, but a file holds one",
                     "move what follows into a file of its own, or delete this line");
  } else if (cursor_.document_mark("...")) {
    reporter_.report(Reason::document_end, {at, at + 3}, "the mark `...` for the end of a document is not supported",
                     "delete the line and whatever follows it");
  } else if (cursor_.here() == '%' && cursor_.column() == 0) {
    report_directive({at, line_end(text_, at)}, reporter_);
  } else {
    complete_ = false;
    unexpected();
  }
  throw StopReading{};  // the library must not look at what follows: it loops for ever on some of it
}

void TreeBuilder::give_up() {
  for (const Frame& frame : frames_) {
    if (frame.mapping) check_keys(frame);
  }
}

std::size_t TreeBuilder::open_bracket() const {
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (frame->brackets) return tree_.nodes_[frame->node].begin;
  }
  return nowhere;
}

void TreeBuilder::unexpected() const {
  // After something unsupported the library's events no longer tell the whole story, and that finding says enough.
  if (!loose_) throw Unexpected{};
  throw StopReading{};
}

}  // namespace jilaf::yaml
