// SPDX-License-Identifier: MIT
#include "yaml/ahead.hpp"

#include "yaml/unsupported.hpp"

#include <algorithm>
#include <vector>

namespace jilaf::yaml {
namespace {

bool is_indicator(const Cursor& cursor, bool flow) {
  const char c = cursor.here();
  if (c == ':') return flow || cursor.indicator(':');
  return c == ',' || cursor.indicator('-') || cursor.indicator('?');
}

/// Whether a `?` stands where a key may begin; elsewhere it is meant as text.
bool is_complex_key(std::string_view text, const Cursor& cursor) {
  if (!cursor.indicator('?')) return false;
  const std::size_t before =
      text.substr(cursor.line_start(), cursor.at() - cursor.line_start()).find_last_not_of(" \t");
  return before == nowhere || std::string_view("-?[{,").find(text[cursor.line_start() + before]) != nowhere;
}

/// The end of a plain text, roughly: at a colon with blank, a comment, the end of the line, or inside brackets at their marks.
std::size_t rough_plain_end(std::string_view text, std::size_t at, bool flow) {
  for (; at < text.size() && !is_break(text[at]); ++at) {
    const char c = text[at];
    if (c == ':' && space_at(text, at + 1)) break;
    if (is_blank(c) && at + 1 < text.size() && text[at + 1] == '#') break;
    if (flow && (c == ',' || c == '[' || c == ']' || c == '{' || c == '}')) break;
  }
  return at;
}

}  // namespace

Ahead look_ahead(std::string_view text, Cursor cursor, std::size_t failure) {
  Ahead ahead;
  std::vector<std::size_t> open;
  for (cursor.skip_space(nullptr); !cursor.at_end() && cursor.at() <= failure; cursor.skip_space(nullptr)) {
    const char c = cursor.here();
    if (is_indicator(cursor, !open.empty())) {
      ahead.passed_colon = ahead.passed_colon || (c == ':' && ahead.word == nowhere);
      cursor.pass(false);
      continue;
    }
    ahead.word = std::min(ahead.word, cursor.at());
    if (c == '[' || c == '{') {
      if (cursor.at() < failure) open.push_back(cursor.at());
      cursor.pass(false);
    } else if (c == ']' || c == '}') {
      if (!open.empty()) open.pop_back();
      cursor.pass(false);
    } else if (c == '"' || c == '\'') {
      const std::size_t end = quoted_end(text, cursor.at());
      if (end == nowhere) {
        ahead.unclosed_quote = cursor.at();
        break;
      }
      cursor.move_past(end);
    } else {
      cursor.move_past(std::max(rough_plain_end(text, cursor.at(), !open.empty()), cursor.at() + 1));
    }
  }
  if (!open.empty()) ahead.open_bracket = open.back();
  return ahead;
}

bool report_unsupported(std::string_view text, Cursor cursor, std::size_t failure, Reporter& reporter) {
  bool any = false;
  for (cursor.skip_space(nullptr); !cursor.at_end() && cursor.at() <= failure; cursor.skip_space(nullptr)) {
    const char c = cursor.here();
    if (c == '%' && cursor.column() == 0) {
      const std::size_t begin = cursor.at();
      cursor.skip_line();
      report_directive({begin, cursor.at()}, reporter);
      any = true;
    } else if (is_unsupported_start(c)) {
      const std::size_t begin = cursor.at();
      cursor.move_past(word_end(text, begin));
      report_word(c, {begin, cursor.at()}, reporter);
      any = true;
    } else if (is_complex_key(text, cursor)) {
      report_complex_key(cursor.at(), reporter);
      cursor.pass(true);
      any = true;
    } else if ((c != '?' && is_indicator(cursor, true)) || c == '[' || c == '{') {
      cursor.pass(false);
    } else if (cursor.document_mark("---") && !any) {
      cursor.move_past(cursor.at() + 3);
    } else {
      break;
    }
  }
  return any;
}

}  // namespace jilaf::yaml
