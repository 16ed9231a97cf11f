// SPDX-License-Identifier: MIT
#include "yaml/comments.hpp"

#include "yaml/scan.hpp"

#include <algorithm>

namespace jilaf::yaml {
namespace {

/// Whether the place is inside a scalar; nodes stand in the order of the text.
bool inside_scalar(std::string_view text, const std::vector<RawNode>& nodes, std::size_t at) {
  auto after = std::upper_bound(nodes.begin(), nodes.end(), at,
                                [](std::size_t place, const RawNode& node) { return place < node.begin; });
  if (after == nodes.begin() || (--after)->kind != Kind::scalar || at >= after->end) return false;
  const bool block = after->style == Style::literal || after->style == Style::folded;
  return !block || at > line_end(text, after->begin);  // a comment may follow the `|`
}

/// Where the comment begins whose word `jilaf:` stands at the place, or `nowhere`.
std::size_t comment_begin(std::string_view text, std::size_t word) {
  std::size_t hash = word;
  while (hash > 0 && is_blank(text[hash - 1])) --hash;
  if (hash == 0 || text[hash - 1] != '#') return nowhere;
  --hash;
  return hash == 0 || is_space(text[hash - 1]) ? hash : nowhere;
}

}  // namespace

std::vector<Comment> find_comments(std::string_view text, FileId file, const std::vector<RawNode>& nodes) {
  std::vector<Comment> comments;
  for (std::size_t word = 0; (word = text.find("jilaf:", word)) != nowhere; ++word) {
    const std::size_t begin = comment_begin(text, word);
    if (begin == nowhere || inside_scalar(text, nodes, begin)) continue;
    std::size_t end = line_end(text, word);
    while (is_blank(text[end - 1])) --end;
    comments.push_back(
        {{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, text.substr(begin, end - begin)});
  }
  return comments;
}

}  // namespace jilaf::yaml
