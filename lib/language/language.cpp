// SPDX-License-Identifier: MIT
#include "language/language.hpp"

#include "base/error.hpp"
#include "base/utf8.hpp"

#include <charconv>
#include <cmath>
#include <unordered_map>

#include <fmt/format.h>
#include <unicode/coll.h>
#include <unicode/dtfmtsym.h>
#include <unicode/listformatter.h>
#include <unicode/locdspnm.h>
#include <unicode/msgfmt.h>
#include <unicode/numfmt.h>
#include <unicode/rbnf.h>
#include <unicode/sortkey.h>

namespace jilaf {
namespace {

icu::UnicodeString wide(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string narrow(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

/// ICU fails only where its data is missing or a pattern of a language file is wrong: a fault of the installation.
void require(UErrorCode status, std::string_view what) {
  if (U_FAILURE(status) != 0)
    throw WorldError(fmt::format("the language library failed at {}: {}", what, u_errorName(status)));
}

}  // namespace

/// What ICU makes, each at its first use: a formatter costs milliseconds.
struct Language::Formatters {
  explicit Formatters(std::string_view tag) : locale(icu::Locale::forLanguageTag(std::string(tag), status)) {
    require(status, "the language tag");
  }

  const icu::MessageFormat& message(const std::string& key, std::string_view pattern) {
    auto& format = messages[key];
    if (!format) {
      UErrorCode error = U_ZERO_ERROR;
      format = std::make_unique<icu::MessageFormat>(wide(pattern), locale, error);
      require(error, key);
    }
    return *format;
  }

  const icu::RuleBasedNumberFormat& words() {
    if (!spell_out) {
      UErrorCode error = U_ZERO_ERROR;
      spell_out = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, locale, error);
      require(error, "number words");
    }
    return *spell_out;
  }

  const icu::NumberFormat& number() {
    if (!numbers) {
      UErrorCode error = U_ZERO_ERROR;
      numbers.reset(icu::NumberFormat::createInstance(locale, error));
      require(error, "numbers");
    }
    return *numbers;
  }

  const icu::DateFormatSymbols& dates() {
    if (!symbols) {
      UErrorCode error = U_ZERO_ERROR;
      symbols = std::make_unique<icu::DateFormatSymbols>(locale, error);
      require(error, "calendar names");
    }
    return *symbols;
  }

  const icu::ListFormatter& list() {
    if (!lists) {
      UErrorCode error = U_ZERO_ERROR;
      lists.reset(icu::ListFormatter::createInstance(locale, error));
      require(error, "lists");
    }
    return *lists;
  }

  const icu::Collator& collator() {
    if (!collation) {
      UErrorCode error = U_ZERO_ERROR;
      collation.reset(icu::Collator::createInstance(locale, error));
      require(error, "sorting");
    }
    return *collation;
  }

  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale;
  std::unordered_map<std::string, std::unique_ptr<icu::MessageFormat>> messages;
  std::unique_ptr<icu::RuleBasedNumberFormat> spell_out;
  std::unique_ptr<icu::NumberFormat> numbers;
  std::unique_ptr<icu::DateFormatSymbols> symbols;
  std::unique_ptr<icu::ListFormatter> lists;
  std::unique_ptr<icu::Collator> collation;
};

namespace {

/// The variety of the language whose customs ICU follows, as `en-GB`; the language itself where the file names none.
std::string_view variety(const LanguageData& data) {
  const std::string_view written = find_text(data, "customs.variety");
  return written.empty() ? data.tag : written;
}

}  // namespace

Language::Language(const LanguageData& data) : data_(&data), formatters_(std::make_unique<Formatters>(variety(data))) {}
Language::~Language() = default;

bool Language::has(std::string_view key) const { return find_key(*data_, key) != nullptr; }

std::string Language::text(std::string_view key) const {
  const KeyedText* const found = find_key(*data_, key);
  return std::string(found != nullptr ? found->text : key);
}

std::string Language::pattern(std::string_view key, const MessageValues& values) const {
  const KeyedText* const found = find_key(*data_, key);
  if (found == nullptr) return std::string(key);
  const icu::MessageFormat& format = formatters_->message(std::string(key), found->text);
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> arguments;
  for (const auto& [name, value] : values) {
    names.push_back(wide(name));
    if (const auto* const number = std::get_if<std::int64_t>(&value))
      arguments.emplace_back(*number);
    else
      arguments.emplace_back(wide(std::get<std::string>(value)));
  }
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString out;
  format.format(names.data(), arguments.data(), static_cast<std::int32_t>(names.size()), out, status);
  require(status, key);
  return narrow(out);
}

std::string Language::message(std::string_view key, const MessageValues& values) const {
  return pattern("messages." + std::string(key), values);
}

std::string Language::heading(std::string_view key, const MessageValues& values) const {
  return pattern("headings." + std::string(key), values);
}

std::int64_t Language::custom(std::string_view key) const {
  const std::string written = text("customs." + std::string(key));
  std::int64_t value = 0;
  std::from_chars(written.data(), written.data() + written.size(), value);
  return value;
}

std::string Language::number(std::int64_t value) const {
  return value > custom("spell_out_to") || value < 0 ? digits(value) : in_words(value);
}

std::string Language::in_words(std::int64_t value) const {
  const std::string_view rules = find_text(*data_, "customs.spell_out_rules");
  icu::UnicodeString out;
  UErrorCode status = U_ZERO_ERROR;
  if (rules.empty()) {
    formatters_->words().format(value, out, status);
  } else {
    icu::FieldPosition position;
    formatters_->words().format(value, wide(rules), out, position, status);
  }
  require(status, "number words");
  return narrow(out);
}

std::string Language::digits(std::int64_t value) const {
  icu::UnicodeString out;
  return narrow(formatters_->number().format(value, out));
}

std::string Language::percent(double share) const {
  constexpr double hundred = 100;
  return pattern("numbers.percent", {{"share", fmt::format("{:.1f}", share * hundred)}});
}

std::string Language::join(const std::vector<std::string>& parts) const {
  std::vector<icu::UnicodeString> items;
  items.reserve(parts.size());
  for (const std::string& part : parts) items.push_back(wide(part));
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString out;
  formatters_->list().format(items.data(), static_cast<std::int32_t>(items.size()), out, status);
  require(status, "lists");
  return narrow(out);
}

std::string Language::country(std::string_view code, std::string_view form) const {
  const std::string key = "countries." + std::string(code);
  for (const std::string& candidate : {key + "." + std::string(form), key + ".name", key}) {
    if (const KeyedText* const found = find_key(*data_, candidate)) return std::string(found->text);
  }
  return std::string(code);
}

std::string Language::language_name(std::string_view tag) const {
  const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(formatters_->locale));
  icu::UnicodeString out;
  return narrow(names->localeDisplayName(std::string(tag).c_str(), out));
}

std::string Language::sentence(std::string text) const {
  if (text.empty()) return text;
  icu::UnicodeString all = wide(text);
  icu::UnicodeString first(all.char32At(0));
  const std::int32_t length = first.length();
  first.toUpper(formatters_->locale);
  all.replace(0, length, first);
  return narrow(all);
}

std::string Language::sort_key(std::string_view text) const {
  UErrorCode status = U_ZERO_ERROR;
  icu::CollationKey key;
  formatters_->collator().getCollationKey(wide(text), key, status);
  std::int32_t length = 0;
  const std::uint8_t* const bytes = key.getByteArray(length);
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

namespace {

/// The names that a date pattern can ask for; `suffix` tells the second date of a run.
void add_date(MessageValues& values, const Date& date, std::string_view suffix, const icu::DateFormatSymbols& symbols) {
  const auto put = [&](std::string_view name, std::string text) {
    values.emplace_back(std::string(name) + std::string(suffix), std::move(text));
  };
  put("y", std::to_string(date.year));
  std::int32_t count = 0;
  if (date.month != 0) {
    put("m",
        narrow(symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::WIDE)[date.month - 1]));
    put("mn", std::to_string(date.month));
  }
  if (date.day != 0) {
    put("d", std::to_string(date.day));
    const int day = weekday(date) + 1;  // ICU counts from 1 for Sunday
    put("w", narrow(symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::WIDE)[day]));
    put("ws",
        narrow(symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::ABBREVIATED)[day]));
  }
}

