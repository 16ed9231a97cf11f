// SPDX-License-Identifier: MIT
#include "language/formatters.hpp"

#include "language/icu.hpp"

#include <charconv>
#include <new>

#include <unicode/dcfmtsym.h>

namespace jilaf {
namespace {

std::string variety(const LanguageData& data) {
  const std::string_view written = find_text(data, "customs.variety");
  return std::string(written.empty() ? data.tag : written);
}

std::int32_t number_in(std::string_view text) {
  std::int32_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// Runs what makes something of ICU's unless it stands already.
template <class Type, class Make>
Type& made_once(std::unique_ptr<Type>& held, std::string_view what, const Make& make) {
  if (held == nullptr) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<Type> fresh(make(status));
    require(status, what);
    held = made(std::move(fresh));
  }
  return *held;
}

}  // namespace

const icu::Locale& Formatters::locale() {
  return made_once(locale_, "the language tag", [&](UErrorCode& status) {
    return new icu::Locale(icu::Locale::forLanguageTag(variety(data_), status));
  });
}

const Pattern& Formatters::pattern(const KeyedText& entry) {
  std::unique_ptr<Pattern>& held = patterns_[&entry];
  if (held == nullptr) held = std::make_unique<Pattern>(entry, locale());
  return *held;
}

const icu::RuleBasedNumberFormat& Formatters::words() {
  return made_once(words_, "number words", [&](UErrorCode& status) {
    return new icu::RuleBasedNumberFormat(icu::URBNF_SPELLOUT, locale(), status);
  });
}

const icu::DecimalFormat& Formatters::number() {
  return made_once(number_, "numbers", [&](UErrorCode& status) {
    constexpr std::int32_t digits_in_group = 3;
    const std::string_view group = find_text(data_, "numbers.group");
    icu::DecimalFormatSymbols symbols(locale(), status);
    symbols.setSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol, wide(group));
    auto format = made(std::make_unique<icu::DecimalFormat>("#,##0", symbols, status));
    format->setGroupingUsed(static_cast<UBool>(!group.empty()));
    format->setMinimumGroupingDigits(number_in(find_text(data_, "numbers.group_from")) - digits_in_group);
    return format.release();
  });
}

const icu::DateFormatSymbols& Formatters::dates() {
  return made_once(dates_, "calendar names", [&](UErrorCode& status) {
    // Where memory runs out ICU gives other names (M07, Mon), and no error: what is made twice must be the same.
    const icu::DateFormatSymbols proof(locale(), "gregorian", status);
    auto names = made(std::make_unique<icu::DateFormatSymbols>(locale(), "gregorian", status));
    if (U_SUCCESS(status) != 0 && *names != proof) throw std::bad_alloc();
    return names.release();
  });
}

const icu::ListFormatter& Formatters::list() {
  return made_once(list_, "lists",
                   [&](UErrorCode& status) { return icu::ListFormatter::createInstance(locale(), status); });
}

const icu::LocaleDisplayNames& Formatters::names() {
  return made_once(names_, "names of languages",
                   [&](UErrorCode&) { return icu::LocaleDisplayNames::createInstance(locale()); });
}

const icu::Collator& Formatters::collator() {
  return made_once(collator_, "sorting",
                   [&](UErrorCode& status) { return icu::Collator::createInstance(locale(), status); });
}

}  // namespace jilaf
