// SPDX-License-Identifier: MIT
#include "yaml/scan.hpp"

#include <algorithm>

namespace jilaf::yaml {
namespace {

std::size_t double_quoted_end(std::string_view text, std::size_t begin) {
  for (std::size_t at = begin + 1; (at = text.find_first_of("\"\\", at)) != nowhere; at += 2) {
    if (text[at] == '"') return at + 1;
  }
  return nowhere;
}

std::size_t single_quoted_end(std::string_view text, std::size_t begin) {
  for (std::size_t at = begin + 1; (at = text.find('\'', at)) != nowhere; at += 2) {
    if (at + 1 >= text.size() || text[at + 1] != '\'') return at + 1;
  }
  return nowhere;
}

}  // namespace

std::size_t line_begin(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  const std::size_t before = text.rfind('\n', at - 1);
  return before == nowhere ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

bool document_mark_at(std::string_view text, std::size_t at, std::string_view mark) {
  return text.substr(at, 3) == mark && space_at(text, at + 3);
}

std::size_t word_end(std::string_view text, std::size_t begin) {
  const bool verbatim = text.substr(begin, 2) == "!<";
  return std::min(text.find_first_of(verbatim ? " \t\r\n>" : " \t\r\n,[]{}", begin), text.size());
}

std::size_t null_word_end(std::string_view text, std::size_t begin) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (text.substr(begin, word.size()) == word) return begin + word.size();
  }
  return nowhere;
}

std::size_t quoted_end(std::string_view text, std::size_t begin) {
  return text[begin] == '"' ? double_quoted_end(text, begin) : single_quoted_end(text, begin);
}

std::size_t plain_end(std::string_view text, std::size_t begin, std::string_view value) {
  if (text.substr(begin, value.size()) == value) return begin + value.size();
  // Over several lines: folding changes white space only, so the other bytes stand in the text in the same order.
  std::size_t at = begin;
  for (const char c : value) {
    if (is_space(c)) continue;
    while (at < text.size() && is_space(text[at])) ++at;
    if (at == text.size() || text[at] != c) return nowhere;
    ++at;
  }
  return at;
}

}  // namespace jilaf::yaml
