// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Some bytes of a text.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};
using Found = std::optional<Part>;

constexpr bool is_letter(char byte) { return ascii::is_alnum(byte) || ascii::is_beyond(byte); }

/// Whether no word touches the part.
bool stands_alone(std::string_view text, const Part& part) {
  return (part.begin == 0 || !is_letter(text[part.begin - 1])) &&
         (part.end == text.size() || !is_letter(text[part.end]));
}

/// Three or more question marks that belong to no question: a word before them would touch them.
Found question_marks(std::string_view text) {
  constexpr std::array<std::string_view, 2> marks = {"?", "\uFF1F"};
  for (const std::string_view mark : marks) {
    const std::string three = fmt::format("{0}{0}{0}", mark);
    for (std::size_t at = text.find(three); at != std::string_view::npos; at = text.find(three, at)) {
      const std::size_t begin = at;
      while (text.substr(at).starts_with(mark)) at += mark.size();
      const bool after_word = begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n' &&
                              text[begin - 1] != '(' && text[begin - 1] != '"' && text[begin - 1] != ':';
      if (!after_word) return Part{begin, at};
    }
  }
  return std::nullopt;
}

bool is_numeral(char32_t letter) {
  constexpr std::u32string_view numerals = U"一二三四五六七八九十百千万億";
  return ascii::is_digit(letter) || numerals.find(letter) != std::u32string_view::npos;
}

/// Two or more circles in place of a name; those of a number in Chinese characters, such as 二〇〇五, are zeros.
Found circles(std::string_view text) {
  for (const std::string_view circle : {"〇", "○", "◯", "●", "△"}) {
    const std::string two = fmt::format("{0}{0}", circle);
    for (std::size_t at = text.find(two); at != std::string_view::npos; at = text.find(two, at)) {
      const std::size_t begin = at;
      while (text.substr(at).starts_with(circle)) at += circle.size();
      const bool zeros =
          is_numeral(utf8::before(text, begin)) || (at < text.size() && is_numeral(utf8::decode(text, at).code_point));
      if (!zeros) return Part{begin, at};
    }
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 24> blanks_to_fill = {
    "name",      "names",        "date",         "dates",     "place",     "venue",   "time",        "country",
    "countries", "organisation", "organization", "title",     "position",  "surname", "number",      "text",
    "caption",   "photo",        "city",         "your name", "full name", "insert",  "to be added", "to be confirmed"};

bool is_blank_to_fill(std::string_view word) {
  const std::string lower = utf8::fold_case(word);
  return std::ranges::find(blanks_to_fill, lower) != blanks_to_fill.end() || lower.starts_with("insert ");
}

/// A word in brackets that says what is still to be written: [name], <date>, {place}.
Found brackets(std::string_view text) {
  constexpr std::string_view open = "[<{";
  constexpr std::string_view close = "]>}";
  for (std::size_t at = text.find_first_of(open); at != std::string_view::npos; at = text.find_first_of(open, at + 1)) {
    const std::size_t end = text.find(close[open.find(text[at])], at);
    if (end == std::string_view::npos) continue;
    const bool link = text.substr(end + 1).starts_with('(');
    if (!link && is_blank_to_fill(utf8::trim(text.substr(at + 1, end - at - 1)))) return Part{at, end + 1};
  }
  return std::nullopt;
}

/// Whether a word that begins at a place stands for one that is missing, by the words after it.
bool is_missing(std::string_view text, const Part& part) {
  const std::string_view word = text.substr(part.begin, part.end - part.begin);
  const std::string_view rest = text.substr(part.end);
  if (word == "TBD" || word == "tbd" || word == "TBA" || word == "FIXME") return true;
  if (word == "TODO") return rest.starts_with(':') || text.size() == word.size();
  const bool small = word.find_first_not_of('x') == std::string_view::npos;
  // XXX is thirty, and XXXX no Roman numeral.
  if (small || word.find_first_not_of('X') == std::string_view::npos) return word.size() >= (small ? 3 : 4);
  const std::string lower = utf8::fold_case(word);
  if (lower == "lorem") return utf8::fold_case(rest.substr(0, 6)) == " ipsum";
  if (lower != "insert") return false;
  constexpr std::string_view here = " here";
  const std::size_t end = rest.find(here);
  return end != std::string_view::npos && is_blank_to_fill(utf8::trim(rest.substr(0, end)));
}

Found words(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && is_letter(text[at])) ++at;
    const Part part{begin, at};
    if (stands_alone(text, part) && is_missing(text, part)) return part;
  }
  return std::nullopt;
}

Found find_placeholder(const PublicText& text) {
  if (text.has(TextSign::question) || text.has(TextSign::twice)) {
    if (const Found found = question_marks(text.text)) return found;
  }
  if (text.has(TextSign::twice)) {
    if (const Found found = circles(text.text)) return found;
  }
  if (text.has(TextSign::bracket)) {
    if (const Found found = brackets(text.text)) return found;
  }
  return text.has(TextSign::word) ? words(text.text) : std::nullopt;
}

}  // namespace

void placeholder(const Checked& checked, Findings& findings) {
  const auto& entries = checked.dossier.organisations;
  checked.texts->each(
      {TextSign::question, TextSign::twice, TextSign::bracket, TextSign::word}, [&](const PublicText& text) {
        if (text.kind == TextKind::address) return;
        const Found found = find_placeholder(text);
        if (!found) return;
        const std::string_view written = text.text.substr(found->begin, found->end - found->begin);
        if (std::ranges::any_of(entries, [&](const Organisation& entry) { return entry.acronym.value() == written; }))
          return;
        findings.add(checked.texts->place(text, found->begin, found->end),
                     fmt::format("'{}' stands for something that is still to be written", written),
                     "write it, or leave the key out as long as it is not known");
      });
}

}  // namespace jilaf::rules