std::string_view range_pattern(const Date& start, const Date& end) {
  if (start.month == 0 || end.month == 0) return "years";
  if (!start.full() || !end.full()) return start.year == end.year ? "months_same_year" : "months_across_years";
  if (start.year != end.year) return "across_years";
  return start.month == end.month ? "same_month" : "same_year";
}

}  // namespace

std::string Language::weekday_name(const Date& date) const {
  std::int32_t count = 0;
  return narrow(formatters_->dates().getWeekdays(count, icu::DateFormatSymbols::STANDALONE,
                                                 icu::DateFormatSymbols::WIDE)[weekday(date) + 1]);
}

std::string Language::date(const Date& date, std::string_view style) const {
  if (!date.known()) return text("customs.unknown");
  MessageValues values;
  add_date(values, date, "", formatters_->dates());
  if (date.month == 0) return pattern("dates.year", values);
  if (!date.full()) return pattern("dates.month", values);
  return pattern(style == "weekday" ? "dates.day_weekday" : "dates.day", values);
}

std::string Language::date_range(const Date& start, const Date& end, std::string_view style) const {
  if (!end.known() || start == end) return date(start, style);
  // Two dates that are not known equally well are both shown as the less exact one is.
  const auto level = [](const Date& value) { return value.full() ? 2 : value.month != 0 ? 1 : 0; };
  const int common = std::min(level(start), level(end));
  const auto cut = [common](Date value) {
    if (common < 2) value.day = 0;
    if (common < 1) value.month = 0;
    return value;
  };
  const Date first = cut(start);
  const Date last = cut(end);
  if (first == last) return date(first, style);
  MessageValues values;
  add_date(values, first, "", formatters_->dates());
  add_date(values, last, "2", formatters_->dates());
  std::string key = "dates." + std::string(range_pattern(first, last));
  if (style == "weekday" && first.full() && last.full()) key += "_weekday";
  return pattern(key, values);
}

}  // namespace jilaf
