// SPDX-License-Identifier: MIT
#include "check/rules/place_spelling/inside_names.hpp"
#include "check/rules/place_spelling/letters.hpp"
#include "check/rules/versions_differ/parts.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <fmt/format.h>

namespace jilaf::versions {
namespace {

using spelling::plain_letters;

/// The letters with which the names of a country begin in a language, and so do its people ("Nepal", "Nepalese").
std::set<std::u32string> stems_of(std::string_view code, std::string_view tag) {
  constexpr std::size_t stem = 4;
  std::set<std::u32string> stems;
  const LanguageData* data = find_language(tag);
  if (data == nullptr) data = find_language(tag.substr(0, tag.find('-')));
  if (data == nullptr) return stems;
  for (const std::string_view section : {"countries.", "country_aliases."}) {
    const std::string key = fmt::format("{}{}", section, code);
    for (const KeyedText& entry : data->entries) {
      if (!entry.key.starts_with(key)) continue;
      const std::u32string letters = plain_letters(entry.text);
      if (letters.size() >= stem) stems.insert(letters.substr(0, stem));
    }
  }
  return stems;
}

/// Whether a word of the text begins with one of the stems.
bool holds_stem(std::string_view text, const std::set<std::u32string>& stems) {
  constexpr std::string_view ends = " \n\t,.;:()'\"-/";
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(ends), text.size());
    const std::u32string word = plain_letters(text.substr(0, end));
    // An article may be joined to it: "l’Inde".
    if (std::ranges::any_of(stems, [&](const std::u32string& stem) { return word.find(stem) < 3; })) return true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

}  // namespace

const SpokenCountry* CountriesOfVersions::only_in(const std::vector<SpokenCountry>& named, const PublicText& text,
                                                  const PublicText& other, std::string_view at_home) {
  std::set<std::string_view> there{at_home};
  for (const std::string_view tag : {other.tag, default_language().tag}) {
    const CountryReader* const reader = readers_.find(tag);
    if (reader == nullptr) continue;
    for (const SpokenCountry& country : reader->find(other.text)) there.insert(country.code);
  }
  const auto is_only_here = [&](const SpokenCountry& country) {
    return !there.contains(country.code) && !spelling::is_part_of_name(text.text, country.begin, country.end) &&
           !holds_stem(other.text, stems_of(country.code, other.tag));
  };
  const auto found = std::ranges::find_if(named, is_only_here);
  return found != named.end() ? &*found : nullptr;
}

void CountriesOfVersions::compare(const TwoVersions& two, Differences& differences) {
  const std::vector<SpokenCountry> first = readers_.find(two.first.tag)->find(two.first.text);
  if (first.empty()) return;
  const std::vector<SpokenCountry> second = readers_.find(two.second.tag)->find(two.second.text);
  if (second.empty()) return;
  // A country that is "our country" or "at home" in one language is not named in it.
  const std::string_view at_home = differences.checked().dossier.settings.publisher.described->country.value();
  const SpokenCountry* const here = only_in(first, two.first, two.second, at_home);
  if (here == nullptr) return;
  const SpokenCountry* const there = only_in(second, two.second, two.first, at_home);
  if (there == nullptr) return;
  differences.add(two, *there, *here,
                  fmt::format("only '{}' names {}, and only '{}' names {}", two.second.tag, there->name, two.first.tag,
                              here->name));
}

}  // namespace jilaf::versions
