// SPDX-License-Identifier: MIT
#include "write/formats.hpp"

#include "write/csv.hpp"
#include "write/json.hpp"
#include "write/markdown.hpp"

#include <algorithm>
#include <array>

namespace jilaf {
namespace {

constexpr std::array<Format, 3> all = {{
    {"md", ".md", write_markdown, false},
    {"csv", ".csv", write_csv, true},
    {"json", ".json", write_json, true},
}};

}  // namespace

std::span<const Format> formats() { return all; }

const Format* find_format(std::string_view name_or_suffix) {
  const auto* const found = std::ranges::find_if(
      all, [=](const Format& format) { return format.name == name_or_suffix || format.suffix == name_or_suffix; });
  return found == all.end() ? nullptr : found;
}

}  // namespace jilaf
