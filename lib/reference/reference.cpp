// SPDX-License-Identifier: MIT
#include "reference/reference.hpp"

#include "base/suggest.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <functional>
#include <vector>

namespace jilaf {
namespace {

/// The entry whose key is the word in a table sorted by that key, or null.
template <class Entry, class Key>
const Entry* find_sorted(std::span<const Entry> table, std::string_view word, Key key) {
  const auto found = std::ranges::lower_bound(table, word, {}, key);
  return found != table.end() && std::invoke(key, *found) == word ? &*found : nullptr;
}

/// The code in a key such as `countries.PH` or `country_aliases.TR.0`; empty where the key is another.
std::string_view code_in(std::string_view key) {
  for (const std::string_view section : {"countries.", "country_aliases."}) {
    if (key.starts_with(section)) return key.substr(section.size(), key.find('.', section.size()) - section.size());
  }
  return {};
}

struct NamedCode {
  std::string_view name;
  std::string_view code;
};

/// Whether the words stand in the text with no letter before or behind.
bool holds_word(std::string_view text, std::string_view words) {
  const auto parts = [](char byte) { return std::string_view(" -,()").find(byte) != std::string_view::npos; };
  for (std::size_t at = text.find(words); at != std::string_view::npos && !words.empty();
       at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    if ((at == 0 || parts(text[at - 1])) && (end == text.size() || parts(text[end]))) return true;
  }
  return false;
}

/// The code of the country with exactly this name, in lower case; empty where there is none.
std::string_view code_of(const std::vector<NamedCode>& names, std::string_view folded) {
  const auto found =
      std::ranges::find_if(names, [&](const NamedCode& name) { return utf8::fold_case(name.name) == folded; });
  return found != names.end() ? found->code : std::string_view();
}

std::vector<NamedCode> all_names() {
  std::vector<NamedCode> names;
  for (const LanguageData& language : languages()) {
    for (const KeyedText& entry : language.entries) {
      if (const std::string_view code = code_in(entry.key); !code.empty()) names.push_back({entry.text, code});
    }
  }
  return names;
}

}  // namespace

const Country* find_country(std::string_view code) { return find_sorted(countries(), code, &Country::code); }
std::string_view code_in_year(std::string_view code, int year) {
  const auto meant = [&](const Country& country) { return country.as == code && year < country.former; };
  const auto found = std::ranges::find_if(countries(), meant);
  return code.empty() || found == countries().end() ? code : found->code;
}
int last_year_of_reused_codes() {
  int year = 0;
  for (const Country& country : countries()) {
    if (!country.as.empty()) year = std::max(year, country.former - 1);
  }
  return year;
}
const RuleText* find_rule_text(std::string_view id) { return find_sorted(rule_texts(), id, &RuleText::id); }
const LanguageData* find_language(std::string_view tag) { return find_sorted(languages(), tag, &LanguageData::tag); }

const LanguageData& default_language() {
  const auto is_default = [](const LanguageData& language) { return find_key(language, "customs.default") != nullptr; };
  const auto found = std::ranges::find_if(languages(), is_default);
  return found != languages().end() ? *found : languages().front();
}

const KeyedText* find_key(const LanguageData& language, std::string_view key) {
  return find_sorted(language.entries, key, &KeyedText::key);
}

std::span<const KeyedText> entries_below(const LanguageData& language, std::string_view prefix) {
  const auto begin = std::ranges::lower_bound(language.entries, prefix, {}, &KeyedText::key);
  const auto end = std::find_if_not(begin, language.entries.end(),
                                    [&](const KeyedText& entry) { return entry.key.starts_with(prefix); });
  return {begin, end};
}

std::string_view find_text(const LanguageData& language, std::string_view key) {
  const KeyedText* const found = find_key(language, key);
  return found != nullptr ? found->text : std::string_view();
}

std::string_view country_named(std::string_view word) {
  const std::string folded = utf8::fold_case(utf8::narrow(word));
  for (const Country& country : countries()) {
    if (folded == utf8::fold_case(country.alpha3) || folded == utf8::fold_case(country.code)) return country.code;
  }
  if (folded == "uk") return "GB";  // the one code that people make up
  std::string_view code;
  for (const NamedCode& name : all_names()) {
    const std::string whole = utf8::fold_case(name.name);
    if (whole != folded && !holds_word(whole, folded)) continue;
    if (!code.empty() && code != name.code) return {};  // Korea, Guinea, Congo
    code = name.code;
  }
  return code;
}

std::string_view country_meant_by(std::string_view word) {
  if (const std::string_view code = country_named(word); !code.empty()) return code;
  if (utf8::count(word) <= 3) return {};
  const std::vector<NamedCode> names = all_names();
  std::vector<std::string_view> texts;
  texts.reserve(names.size());
  for (const NamedCode& name : names) texts.push_back(name.name);
  const std::string folded = utf8::fold_case(word);
  if (std::ranges::any_of(names, [&](const NamedCode& name) { return holds_word(utf8::fold_case(name.name), folded); }))
    return code_of(names, folded);
  const std::string_view best = nearest(word, texts);
  const auto found = std::ranges::find(names, best, &NamedCode::name);
  return best.empty() ? std::string_view() : found->code;
}

}  // namespace jilaf
