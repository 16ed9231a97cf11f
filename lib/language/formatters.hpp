// SPDX-License-Identifier: MIT
// What ICU makes for one language; only for the code of this folder.
#pragma once

#include "language/pattern.hpp"
#include "reference/reference.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include <unicode/coll.h>
#include <unicode/decimfmt.h>
#include <unicode/dtfmtsym.h>
#include <unicode/listformatter.h>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/rbnf.h>

namespace jilaf {

/// The formatters of a language, each made at its first use and kept: one costs up to milliseconds. `WorldError` where ICU fails.
class Formatters {
 public:
  explicit Formatters(const LanguageData& data) : data_(data) {}

  /// The variety of the language whose customs ICU follows, `customs.variety`; the tag where the file names none.
  const icu::Locale& locale();
  /// The pattern of a key, read.
  const Pattern& pattern(const KeyedText& entry);
  const icu::RuleBasedNumberFormat& words();
  /// Digits with the signs of `numbers`.
  const icu::DecimalFormat& number();
  /// Names of months and weekdays in the Gregorian calendar.
  const icu::DateFormatSymbols& dates();
  const icu::ListFormatter& list();
  const icu::Collator& collator();
  /// Names of languages.
  const icu::LocaleDisplayNames& names();

 private:
  const LanguageData& data_;
  std::unique_ptr<icu::Locale> locale_;
  std::unordered_map<const KeyedText*, std::unique_ptr<Pattern>> patterns_;
  std::unique_ptr<icu::RuleBasedNumberFormat> words_;
  std::unique_ptr<icu::DecimalFormat> number_;
  std::unique_ptr<icu::DateFormatSymbols> dates_;
  std::unique_ptr<icu::ListFormatter> list_;
  std::unique_ptr<icu::Collator> collator_;
  std::unique_ptr<icu::LocaleDisplayNames> names_;
};

}  // namespace jilaf
