// SPDX-License-Identifier: MIT
#include "language/country_reader.hpp"

#include "base/utf8.hpp"
#include "language/frames.hpp"

#include <algorithm>

#include <unicode/uchar.h>

namespace jilaf {
namespace {

constexpr std::string_view curly_apostrophe = "\u2019";
constexpr std::string_view firm_blank = "\u00A0";

/// The bytes of white space at a place, as many as there are.
std::size_t blanks_at(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  while (at < text.size()) {
    if (text[at] == ' ' || text[at] == '\n')
      ++at;
    else if (text.substr(at).starts_with(firm_blank))
      at += firm_blank.size();
    else
      break;
  }
  return at - begin;
}

/// Where a name that begins at a place ends; 0 where another word stands there. A line may break at its blanks.
std::size_t match(std::string_view text, std::size_t at, std::string_view name) {
  for (const char byte : name) {
    if (byte == ' ') {
      const std::size_t blanks = blanks_at(text, at);
      if (blanks == 0) return 0;
      at += blanks;
    } else if (byte == '\'' && text.substr(at).starts_with(curly_apostrophe)) {
      at += curly_apostrophe.size();
    } else {
      if (at >= text.size() || text[at] != byte) return 0;
      ++at;
    }
  }
  return at;
}

char32_t behind(std::string_view text, std::size_t at) {
  return at < text.size() ? utf8::decode(text, at).code_point : U' ';
}

bool is_letter(char32_t character) { return u_isalnum(static_cast<UChar32>(character)) != 0; }
bool is_katakana(char32_t character) {
  constexpr char32_t middle_dot = 0x30FB;
  return character >= 0x30A1 && character <= 0x30FF && character != middle_dot;
}

}  // namespace

CountryReader::CountryReader(const LanguageData& data) : joined_(frames::words_run_together(data)) {
  for (const KeyedText& entry : data.entries) add(entry);
  for (std::vector<Name>& names : buckets_)
    std::ranges::stable_sort(names, std::ranges::greater{}, [](const Name& name) { return name.text.size(); });
}

std::size_t CountryReader::bucket_of(std::string_view text) {
  constexpr unsigned factor = 37;
  return (static_cast<unsigned char>(text[0]) * factor + static_cast<unsigned char>(text[1])) % bucket_count;
}

/// Only `name` is a name by itself: the forms for running text begin with articles and prepositions.
void CountryReader::add(const KeyedText& entry) {
  constexpr std::string_view names = "countries.";
  constexpr std::string_view others = "country_aliases.";
  const bool is_name = entry.key.starts_with(names);
  if ((!is_name && !entry.key.starts_with(others)) || entry.text.size() < 2) return;
  const std::string_view rest = entry.key.substr((is_name ? names : others).size());
  const std::size_t point = std::min(rest.find('.'), rest.size());
  if (is_name && point < rest.size() && rest.substr(point) != ".name") return;
  buckets_.at(bucket_of(entry.text)).push_back({entry.text, rest.substr(0, point)});
  begins_.at(static_cast<unsigned char>(entry.text.front())) = true;
}

bool CountryReader::stands_alone(std::string_view text, std::size_t begin, std::size_t end) const {
  const char32_t left = utf8::before(text, begin);
  const char32_t right = behind(text, end);
  if (!joined_) return !is_letter(left) && !is_letter(right);
  // In Japanese a word ends where its script does: Thailand is no part of "title".
  return !(is_katakana(left) && is_katakana(behind(text, begin))) &&
         !(is_katakana(right) && is_katakana(utf8::before(text, end)));
}

SpokenCountry CountryReader::find_at(std::string_view text, std::size_t at) const {
  for (const Name& name : buckets_[bucket_of(text.substr(at))]) {
    const std::size_t end = match(text, at, name.text);
    if (end != 0 && stands_alone(text, at, end)) return {name.code, name.text, at, end};
  }
  return {};
}

std::vector<SpokenCountry> CountryReader::find(std::string_view text) const {
  std::vector<SpokenCountry> countries;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (!begins_[static_cast<unsigned char>(text[at])]) continue;
    const SpokenCountry found = find_at(text, at);
    if (found.end == 0) continue;
    countries.push_back(found);
    at = found.end - 1;
  }
  return countries;
}

}  // namespace jilaf
