// SPDX-License-Identifier: MIT
#include "yaml/builder.hpp"

#include "yaml/block.hpp"
#include "yaml/events.hpp"
#include "yaml/unsupported.hpp"

#include <algorithm>

namespace jilaf::yaml {
namespace {

constexpr std::string_view ideographic_space = "\xE3\x80\x80";
constexpr std::string_view no_break_space = "\xC2\xA0";

Style style_of(char first) {
  switch (first) {
    case '"':
      return Style::double_quoted;
    case '\'':
      return Style::single_quoted;
    case '|':
      return Style::literal;
    case '>':
      return Style::folded;
    default:
      return Style::plain;
  }
}

/// Whether a control character other than white space stands in the value, which is UTF-8.
bool holds_control(std::string_view value) {
  for (std::size_t at = 0; at < value.size(); ++at) {
    const auto byte = static_cast<unsigned char>(value[at]);
    if ((byte < 0x20 && !is_space(value[at])) || byte == 0x7f) return true;
    if (byte == 0xc2 && at + 1 < value.size() && static_cast<unsigned char>(value[at + 1]) < 0xa0) return true;
  }
  return false;
}

}  // namespace

void TreeBuilder::scalar(std::size_t mark, const std::string& value) {
  lead_in(false);
  const bool properties = go_to(mark);
  const std::size_t begin = cursor_.at();
  const Style style = style_of(cursor_.here());
  if (properties && style == Style::plain && value.empty()) return word({begin, begin});
  check_column(false);
  const std::uint32_t index = add(Kind::scalar, {begin, begin});
  RawNode& node = tree_.nodes_[index];
  node.style = style;
  switch (style) {
    case Style::plain:
      plain(node, value);
      break;
    case Style::single_quoted:
    case Style::double_quoted:
      quoted(node, value);
      break;
    case Style::literal:
    case Style::folded:
      block(node, value);
      break;
  }
  if (is_key()) check_key(node);
  cursor_.move_past(node.end);
  finish(index);
}

void TreeBuilder::plain(RawNode& node, const std::string& value) {
  const bool colon_in_brackets = cursor_.here() == ':' && !frames_.empty() && frames_.back().flow;
  const std::size_t first = outline_.from_source(node.begin);
  const std::size_t last = colon_in_brackets ? nowhere : plain_end(outline_.text(), first, value);
  if (last == nowhere) unexpected();
  const std::size_t end = outline_.to_source(last);
  node.end = static_cast<std::uint32_t>(end);
  if (value == outline_.text().substr(first, last - first)) {
    node.text = text_.substr(node.begin, end - node.begin);
  } else {
    node.text = keep(outline_.restore(first, value));
    if (value.size() != last - first) check_plain({node.begin, end});
  }
}

void TreeBuilder::quoted(RawNode& node, const std::string& value) {
  const std::size_t end = quoted_end(text_, node.begin);
  if (end == nowhere) throw Unexpected{};  // the library takes the rest of the file for the text
  node.end = static_cast<std::uint32_t>(end);
  node.text = text_.substr(node.begin + 1, end - node.begin - 2);
  if (value == outline_.slice(node.begin + 1, end - 1)) return;
  node.text = keep(unquote(text_.substr(node.begin, end - node.begin)));
  if (node.style == Style::double_quoted) check_escapes({node.begin, end}, node.text);
  check_last_lines({node.begin, end});
}

void TreeBuilder::block(RawNode& node, const std::string& value) {
  const std::ptrdiff_t parent = frames_.empty() ? -1 : static_cast<std::ptrdiff_t>(frames_.back().column);
  const BlockScalar block = find_block(text_, node.begin, parent);
  const std::string_view lines = outline_.slice(block.content, std::max(block.end, block.content));
  if (block.odd != nowhere) {
    report_text_behind_block_sign(block.odd, reporter_);
  } else if (block.tab != nowhere) {
    report_tab(block.tab, reporter_);
  } else if (block.shallow != nowhere) {
    reporter_.report(Reason::indentation, {block.shallow, block.shallow + 1},
                     "the first line of this text is indented less than the empty line above it",
                     "delete the blanks of the empty line");
  } else if (!same_but_space(lines, value)) {
    unexpected();
  }
  node.end = static_cast<std::uint32_t>(block.end);
  node.text = keep(block_value(text_, block));
}

/// A view of the value in memory of the tree.
std::string_view TreeBuilder::keep(const std::string& value) {
  constexpr std::size_t chunk = 1024;
  auto& chunks = tree_.unescaped_;
  if (chunks.empty() || chunks.back().capacity() - chunks.back().size() < value.size()) {
    chunks.emplace_back().reserve(std::max(chunk, value.size()));
  }
  // Never past the capacity, so that views into a chunk stay valid.
  std::string& store = chunks.back();
  const std::size_t start = store.size();
  store += value;
  return std::string_view(store).substr(start);
}

void TreeBuilder::check_key(const RawNode& key) {
  const Bytes place{key.begin, key.end};
  if (key.style != Style::plain) return;
  if (key.text == "<<") {
    reporter_.report(Reason::merge_key, place, "the merge key `<<` is not supported",
                     "write the keys and values out here");
    loose_ = true;
  }
  for (const std::string_view blank : {ideographic_space, no_break_space}) {
    if (!key.text.starts_with(blank) && !key.text.ends_with(blank)) continue;
    const std::size_t at = key.text.starts_with(blank) ? place.begin : place.end - blank.size();
    reporter_.report(Reason::foreign_blank, {at, at + blank.size()},
                     blank == no_break_space ? "a no-break space (U+00A0) is part of this key"
                                             : "an ideographic space (U+3000) is part of this key",
                     "replace it by plain blanks");
  }
}

/// A line that looks like a list item but continues a text is a list item lost; with a TAB before it programs disagree.
void TreeBuilder::check_plain(Bytes place) {
  for (std::size_t at = text_.find('\n', place.begin); at < place.end; at = text_.find('\n', at)) {
    const std::size_t tab = text_.find_first_not_of(' ', at + 1);
    at = text_.find_first_not_of(" \t\r", at + 1);
    if (text_[tab] == '\t') report_tab(tab, reporter_);
    if (text_[at] != '-' || !space_at(text_, at + 1)) continue;
    reporter_.report(Reason::dash_in_text, {at, at + 1},
                     "this line continues the text above, although it looks like an item of a list",
                     "give the dash the column of the dash above; put a text with dashes under `|`");
  }
}

/// The library knows the escape `\'`, which YAML does not.
void TreeBuilder::check_escapes(Bytes place, std::string_view value) {
  for (std::size_t at = text_.find('\\', place.begin); at < place.end; at = text_.find('\\', at + 2)) {
    if (text_[at + 1] == '\'') report_bad_escape(at, reporter_);
  }
  if (!holds_control(value)) return;
  reporter_.report(Reason::control_escape, place,
                   "an escape in this text stands for a control character, which is not supported",
                   "delete the escape");
}

/// The library forgets blank lines before a closing quote.
void TreeBuilder::check_last_lines(Bytes place) {
  const auto inside = text_.substr(place.begin + 1, place.end - place.begin - 2);
  const std::size_t last = inside.find_last_not_of(" \t\r\n");
  const auto tail = inside.substr(last == nowhere ? 0 : last + 1);
  if (tail.find('\n') == tail.rfind('\n')) return;
  reporter_.report(Reason::blank_lines, {place.end - 1, place.end},
                   "blank lines stand before this closing quote, which is not supported",
                   "close the quote right after the text; put a text of several lines under `|`");
}

void TreeBuilder::check_keys(const Frame& frame) {
  const RawNode& mapping = tree_.nodes_[frame.node];
  keys_.clear();
  std::uint32_t at = frame.node + 1;
  for (std::uint32_t left = mapping.size; left > 0; --left) {
    const RawNode& key = tree_.nodes_[at];
    if (key.kind == Kind::scalar) keys_.push_back({key.text, {key.begin, key.end}});
    at = tree_.nodes_[key.next].next;
  }
  check_duplicates(keys_, reporter_);
}

}  // namespace jilaf::yaml
