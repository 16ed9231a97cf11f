// SPDX-License-Identifier: MIT
#include "seeds.hpp"

#include "base/files.hpp"
#include "reference/reference.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <string_view>

namespace jilaf::fuzz {
namespace {

/// Adds every fenced YAML block of the Markdown of a rule.
void add_examples(std::string_view body, std::vector<std::string>& all) {
  constexpr std::string_view opening = "```yaml\n";
  constexpr std::string_view closing = "\n```";
  for (std::size_t at = 0; (at = body.find(opening, at)) != std::string_view::npos;) {
    at += opening.size();
    const std::size_t end = body.find(closing, at);
    if (end == std::string_view::npos) return;
    all.emplace_back(body.substr(at, end + 1 - at));
    at = end;
  }
}

}  // namespace

std::vector<std::string> seeds(const std::filesystem::path& root) {
  std::vector<std::filesystem::path> paths;
  for (const char* const folder : {"examples", "tests"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      if (entry.is_regular_file() && entry.path().extension() == ".yaml") paths.push_back(entry.path());
    }
  }
  std::ranges::sort(paths);
  std::vector<std::string> all;
  for (const auto& path : paths) all.push_back(read_file(path, yaml::largest_file));
  for (const RuleText& rule : rule_texts()) add_examples(rule.body, all);
  return all;
}

}  // namespace jilaf::fuzz
