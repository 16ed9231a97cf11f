// SPDX-License-Identifier: MIT
// CSV as its standard has it, for looking at what was written.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace jilaf::test {

/// The fields of each record.
using Records = std::vector<std::vector<std::string>>;

/// A field at `at`, which is moved behind it; nothing where RFC 4180 is broken.
inline std::optional<std::string> read_field(const std::string& text, std::size_t& at) {
  if (text[at] != '"') {
    const std::size_t end = text.find_first_of(",\r\n\"", at);
    if (end == std::string::npos || text[end] == '"' || text[end] == '\n') return std::nullopt;
    std::string field = text.substr(at, end - at);
    at = end;
    return field;
  }
  std::string field;
  for (++at; at < text.size(); ++at) {
    if (text[at] != '"') {
      field += text[at];
    } else if (text.substr(at + 1, 1) == "\"") {
      field += text[++at];
    } else {
      ++at;
      return field;
    }
  }
  return std::nullopt;
}

/// A strict reader of RFC 4180; nothing where the text is not of that form.
inline std::optional<Records> read_csv(const std::string& text) {
  Records records;
  for (std::size_t at = 0; at < text.size();) {
    std::vector<std::string> record;
    while (true) {
      const auto field = read_field(text, at);
      if (!field || at >= text.size()) return std::nullopt;
      record.push_back(*field);
      if (text[at] != ',') break;
      ++at;
    }
    if (text.substr(at, 2) != "\r\n") return std::nullopt;
    at += 2;
    records.push_back(record);
  }
  return records;
}

}  // namespace jilaf::test
