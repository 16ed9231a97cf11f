// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.hpp"
#include "reference/reference.hpp"

#include <cstdint>
#include <map>
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

/// One language of the output: its messages and customs from a language file, its grammar from ICU.
/// Formatters are made at their first use and kept; use one object from one thread.
class Language {
 public:
  /// Takes the texts of a language file; `UsageError` where ICU does not know the tag.
  explicit Language(const LanguageData& data);
  ~Language();
  Language(const Language&) = delete;
  Language& operator=(const Language&) = delete;

  /// The BCP 47 tag.
  [[nodiscard]] std::string_view tag() const { return data_->tag; }
  /// The text under a key; the key itself where the language file lacks it, so that a gap shows.
  [[nodiscard]] std::string text(std::string_view key) const;
  /// Whether the language file has the key.
  [[nodiscard]] bool has(std::string_view key) const;
  /// A message of `messages.KEY` with its places filled (ICU MessageFormat with named arguments).
  [[nodiscard]] std::string message(std::string_view key, const MessageValues& values = {}) const;
  /// The pattern under a whole key with its places filled.
  [[nodiscard]] std::string form(std::string_view key, const MessageValues& values) const {
    return pattern(key, values);
  }
  /// A heading of `headings.KEY` with its places filled.
  [[nodiscard]] std::string heading(std::string_view key, const MessageValues& values = {}) const;
  /// A number of `customs.KEY`; 0 where there is none.
  [[nodiscard]] std::int64_t custom(std::string_view key) const;
  /// A whole number as running text has it: in words up to the custom of the language, else in digits.
  [[nodiscard]] std::string number(std::int64_t value) const;
  /// A whole number in words.
  [[nodiscard]] std::string in_words(std::int64_t value) const;
  /// A whole number in digits with the language's grouping.
  [[nodiscard]] std::string digits(std::int64_t value) const;
  /// A share from 0 to 1 in percent with one decimal.
  [[nodiscard]] std::string percent(double share) const;
  /// "a, b and c" in the language's way.
  [[nodiscard]] std::string join(const std::vector<std::string>& parts) const;
  /// The name of a country, `form` being `name` for lists and `text` for running text; the code where there is none.
  [[nodiscard]] std::string country(std::string_view code, std::string_view form = "name") const;
  /// The name of a language, by its tag.
  [[nodiscard]] std::string language_name(std::string_view tag) const;
  /// The weekday of a full date.
  [[nodiscard]] std::string weekday_name(const Date& date) const;
  /// A date; less is shown where less is known. `style` is `plain` or `weekday`.
  [[nodiscard]] std::string date(const Date& date, std::string_view style = "plain") const;
  /// A run of dates with what is equal said once; `end` may be unknown. `style` is `plain` or `weekday`.
  [[nodiscard]] std::string date_range(const Date& start, const Date& end, std::string_view style = "plain") const;
  /// The text with its first letter in upper case.
  [[nodiscard]] std::string sentence(std::string text) const;
  /// A key by which texts sort as readers expect (CLDR collation); compare as bytes.
  [[nodiscard]] std::string sort_key(std::string_view text) const;

 private:
  struct Formatters;
  /// Fills the places of the pattern under a key of the language file.
  [[nodiscard]] std::string pattern(std::string_view key, const MessageValues& values) const;

  const LanguageData* data_;
  std::unique_ptr<Formatters> formatters_;
};

}  // namespace jilaf
