// SPDX-License-Identifier: MIT
#include "check/masking.hpp"

#include <array>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 2> keys = {"private", "internal_notes"};
constexpr std::string_view blanks = " \t";

std::size_t indentation(std::string_view line) {
  const std::size_t first = line.find_first_not_of(blanks);
  return first == std::string_view::npos ? line.size() : first;
}

bool is_word(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_'; }

/// Where the value begins after the first of our keys on the line; npos where there is none.
std::size_t value_after_key(std::string_view line) {
  std::size_t first = std::string_view::npos;
  for (const std::string_view key : keys) {
    for (std::size_t at = 0; (at = line.find(key, at)) != std::string_view::npos; ++at) {
      const std::size_t end = at + key.size();
      const bool whole = (at == 0 || !is_word(line[at - 1])) && (end == line.size() || !is_word(line[end]));
      if (whole && end < first) first = end;
    }
  }
  return first;
}

}  // namespace

std::vector<Hidden> find_hidden_lines(const Source& source, FileId file) {
  std::vector<Hidden> found;
  const auto hide = [&](std::size_t begin, std::size_t end) {
    if (begin < end) found.push_back({{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, {}, {}});
  };
  bool inside = false;
  std::size_t outer = 0;  // the indentation of the line with the key
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = source.line(number);
    const std::size_t start = source.line_start(number);
    const std::size_t indent = indentation(line);
    if (indent == line.size()) continue;  // an empty line ends nothing
    if (inside && indent > outer) {
      hide(start + indent, start + line.size());
      continue;
    }
    const std::size_t value = value_after_key(line);
    inside = value != std::string_view::npos;
    outer = indent;
    if (!inside) continue;
    // The colon stays visible, or whatever stands in its place.
    const std::size_t text = line.find_first_not_of("\"': \t", value);
    if (text != std::string_view::npos) hide(start + text, start + line.size());
  }
  return found;
}

}  // namespace jilaf
