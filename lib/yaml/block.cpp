// SPDX-License-Identifier: MIT
#include "yaml/block.hpp"

#include <algorithm>

namespace jilaf::yaml {
namespace {

/// Where a header holds more than signs and a comment: one sign for the end, one digit, in any order.
std::size_t find_odd(std::string_view header) {
  std::size_t at = 1;
  bool sign = false;
  bool digit = false;
  for (; at < header.size() && !is_space(header[at]); ++at) {
    const bool is_sign = header[at] == '-' || header[at] == '+';
    bool& seen = is_sign ? sign : digit;
    if (seen || !(is_sign || (header[at] >= '1' && header[at] <= '9'))) return at;
    seen = true;
  }
  const std::size_t behind = header.find_first_not_of(" \t\r", at);
  return behind == nowhere || header[behind] == '#' ? nowhere : behind;
}

BlockScalar read_header(std::string_view text, std::size_t begin, std::ptrdiff_t parent) {
  BlockScalar block;
  block.folded = text[begin] == '>';
  block.content = line_end(text, begin);
  const std::size_t odd = find_odd(text.substr(begin, block.content - begin));
  if (odd != nowhere) block.odd = begin + odd;
  block.end = begin + 1;
  for (; block.end < block.content && !is_space(text[block.end]); ++block.end) {
    const char c = text[block.end];
    if (c == '-' || c == '+') block.chomp = c;
    if (c >= '1' && c <= '9') block.indent = static_cast<std::size_t>(std::max<std::ptrdiff_t>(parent, 0) + c - '0');
  }
  return block;
}

/// The start of the line after the one that holds the place; the end of the text after the last one.
std::size_t next_line(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == nowhere ? text.size() : end + 1;
}

}  // namespace

BlockScalar find_block(std::string_view text, std::size_t begin, std::ptrdiff_t parent) {
  BlockScalar block = read_header(text, begin, parent);
  const auto least = static_cast<std::size_t>(std::max<std::ptrdiff_t>(parent + 1, 1));
  std::size_t widest = 0;  // of the empty lines before the first one with content
  for (block.stop = next_line(text, block.content); block.stop < text.size();
       block.stop = next_line(text, block.stop)) {
    const std::size_t first = std::min(text.find_first_not_of(' ', block.stop), text.size());
    const std::size_t end = line_end(text, block.stop);
    const std::size_t column = std::min(first, end) - block.stop;
    if (first >= end) {
      if (block.indent == 0) widest = std::max(widest, column);
      continue;
    }
    if (text[first] == '\t' && (block.indent == 0 || column < block.indent)) block.tab = std::min(block.tab, first);
    if (column < std::max(block.indent, least)) break;
    if (block.indent == 0) {
      block.indent = column;
      if (column < widest) block.shallow = first;
    }
    block.end = end;
  }
  if (block.indent == 0) block.indent = std::max(widest, least);
  return block;
}

std::string block_value(std::string_view text, const BlockScalar& block) {
  std::string value;
  value.reserve(block.stop - block.content);
  std::size_t empty_lines = 0;  // since the last line with content
  bool line_break = false;      // after it
  bool was_blank = false;       // whether it began with a blank, which forbids folding
  for (std::size_t at = next_line(text, block.content); at < block.stop;) {
    const std::size_t end = line_end(text, at);
    const std::size_t next = next_line(text, at);
    const bool broken = text[next - 1] == '\n';
    const std::size_t first = std::min(text.find_first_not_of(' ', at), end);
    if (first == end && end - at <= block.indent) {
      empty_lines += broken ? 1 : 0;
    } else {
      const bool blank = is_blank(text[at + block.indent]);
      const bool fold = block.folded && line_break && !was_blank && !blank;
      if (fold && empty_lines == 0) value += ' ';
      if (!fold && line_break) value += '\n';
      value.append(empty_lines, '\n');
      value.append(text, at + block.indent, end - at - block.indent);
      empty_lines = 0;
      line_break = broken;
      was_blank = blank;
    }
    at = next;
  }
  if (block.chomp != '-' && line_break) value += '\n';
  if (block.chomp == '+') value.append(empty_lines, '\n');
  return value;
}

bool same_but_space(std::string_view lines, std::string_view value) {
  std::size_t at = 0;
  for (const char c : value) {
    if (is_space(c)) continue;
    while (at < lines.size() && is_space(lines[at])) ++at;
    if (at == lines.size() || lines[at] != c) return false;
    ++at;
  }
  return lines.find_first_not_of(" \t\r\n", at) == nowhere;
}

}  // namespace jilaf::yaml
