// SPDX-License-Identifier: MIT
#include "mutants/blank.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace jilaf::test {
namespace {

std::size_t behind(std::string_view text, std::string_view what, std::size_t from) {
  const std::size_t at = text.find(what, from);
  return at == std::string_view::npos ? text.size() : at + what.size();
}

bool in_word(std::string_view text, std::size_t at) {
  return at > 0 && (std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0 || text[at - 1] == '_');
}

/// `at` is at the quote that begins the literal.
std::size_t behind_literal(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size() && text[at] != quote; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

/// `at` is at the R of R"mark(...)mark".
std::size_t behind_raw(std::string_view text, std::size_t at) {
  const std::size_t open = text.find('(', at);
  if (open == std::string_view::npos) return text.size();
  const std::string close = ")" + std::string(text.substr(at + 2, open - at - 2)) + "\"";
  return behind(text, close, open);
}

/// A line of the preprocessor goes on where it ends in a backslash.
std::size_t behind_line(std::string_view text, std::size_t at) {
  std::size_t end = behind(text, "\n", at);
  while (end >= 2 && end < text.size() && text[end - 2] == '\\') end = behind(text, "\n", end);
  return end;
}

bool begins_line(std::string_view text, std::size_t at) {
  const std::size_t before = text.substr(0, at).find_last_not_of(" \t");
  return before == std::string_view::npos || text[before] == '\n';
}

/// Where what begins here and is no code ends; `at` itself where it is code.
std::size_t end_of_no_code(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("//")) return behind(text, "\n", at);
  if (rest.starts_with("/*")) return behind(text, "*/", at + 2);
  if (rest.starts_with("R\"") && !in_word(text, at)) return behind_raw(text, at);
  if (rest.starts_with("\"")) return behind_literal(text, at);
  if (rest.starts_with("'") && !in_word(text, at)) return behind_literal(text, at);  // in a word it parts digits
  if (rest.starts_with("#") && begins_line(text, at)) return behind_line(text, at);
  if (rest.starts_with("static_assert") && !in_word(text, at)) return behind(text, ";", at);
  return at;
}

}  // namespace

std::string without_what_is_no_code(std::string_view source) {
  std::string text(source);
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t end = end_of_no_code(source, at);
    for (std::size_t blank = at; blank < end; ++blank) {
      if (text[blank] != '\n') text[blank] = ' ';
    }
    at = std::max(end, at + 1);
  }
  return text;
}

}  // namespace jilaf::test
