// SPDX-License-Identifier: MIT
#include "language/foreign.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <utility>

namespace jilaf {
namespace {

// A marked text is `begins`, the tag, `speaks`, the text, `ends`.
constexpr std::string_view begins = "\xEE\x80\x82";
constexpr std::string_view speaks = "\xEE\x80\x83";
constexpr std::string_view ends = "\xEE\x80\x84";

bool is_tag(std::string_view text) {
  constexpr std::size_t longest = 64;
  return !text.empty() && text.size() <= longest &&
         std::ranges::all_of(text, [](char c) { return c == '-' || ascii::is_alnum(c); });
}

/// A marked text that begins a line, with the marks; empty where none is whole.
std::string_view marked_part(std::string_view line) {
  if (opening_mark(line) == 0) return {};
  const std::size_t end = line.find(ends);
  return end == std::string_view::npos ? std::string_view() : line.substr(0, end + ends.size());
}

}  // namespace

std::string mark_foreign(std::string_view text, std::string_view tag) {
  std::string marked;
  if (!is_tag(tag)) return marked.append(text);
  marked.append(begins).append(tag).append(speaks);
  while (!text.empty()) {
    const std::string_view here = text.substr(0, begins.size());
    const bool could_mark = here == begins || here == speaks || here == ends;
    if (!could_mark) marked += text.front();
    text.remove_prefix(could_mark ? begins.size() : 1);
  }
  return marked.append(ends);
}

std::size_t opening_mark(std::string_view text) {
  if (!text.starts_with(begins)) return 0;
  const std::size_t end = text.find(speaks);
  if (end == std::string_view::npos || !is_tag(text.substr(begins.size(), end - begins.size()))) return 0;
  return end + speaks.size();
}

std::size_t closing_mark(std::string_view text) { return text.ends_with(ends) ? ends.size() : 0; }

std::vector<LinePiece> split_foreign(std::string_view line) {
  std::vector<LinePiece> pieces;
  if (line.find(begins) == std::string_view::npos) {  // as nearly all are
    if (!line.empty()) pieces.push_back({std::string(line), {}});
    return pieces;
  }
  std::string own;
  const auto finish = [&] {
    if (!own.empty()) pieces.push_back({std::exchange(own, {}), {}});
  };
  while (!line.empty()) {
    const std::size_t begin = std::min(line.find(begins), line.size());
    own += line.substr(0, begin);
    line.remove_prefix(begin);
    const std::string_view part = marked_part(line);
    if (part.empty()) {
      own += line.substr(0, begins.size());
      line.remove_prefix(std::min(begins.size(), line.size()));
      continue;
    }
    finish();
    const std::size_t text = opening_mark(part);
    pieces.push_back({std::string(part.substr(text, part.size() - text - ends.size())),
                      std::string(part.substr(begins.size(), text - begins.size() - speaks.size()))});
    line.remove_prefix(part.size());
  }
  finish();
  return pieces;
}

std::string without_marks(std::string_view line) {
  std::string text;
  for (const LinePiece& piece : split_foreign(line)) text += piece.text;
  return text;
}

}  // namespace jilaf
