// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace jilaf::rules {
namespace {

/// A word or a particle that stands twice: the second one.
struct Doubled {
  std::size_t begin = 0;
  std::size_t end = 0;
};
using Found = std::optional<Doubled>;

constexpr bool is_of_word(char byte) { return ascii::is_alnum(byte) || byte == '\'' || ascii::is_beyond(byte); }

/// The words of a language that never stand twice in a row, with blanks between them; empty where none are known.
std::string_view words_of(std::string_view tag) {
  const LanguageData* language = find_language(tag);
  if (language == nullptr) language = find_language(tag.substr(0, tag.find('-')));
  return language == nullptr ? std::string_view() : find_text(*language, "customs.never_doubled");
}

bool is_listed(std::string_view word, std::string_view list) {
  return fmt::format(" {} ", list).find(fmt::format(" {} ", word)) != std::string::npos;
}

/// Only blanks and at most one line break between two words; an empty line parts paragraphs.
bool is_close(std::string_view between) {
  return !between.empty() && between.find_first_not_of(" \n") == std::string_view::npos &&
         std::ranges::count(between, '\n') <= 1;
}

/// Whether a word is in small letters but for its first: WHO is an organisation, and "the WHO who" is right.
bool is_ordinary(std::string_view word, std::string_view small) {
  return word == small || (word.size() > 1 && word.substr(1) == small.substr(1));
}

Found find_word(std::string_view text, std::string_view list) {
  std::string last;
  std::size_t last_end = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_of_word(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && is_of_word(text[at])) ++at;
    const std::string_view word = text.substr(begin, at - begin);
    // The second one in small letters: "Bora Bora" is a name.
    if (word == last && is_close(text.substr(last_end, begin - last_end)) && is_listed(word, list))
      return Doubled{begin, at};
    std::string small = utf8::fold_case(word);
    last = is_ordinary(word, small) ? std::move(small) : std::string();
    last_end = at;
  }
  return std::nullopt;
}

/// Whether a character is Chinese or katakana, so that a particle may follow it.
bool is_stem(char32_t point) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(point), &status);
  return script == USCRIPT_HAN || script == USCRIPT_KATAKANA || point == U'ー';
}

/// A particle of Japanese twice between words that are not in hiragana, where it is part of none: 組合のの活動.
Found find_particle(std::string_view text) {
  constexpr std::u32string_view particles = U"のをがはにで";
  char32_t third = 0;
  char32_t second = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    const std::size_t end = at + next.length;
    const bool particle = particles.find(next.code_point) != std::u32string_view::npos;
    if (particle && next.code_point == second && is_stem(third) && end < text.size() &&
        is_stem(utf8::decode(text, end).code_point))
      return Doubled{at, end};
    third = second;
    second = next.code_point;
    at = end;
  }
  return std::nullopt;
}

Found find_doubled(const PublicText& text) {
  if (text.has(TextSign::doubled)) {
    const std::string_view list = words_of(text.tag);
    if (!list.empty()) {
      if (const Found found = find_word(text.text, list)) return found;
    }
  }
  return text.has(TextSign::twice) ? find_particle(text.text) : std::nullopt;
}

}  // namespace

void doubled_word(const Checked& checked, Findings& findings) {
  checked.texts->each({TextSign::doubled, TextSign::twice}, [&](const PublicText& text) {
    if (text.kind != TextKind::plain && text.kind != TextKind::markdown) return;
    const Found found = find_doubled(text);
    if (!found) return;
    findings.add(checked.texts->place(text, found->begin, found->end),
                 fmt::format("'{}' stands twice in a row", text.text.substr(found->begin, found->end - found->begin)),
                 "take one of the two out");
  });
}

}  // namespace jilaf::rules
