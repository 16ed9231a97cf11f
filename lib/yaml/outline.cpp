// SPDX-License-Identifier: MIT
#include "yaml/outline.hpp"

#include <algorithm>
#include <array>

namespace jilaf::yaml {
namespace {

/// Stands for a `?` inside a word. yaml-cpp 0.7 ends a text in brackets at every question mark, and so refuses
/// `{url: https://example.org/?id=1}`; this byte is an ordinary one to it, and no valid text or escape makes it.
constexpr char question_mark = '\xFF';

constexpr std::size_t shortest = 5;  // bytes that are worth cutting; `null` must never be

/// What a byte may be within a stretch that is cut.
enum class Part : std::uint8_t { none, letter, joint };

constexpr std::array<Part, 256> make_parts() {
  std::array<Part, 256> parts{};
  for (std::size_t byte = 0x80; byte < 256; ++byte) parts[byte] = Part::letter;
  for (std::size_t byte = '0'; byte <= '9'; ++byte) parts[byte] = Part::letter;
  for (std::size_t byte = 'a'; byte <= 'z'; ++byte) parts[byte] = parts[byte - 'a' + 'A'] = Part::letter;
  for (const char mark : {' ', '-', '.', '/', '_', ';', '(', ')', '+', '@'}) {
    parts[static_cast<unsigned char>(mark)] = Part::joint;
  }
  return parts;
}
constexpr std::array<Part, 256> parts = make_parts();

constexpr bool is_letter(char c) { return parts[static_cast<unsigned char>(c)] == Part::letter; }
constexpr bool is_joint(char c) { return parts[static_cast<unsigned char>(c)] == Part::joint; }

/// Whether the word after this byte may belong to an escape, tag, anchor, alias or the head of a block scalar.
constexpr bool gives_meaning(char before) { return std::string_view("\\!&*|><%").find(before) != nowhere; }

/// One past letters that may have one joint between two of them.
std::size_t stretch_end(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  for (;;) {
    while (at < text.size() && is_letter(text[at])) ++at;
    if (at + 1 >= text.size() || !is_joint(text[at]) || !is_letter(text[at + 1])) return at;
    ++at;
  }
}

std::size_t word_end_at(std::string_view text, std::size_t begin) {
  return std::min(text.find_first_of(" \t\r\n", begin), text.size());
}

/// Whether the `?` at the place follows a byte of the same word, and so cannot mark a key.
bool is_inside_word(std::string_view text, std::size_t at) {
  return at > 0 && !is_space(text[at - 1]) && std::string_view("[]{},:").find(text[at - 1]) == nowhere;
}

}  // namespace

Outline::Outline(std::string_view source) : source_(source) {
  text_.reserve(source.size());
  cuts_.reserve(source.size() / 16);
  for (std::size_t at = 0; at < source.size();) {
    if (!is_letter(source[at])) {
      ++at;
      continue;
    }
    const bool meaning = at > 0 && gives_meaning(source[at - 1]);
    const std::size_t end = meaning ? word_end_at(source, at) : stretch_end(source, at);
    if (!meaning && end - at >= shortest) cut(at, end);
    at = end;
  }
  text_.append(source, copied_);
  for (std::size_t at = text_.find('?'); at != nowhere; at = text_.find('?', at + 1)) {
    if (is_inside_word(text_, at)) text_[at] = question_mark;
  }
}

void Outline::cut(std::size_t begin, std::size_t end) {
  text_.append(source_, copied_, begin + 1 - copied_);
  copied_ = end;
  cuts_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(end - text_.size())});
}

std::size_t Outline::to_source(std::size_t place) const {
  while (recent_ > 0 && cuts_[recent_ - 1].at > place) --recent_;
  while (recent_ < cuts_.size() && cuts_[recent_].at <= place) ++recent_;
  return place + gone_before(recent_);
}

std::size_t Outline::from_source(std::size_t place) const {
  while (recent_ > 0 && cuts_[recent_ - 1].at + cuts_[recent_ - 1].gone > place) --recent_;
  while (recent_ < cuts_.size() && cuts_[recent_].at + cuts_[recent_].gone <= place) ++recent_;
  const std::size_t there = place - gone_before(recent_);
  // After a tag the reader may look into the middle of what was cut.
  return recent_ < cuts_.size() ? std::min<std::size_t>(there, cuts_[recent_].at) : there;
}

std::string_view Outline::slice(std::size_t begin, std::size_t end) const {
  const std::size_t first = from_source(begin);
  return std::string_view(text_).substr(first, from_source(end) - first);
}

std::string Outline::restore(std::size_t place, std::string_view value) const {
  std::string full;
  auto cut = std::ranges::upper_bound(cuts_, place, {}, &Cut::at);
  for (const char c : value) {
    if (is_space(c)) {
      full += c;
      continue;
    }
    while (is_space(text_[place])) ++place;
    full += c == question_mark ? '?' : c;
    ++place;
    if (cut == cuts_.end() || cut->at != place) continue;
    const std::size_t before = gone_before(static_cast<std::size_t>(cut - cuts_.begin()));
    full.append(source_, place + before, cut->gone - before);
    ++cut;
  }
  return full;
}

}  // namespace jilaf::yaml
