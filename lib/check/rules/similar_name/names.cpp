// SPDX-License-Identifier: MIT
#include "check/rules/similar_name/names.hpp"

#include "base/ascii.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <optional>

namespace jilaf::names {
namespace {

bool is_between_words(char32_t character) {
  if (character < 0x80) return !ascii::is_lower(character) && !ascii::is_digit(character);
  return character == 0xA0 || (character >= 0x2000 && character <= 0x206F) ||
         (character >= 0x3000 && character <= 0x303F) || character == 0x30FB ||
         (character >= 0xFF00 && character <= 0xFF0F);
}

std::string to_utf8(const Characters& characters) {
  std::string text;
  for (const char32_t character : characters) utf8::append(text, character);
  return text;
}

/// Whether the word names a country, as in "Zambia Congress" beside "Gambia Congress".
bool is_country(const Characters& word) {
  const std::string text = to_utf8(word);
  for (const LanguageData& language : languages()) {
    for (const KeyedText& entry : language.entries) {
      if (entry.key.starts_with("countries.") && utf8::fold_case(entry.text) == text) return true;
    }
  }
  return false;
}

/// Whether two different words are likely to be one word and a slip of the pen.
bool is_slip(const Characters& left, const Characters& right) {
  const auto is_wide = [](char32_t character) { return character >= 0x2E80; };
  const Characters& longer = left.size() < right.size() ? right : left;
  // One of few letters, or one sign of a short Japanese name, makes another word more often than a slip.
  const std::size_t least = std::ranges::any_of(longer, is_wide) ? 8 : 5;
  if (longer.size() < least || std::ranges::any_of(left, ascii::is_digit) ||
      std::ranges::any_of(right, ascii::is_digit))
    return false;
  return edit_distance(to_utf8(left), to_utf8(right), 1) == 1 && !(is_country(left) && is_country(right));
}

}  // namespace

std::vector<Characters> words_of(std::string_view name) {
  const std::string folded = utf8::fold_case(name);
  std::vector<Characters> words(1);
  for (std::size_t at = 0; at < folded.size();) {
    const utf8::Decoded next = utf8::decode(folded, at);
    at += next.length;
    if (!is_between_words(next.code_point))
      words.back().push_back(next.code_point);
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

Characters joined(const std::vector<Characters>& words) {
  Characters all;
  for (const Characters& word : words) all += word;
  return all;
}

bool is_acronym(std::string_view name) {
  return name.find(' ') == std::string_view::npos && utf8::is_ascii(name) &&
         std::ranges::none_of(name, ascii::is_lower);
}

bool is_near(const std::vector<Characters>& left, const std::vector<Characters>& right, bool punctuation_only) {
  if (joined(left) == joined(right)) return true;
  if (punctuation_only || left.size() != right.size()) return false;
  std::optional<std::size_t> different;
  for (std::size_t index = 0; index < left.size(); ++index) {
    if (left[index] == right[index]) continue;
    if (different) return false;
    different = index;
  }
  return different && is_slip(left[*different], right[*different]);
}

}  // namespace jilaf::names
