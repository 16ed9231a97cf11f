// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.hpp"
#include "reference/reference.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jilaf {

/// A named value for the places `{name}` of a message.
using MessageValue = std::variant<std::string, std::int64_t>;
using MessageValues = std::vector<std::pair<std::string, MessageValue>>;

class Formatters;
class Seams;

/// One language of the output: its messages and customs from a language file, its grammar from ICU.
/// Formatters are made at their first use and kept; use one object from one thread.
class Language {
 public:
  /// Takes the texts of a language file, which must outlive the object.
  explicit Language(const LanguageData& data);
  ~Language();
  Language(const Language&) = delete;
  Language& operator=(const Language&) = delete;

  /// What it was made from; another thread makes one of its own from it.
  [[nodiscard]] const LanguageData& data() const { return *data_; }
  /// The BCP 47 tag.
  [[nodiscard]] std::string_view tag() const { return data_->tag; }
  /// The text under a key; the key itself where the language file lacks it, so that a gap shows.
  [[nodiscard]] std::string text(std::string_view key) const;
  /// Whether the pattern of `messages.KEY` has a place of this name.
  [[nodiscard]] bool uses(std::string_view key, std::string_view place) const;
  /// A message of `messages.KEY` with its places filled (ICU MessageFormat with named arguments).
  [[nodiscard]] std::string message(std::string_view key, const MessageValues& values = {}) const;
  /// The pattern under a whole key with its places filled, and contraction and elision where they meet.
  [[nodiscard]] std::string form(std::string_view key, const MessageValues& values) const;
  /// A heading of `headings.KEY` with its places filled.
  [[nodiscard]] std::string heading(std::string_view key, const MessageValues& values = {}) const;
  /// A number of `customs.KEY`; 0 where there is none.
  [[nodiscard]] std::int64_t custom(std::string_view key) const;
  /// A whole number as running text has it: in words up to the custom of the language, else in digits. `noun` is the name of the
  /// message that counts, whose gender the words may follow.
  [[nodiscard]] std::string number(std::int64_t value, std::string_view noun = {}) const;
  /// The same at the beginning of a sentence.
  [[nodiscard]] std::string number_first(std::int64_t value, std::string_view noun = {}) const;
  /// A whole number in words.
  [[nodiscard]] std::string in_words(std::int64_t value, std::string_view noun = {}) const;
  /// A whole number in digits with the language's grouping.
  [[nodiscard]] std::string digits(std::int64_t value) const;
  /// A share from 0 to 1 in percent with one decimal.
  [[nodiscard]] std::string percent(double share) const;
  /// "a, b and c" in the language's way.
  [[nodiscard]] std::string join(const std::vector<std::string>& parts) const;
  /// The name of a country: `name` for lists, `text` for running text, `of` and `in` with these words; the code where there is none.
  [[nodiscard]] std::string country(std::string_view code, std::string_view form = "name") const;
  /// A form of a name that the language file does not have.
  [[nodiscard]] std::string country_form(std::string_view name, std::string_view form) const;
  /// A word of an enumeration, such as `kinds.seminar`; the word itself where the language file lacks it.
  [[nodiscard]] std::string word(std::string_view section, std::string_view word) const;
  /// `masculine` or `feminine` for such a word; empty in languages without.
  [[nodiscard]] std::string gender(std::string_view section, std::string_view word) const;
  /// The name of an organisation with the article that running text puts before it; for an acronym alone, where the language gives
  /// it one, that of the full name.
  [[nodiscard]] std::string with_article(const std::string& name, const std::string& full) const;
  /// Whether a name written like this is shown to readers of the language: all its letters are of `customs.name_scripts`.
  [[nodiscard]] bool reads_names_in(std::string_view text) const;
  /// The text, and behind it another sentence.
  [[nodiscard]] std::string and_sentence(std::string text, std::string_view sentence) const;
  /// The name of a language, by its tag.
  [[nodiscard]] std::string language_name(std::string_view tag) const;
  /// The weekday of a full date.
  [[nodiscard]] std::string weekday_name(const Date& date) const;
  /// A date; less is shown where less is known. `style` is `plain` or `weekday`.
  [[nodiscard]] std::string date(const Date& date, std::string_view style = "plain") const;
  /// A run of dates with what is equal said once; `end` may be unknown. `style` is `plain` or `weekday`.
  [[nodiscard]] std::string date_range(const Date& start, const Date& end, std::string_view style = "plain") const;
  /// A fiscal year by the year in which it begins, with the Japanese era where the language writes it.
  [[nodiscard]] std::string fiscal_year(int year) const;
  /// The text with its first letter in upper case.
  [[nodiscard]] std::string sentence(std::string text) const;
  /// A key by which texts sort as readers expect (CLDR collation); compare as bytes.
  [[nodiscard]] std::string sort_key(std::string_view text) const;

 private:
  [[nodiscard]] std::string fill(const KeyedText& entry, const MessageValues& values) const;

  const LanguageData* data_;
  std::unique_ptr<Formatters> formatters_;
  std::unique_ptr<Seams> seams_;
};

}  // namespace jilaf
