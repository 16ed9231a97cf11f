// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "language/foreign.hpp"
#include "language/language.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// Whether one of the blank-separated words passes a test.
template <class Test>
bool any_word(std::string_view words, const Test& test) {
  while (!words.empty()) {
    const std::size_t blank = std::min(words.find(' '), words.size());
    if (blank > 0 && test(words.substr(0, blank))) return true;
    words.remove_prefix(std::min(blank + 1, words.size()));
  }
  return false;
}

}  // namespace

std::string Language::with_article(const std::string& name, const std::string& full) const {
  constexpr std::string_view form_suffix = ".form";
  const bool like_full = find_text(*data_, "customs.acronyms_take_articles") == "yes";
  const std::string bare = without_marks(like_full ? full : name);
  const std::string_view first = std::string_view(bare).substr(0, bare.find(' '));
  for (const KeyedText& entry : entries_below(*data_, "articles.")) {
    if (!entry.key.ends_with(form_suffix)) continue;
    const std::string article(entry.key.substr(0, entry.key.size() - form_suffix.size()));
    const auto begins = [&](std::string_view word) { return first == word; };
    const auto holds = [&](std::string_view word) { return bare.find(word) != std::string::npos; };
    if (!any_word(find_text(*data_, article + ".first_words"), begins) &&
        !any_word(find_text(*data_, article + ".any_words"), holds))
      continue;
    // A name that was written with its article keeps it.
    const std::string_view written = entry.text.substr(0, entry.text.find('{'));
    if (!written.empty() && utf8::fold_case(bare).starts_with(utf8::fold_case(written))) return name;
    return form(entry.key, {{"name", name}});
  }
  return name;
}

}  // namespace jilaf
