// SPDX-License-Identifier: MIT
// The knowledge of `data/`, as constexpr tables that the build makes (see `embed/embed.cpp`).
#pragma once

#include "base/diagnostic.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace jilaf {

/// How a country or territory stands to the United Nations.
enum class Standing : std::uint8_t { none, observer, member };

/// An entry of ISO 3166-1, ISO 3166-3 (former countries) or the user-assigned `XK`.
struct Country {
  std::string_view code;  ///< alpha-2, or four letters of ISO 3166-3 where two former countries had the same
  std::string_view alpha3;
  Standing standing = Standing::none;
  std::int16_t former = 0;  ///< the year in which the code was withdrawn; 0 where it is in use
  std::string_view as;      ///< the alpha-2 code that stood for it before that year; empty where that is `code`
};

/// One region of a grouping with the codes of its countries.
struct Region {
  std::string_view id;
  std::span<const std::string_view> codes;
};

/// A way to group countries into regions.
struct Grouping {
  std::string_view name;
  std::span<const Region> regions;
};

/// What `data/rules/ID.md` says of a rule.
struct RuleText {
  std::string_view id;
  Severity severity = Severity::error;
  bool always = false;       ///< it cannot be turned off
  std::string_view summary;  ///< one sentence without full stop
  std::string_view fix;      ///< what to do, one sentence without full stop
  std::string_view options;  ///< options with which its examples are checked, such as `--today 2024-01-01`
  std::string_view body;     ///< Markdown after the front matter
};

/// A text of a language file: the keys from the top joined with points, `countries.PH.name`.
struct KeyedText {
  std::string_view key;
  std::string_view text;
};

/// A language file of `data/languages/`.
struct LanguageData {
  std::string_view tag;                ///< BCP 47
  std::span<const KeyedText> entries;  ///< sorted by key
};

/// All countries, sorted by code.
[[nodiscard]] std::span<const Country> countries();
/// All groupings; the first is the default.
[[nodiscard]] std::span<const Grouping> groupings();
/// All rules, sorted by id.
[[nodiscard]] std::span<const RuleText> rule_texts();
/// All languages, sorted by tag.
[[nodiscard]] std::span<const LanguageData> languages();

/// The country with an alpha-2 code, or null.
[[nodiscard]] const Country* find_country(std::string_view code);
/// The code of the one country that a word names beyond doubt: its alpha-3 code, its code in other letters, or a name that is
/// in use for no other; empty where there is none. `country_meant_by()` guesses as well.
[[nodiscard]] std::string_view country_named(std::string_view word);
/// What an alpha-2 code meant in a year: `CSHH` (Czechoslovakia) for `CS` in 1991, the code itself for nearly all others.
[[nodiscard]] std::string_view code_in_year(std::string_view code, int year);
/// The last year in which a code meant something else than later.
[[nodiscard]] int last_year_of_reused_codes();
/// The rule with an id, or null.
[[nodiscard]] const RuleText* find_rule_text(std::string_view id);
/// The language of data whose settings name none, and of sentences that name what a text in another language means.
[[nodiscard]] const LanguageData& default_language();
/// The language with a tag, or null.
[[nodiscard]] const LanguageData* find_language(std::string_view tag);
/// The entry of a language file under a key, or null.
[[nodiscard]] const KeyedText* find_key(const LanguageData& language, std::string_view key);
/// The entries of a language file whose keys begin with a prefix, such as `seams.`.
[[nodiscard]] std::span<const KeyedText> entries_below(const LanguageData& language, std::string_view prefix);
/// The text of a language file under a key; empty where there is none.
[[nodiscard]] std::string_view find_text(const LanguageData& language, std::string_view key);

/// What to write instead of a word that is no code of a country: the code for an alpha-3 code, a name in any language
/// file, or a near miss of a name; empty where nothing is near.
[[nodiscard]] std::string_view country_meant_by(std::string_view word);

}  // namespace jilaf
