// SPDX-License-Identifier: MIT
#include "check/rules/place_spelling/inside_names.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "check/support.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <unicode/uchar.h>

namespace jilaf::spelling {
namespace {

constexpr std::string_view blanks = " \n\t";

/// Whether a byte belongs to a word; quotation marks, dashes and blanks beyond ASCII do not.
bool is_of_word(std::string_view text, std::size_t at) {
  const char byte = text[at];
  if (!ascii::is_beyond(byte)) return ascii::is_alnum(byte);
  return u_isalnum(static_cast<UChar32>(utf8::decode(text, utf8::begin_of(text, at)).code_point)) != 0;
}

/// The word that ends before a place, with nothing but blanks, a hyphen or an apostrophe between them; empty where there is none.
std::string_view word_before(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && blanks.find(text[end - 1]) != std::string_view::npos) --end;
  if (end == at && end > 0 && (text[end - 1] == '-' || text[end - 1] == '\'')) --end;
  std::size_t begin = end;
  while (begin > 0 && is_of_word(text, begin - 1)) --begin;
  return text.substr(begin, end - begin);
}

/// The same for the word behind a place.
std::string_view word_behind(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin < text.size() && blanks.find(text[begin]) != std::string_view::npos) ++begin;
  if (begin == at && begin < text.size() && text[begin] == '-') ++begin;
  std::size_t end = begin;
  while (end < text.size() && is_of_word(text, end)) ++end;
  return text.substr(begin, end - begin);
}

std::size_t offset_of(std::string_view word, std::string_view text) {
  return static_cast<std::size_t>(word.data() - text.data());
}

bool has_capital(std::string_view word) {
  return !word.empty() && u_isupper(static_cast<UChar32>(utf8::decode(word, 0).code_point)) != 0;
}

/// Whether a word stands within a sentence, so that its capital says something.
bool is_within_sentence(std::string_view word, std::string_view text) {
  std::size_t at = offset_of(word, text);
  while (at > 0 && blanks.find(text[at - 1]) != std::string_view::npos) --at;
  return at > 0 &&
         (is_of_word(text, at - 1) || std::string_view(",'\"(-").find(text[at - 1]) != std::string_view::npos);
}

/// Words that join the parts of a name.
bool is_joint(std::string_view word) {
  constexpr std::array<std::string_view, 17> joints = {"of", "the", "de", "del", "du",  "des", "d",  "da", "do",
                                                       "la", "el",  "le", "les", "los", "las", "di", "al"};
  return std::ranges::find(joints, word) != joints.end();
}

bool is_in_address(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view signs = "/@#=_&~.";
  if (begin > 0 && signs.find(text[begin - 1]) != std::string_view::npos) return true;
  if (end >= text.size() || signs.find(text[end]) == std::string_view::npos) return false;
  return text[end] != '.' || (end + 1 < text.size() && is_of_word(text, end + 1));
}

std::string key_of(std::string_view one, std::string_view two, std::string_view three = {}) {
  return utf8::fold_case(fmt::format("{} {} {}", one, two, three));
}

/// Whether a word is long enough to tell one name from another.
bool says_something(std::string_view word) { return utf8::count(word) > 3; }

}  // namespace

bool is_part_of_name(std::string_view text, std::size_t begin, std::size_t end) {
  if (is_in_address(text, begin, end) || has_capital(word_behind(text, end))) return true;
  std::string_view word = word_before(text, begin);
  if (has_capital(word)) return is_within_sentence(word, text);
  for (int joints = 0; joints < 2 && is_joint(word); ++joints) word = word_before(text, offset_of(word, text));
  return has_capital(word);
}

bool OrganisationWords::has_around(std::string_view text, std::size_t begin, std::size_t end) {
  gather();
  const std::string_view first = word_behind(text, begin);
  const std::string_view last = word_before(text, end);
  const std::string_view before = word_before(text, begin);
  const std::string_view behind = word_behind(text, end);
  if (says_something(before) && words_.contains(key_of(before, first))) return true;
  if (says_something(behind) && words_.contains(key_of(last, behind))) return true;
  if (!before.empty() && words_.contains(key_of(word_before(text, offset_of(before, text)), before, first)))
    return true;
  return !behind.empty() &&
         words_.contains(key_of(last, behind, word_behind(text, offset_of(behind, text) + behind.size())));
}

void OrganisationWords::gather() {
  if (gathered_) return;
  gathered_ = true;
  const auto add_text = [this](const Text& text) {
    for (const Version& version : text.versions) add(version.text());
  };
  for (const Organisation& entry : dossier_.organisations) {
    add_text(entry.name);
    add(entry.native_name.value());
    for (const Words& other : entry.aka) add(other.value());
    for (const FormerName& former : entry.was) add_text(former.name);
  }
  const Paths paths({&TypeOf<OrganisationRef>::type});
  paths.walk(dossier_, [&](const Row&, const Type&, const void* value) {
    const auto& reference = *static_cast<const OrganisationRef*>(value);
    add(reference.written.value());
    add_text(reference.described->name);
  });
}

void OrganisationWords::add(std::string_view name) {
  std::string_view first;
  std::string_view second;
  for (std::string_view word = word_behind(name, 0); !word.empty();
       word = word_behind(name, offset_of(word, name) + word.size())) {
    if (!second.empty()) words_.insert(key_of(second, word));
    if (!first.empty()) words_.insert(key_of(first, second, word));
    first = second;
    second = word;
  }
}

}  // namespace jilaf::spelling
