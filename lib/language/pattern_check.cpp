// SPDX-License-Identifier: MIT
#include "language/pattern_check.hpp"

#include "language/icu.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <unicode/locid.h>
#include <unicode/messagepattern.h>
#include <unicode/plurrule.h>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 9> pattern_keys = {"articles.",       "country_forms.", "dates.",
                                                          "headings.",       "messages.",      "party_roles.",
                                                          "numbers.percent", "times.clock",    "times.range"};

/// What patterns are given beyond the places that those of the languages of jilaf happen to ask for.
struct Given {
  std::string_view prefix;
  std::string_view places;
};
constexpr std::array<Given, 18> given = {{
    {"messages.opening_",
     "n subject origin origin_of women kind the_kind kind_in_mode the_kind_in_mode gender mode place dates completion"},
    {"messages.origin_named", "places places_of places_in places_name"},
    {"messages.voice_from", "country_name country_text country_of country_in"},
    {"messages.origin_partial", "places places_of places_in places_name"},
    {"messages.origin_list", "places places_of places_in places_name territories"},
    {"messages.origin_", "organisations places parts"},
    {"messages.women_", "n count"},
    {"messages.withdrew", "n people"},
    {"messages.returning", "n people"},
    {"messages.plan", "n planned"},
    {"messages.event_date", "dates"},
    {"messages.hidden_groups", "rest"},
    {"messages.completion_", "n count gender"},
    {"messages.fiscal_year", "year era_name era_year"},
    {"messages.", "gender when"},
    {"articles.", "name"},
    {"country_forms.", "name text"},
    {"dates.", "d dn m mn w ws y d2 dn2 m2 mn2 w2 ws2 y2"},
}};

bool is_pattern(std::string_view key) {
  if (key.starts_with("articles.")) return key.ends_with(".form");
  return std::ranges::any_of(pattern_keys, [&](std::string_view begin) { return key.starts_with(begin); });
}

/// The places that a pattern asks for, and the words of its plurals.
struct Asked {
  std::set<std::string> places;
  std::vector<std::set<std::string>> plurals;  // one set of forms a plural
};

Asked asked_by(const icu::MessagePattern& pattern) {
  Asked asked;
  std::vector<std::set<std::string>*> open;
  for (std::int32_t index = 0; index < pattern.countParts(); ++index) {
    const icu::MessagePattern::Part& part = pattern.getPart(index);
    const auto text = [&] { return narrow(pattern.getSubstring(part)); };
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME) asked.places.insert(text());
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_START && part.getArgType() == UMSGPAT_ARG_TYPE_PLURAL) {
      // The selectors of this argument stand before its end, on its own level of nesting.
      std::set<std::string>& forms = asked.plurals.emplace_back();
      const std::int32_t end = pattern.getLimitPartIndex(index);
      for (std::int32_t inner = index + 1; inner < end; ++inner) {
        const icu::MessagePattern::Part& selector = pattern.getPart(inner);
        if (selector.getType() == UMSGPAT_PART_TYPE_ARG_SELECTOR) forms.insert(narrow(pattern.getSubstring(selector)));
        if (selector.getType() == UMSGPAT_PART_TYPE_MSG_START) inner = pattern.getLimitPartIndex(inner);
      }
    }
  }
  return asked;
}

/// The plural forms that whole numbers of people take in a language.
std::set<std::string> plural_forms(const LanguageData& data) {
  constexpr int enough = 200;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(std::string(data.tag), status);
  const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale, status));
  require(status, "plural rules");
  std::set<std::string> forms;
  for (std::int32_t number = 0; number <= enough; ++number) forms.insert(narrow(rules->select(number)));
  return forms;
}

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    if (blank > 0) words.emplace(text.substr(0, blank));
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return words;
}

/// The places that a pattern of this key is filled with.
std::set<std::string> places_given(std::string_view key) {
  std::set<std::string> places;
  for (const Given& entry : given) {
    if (key.starts_with(entry.prefix)) places.merge(words_of(entry.places));
  }
  for (const LanguageData& language : languages()) {
    const KeyedText* const model = find_key(language, key);
    if (model == nullptr) continue;
    UErrorCode status = U_ZERO_ERROR;
    const icu::MessagePattern pattern(wide(model->text), nullptr, status);
    if (U_SUCCESS(status) != 0) places.merge(asked_by(pattern).places);
  }
  return places;
}

}  // namespace

std::string wrong_pattern(const KeyedText& entry, const LanguageData& data) {
  if (!is_pattern(entry.key)) return {};
  UErrorCode status = U_ZERO_ERROR;
  UParseError place;
  const icu::MessagePattern pattern(wide(entry.text), &place, status);
  if (U_FAILURE(status) != 0)
    return fmt::format("the pattern of '{}' cannot be read behind '{}'", entry.key,
                       narrow(icu::UnicodeString(place.preContext)));
  const Asked asked = asked_by(pattern);
  const std::set<std::string> known = places_given(entry.key);
  for (const std::string& name : asked.places) {
    if (!known.contains(name))
      return fmt::format("the pattern of '{}' asks for '{{{}}}', which is not given there; there are: {}", entry.key,
                         name, fmt::join(known, ", "));
  }
  const std::set<std::string> needed = plural_forms(data);
  for (const std::set<std::string>& forms : asked.plurals) {
    const bool by_form =
        std::ranges::any_of(forms, [](const std::string& form) { return form != "other" && !form.starts_with('='); });
    if (!by_form) continue;
    for (const std::string& form : needed) {
      const bool said = forms.contains(form) || (forms.contains("=1") && form == "one");
      if (!said) return fmt::format("the pattern of '{}' lacks the plural form '{}'", entry.key, form);
    }
  }
  return {};
}

}  // namespace jilaf
