// SPDX-License-Identifier: MIT
#include "language/language_check.hpp"

#include "base/suggest.hpp"
#include "language/count_reader.hpp"
#include "language/date_reader.hpp"
#include "language/icu.hpp"
#include "language/language.hpp"
#include "language/pattern_check.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include <unicode/locid.h>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 9> open_keys = {"articles",
                                                       "country_aliases",
                                                       "country_forms",
                                                       "number_words",
                                                       "prose",
                                                       "seams",
                                                       "customs.acronyms_take_articles",
                                                       "customs.default",
                                                       "customs.name_scripts"};
/// Sections whose entries may be mappings of forms.
constexpr std::array<std::string_view, 3> named_sections = {"countries.", "kinds.", "regions."};

/// The keys that the languages of the program have, without those that are open.
std::set<std::string> needed_keys() {
  std::set<std::string> keys;
  for (const LanguageData& language : languages()) {
    for (const KeyedText& entry : language.entries) {
      if (!is_open_key(entry.key)) keys.insert(plain_key(entry.key));
    }
  }
  return keys;
}

class LanguageCheck {
 public:
  LanguageCheck(const LanguageData& data, const LanguagePlaces& places, Diagnostics& findings)
      : data_(data), places_(places), findings_(findings) {}

  void keys() {
    const std::set<std::string> needed = needed_keys();
    std::set<std::string> there;
    for (const KeyedText& entry : data_.entries) {
      const std::string key = plain_key(entry.key);
      there.insert(key);
      if (!is_open_key(key) && !needed.contains(key)) unknown(entry.key, key, needed);
    }
    std::vector<std::string> missing;
    std::ranges::set_difference(needed, there, std::back_inserter(missing));
    if (missing.empty()) return;
    add("missing-key", "tag",
        fmt::format("{} {} missing: {}", missing.size(), missing.size() == 1 ? "key is" : "keys are",
                    fmt::join(missing, ", ")),
        "add them; a language file of jilaf shows what stands under each");
  }

  void tag() {
    UErrorCode status = U_ZERO_ERROR;
    const std::string written(data_.tag);
    const icu::Locale locale = icu::Locale::forLanguageTag(written, status);
    const bool known = U_SUCCESS(status) != 0 && !written.empty() && *locale.getLanguage() != '\0';
    if (!known)
      add("wrong-type", "tag", fmt::format("'{}' is not a language tag", written),
          "write the tag of BCP 47, such as 'pt' or 'zh-Hant'");
  }

  void country_names() {
    std::map<std::string, std::string> codes;
    for (const KeyedText& entry : data_.entries) {
      if (!entry.key.starts_with("countries.")) continue;
      const std::string key = plain_key(entry.key);
      if (entry.key != key && !entry.key.ends_with(".name")) continue;
      const auto [first, fresh] = codes.try_emplace(std::string(entry.text), key.substr(key.find('.') + 1));
      if (!fresh)
        add("duplicate-key", entry.key,
            fmt::format("{} and {} have the same name", first->second, key.substr(key.find('.') + 1)),
            "give each country a name of its own");
    }
  }

  void patterns() {
    for (const KeyedText& entry : data_.entries) {
      if (const std::string wrong = wrong_pattern(entry, data_); !wrong.empty())
        add("wrong-type", entry.key, wrong, "compare the pattern with that of another language");
    }
  }

  /// What is made of several entries together: number words, seams, and the frames by which texts are read.
  void makings() {
    const auto attempt = [&](std::string_view section, const auto& make) {
      try {
        make();
      } catch (const std::exception& error) {
        add("wrong-type", section, error.what(), "compare it with that of another language");
      }
    };
    attempt("number_words.usual", [&] {
      const Language language(data_);
      for (const KeyedText& entry : data_.entries) {
        constexpr std::string_view section = "number_words.";
        if (entry.key.starts_with(section)) static_cast<void>(language.in_words(1, entry.key.substr(section.size())));
      }
    });
    attempt("prose.ordinals", [&] { const DateReader reader(data_); });
    attempt("prose.ordinals", [&] { CountReader(data_).make_all(); });
  }

 private:
  void add(std::string_view rule, std::string_view key, std::string message, std::string help) {
    const auto place = places_.find(key);
    const Span span = place != places_.end() ? place->second : places_.empty() ? Span{} : places_.begin()->second;
    findings_.push_back({.rule = rule,
                         .severity = Severity::error,
                         .span = span,
                         .message = std::move(message),
                         .label = {},
                         .related = {},
                         .help = std::move(help)});
  }

  void unknown(std::string_view where, const std::string& key, const std::set<std::string>& needed) {
    const std::vector<std::string_view> all(needed.begin(), needed.end());
    const std::string guess = did_you_mean(key, all);
    add("unknown-key", where, fmt::format("there is no key '{}'", key),
        guess.empty() ? "take it away, or compare the file with that of another language" : guess);
  }

  const LanguageData& data_;
  const LanguagePlaces& places_;
  Diagnostics& findings_;
};

}  // namespace

std::string plain_key(std::string_view key) {
  for (const std::string_view section : named_sections) {
    if (key.starts_with(section)) return std::string(key.substr(0, key.find('.', section.size())));
  }
  return std::string(key);
}

bool is_open_key(std::string_view key) {
  return std::ranges::any_of(open_keys, [&](std::string_view open) {
    return key.starts_with(open) && (key.size() == open.size() || key[open.size()] == '.');
  });
}

void check_language(const LanguageData& data, const LanguagePlaces& places, Diagnostics& findings) {
  LanguageCheck check(data, places, findings);
  check.tag();
  check.keys();
  if (!findings.empty()) return;  // what follows would speak of the same gaps
  check.country_names();
  check.patterns();
  if (findings.empty()) check.makings();
}

}  // namespace jilaf
