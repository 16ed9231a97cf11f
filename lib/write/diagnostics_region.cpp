// SPDX-License-Identifier: MIT
#include "write/diagnostics_region.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

bool is_unreserved(char byte) {
  return ascii::is_alnum(byte) || byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

}  // namespace

FileRegion region_of(const Span& span, const Sources& sources, Locator& locate) {
  FileRegion region{locate(span.file, span.begin), {}};
  region.end = locate(span.file, std::max(span.begin, span.end));
  if (region.end.column == 1 && region.end.line > region.begin.line) {
    const std::size_t line = region.end.line - 1;
    region.end = {line, utf8::count(sources[span.file].line(line)) + 1};
  }
  return region;
}

std::string_view repository_path(std::string_view name) {
  while (name.starts_with("./") && name.size() > 2) name.remove_prefix(2);
  return name;
}

std::string to_uri(std::string_view name) {
  std::string out = name.starts_with('/') ? "file://" : "";
  for (const char byte : repository_path(name)) {
    if (is_unreserved(byte) || byte == '/')
      out += byte;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
  }
  return out;
}

}  // namespace jilaf
