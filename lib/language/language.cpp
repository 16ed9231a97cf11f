// SPDX-License-Identifier: MIT
#include "language/language.hpp"

#include "base/utf8.hpp"
#include "language/foreign.hpp"
#include "language/formatters.hpp"
#include "language/icu.hpp"
#include "language/seams.hpp"

#include <charconv>
#include <new>

#include <unicode/sortkey.h>
#include <unicode/uchar.h>

namespace jilaf {
namespace {

/// The key of an entry below a section.
std::string key_of(std::string_view section, std::string_view name) {
  std::string key;
  key.reserve(section.size() + 1 + name.size());
  return key.append(section).append(1, '.').append(name);
}

/// Whether a text ends as a sentence does, in whatever language.
bool is_sentence(std::string_view text) {
  text.remove_suffix(closing_mark(text));
  const icu::UnicodeString letters = wide(text);
  std::int32_t at = letters.length();
  while (at > 0) {
    at = letters.moveIndex32(at, -1);
    const UChar32 last = letters.char32At(at);
    if (u_hasBinaryProperty(last, UCHAR_S_TERM) != 0) return true;
    const std::int8_t type = u_charType(last);
    if (type != U_END_PUNCTUATION && type != U_FINAL_PUNCTUATION && last != U'"' && last != U'\'') return false;
  }
  return false;
}

}  // namespace

Language::Language(const LanguageData& data)
    : data_(&data), formatters_(std::make_unique<Formatters>(data)), seams_(std::make_unique<Seams>(data)) {}
Language::~Language() = default;

std::string Language::text(std::string_view key) const {
  const KeyedText* const found = find_key(*data_, key);
  return std::string(found != nullptr ? found->text : key);
}

bool Language::uses(std::string_view key, std::string_view place) const {
  return find_text(*data_, key_of("messages", key)).find(fmt::format("{{{}", place)) != std::string_view::npos;
}

std::string Language::fill(const KeyedText& entry, const MessageValues& values) const {
  return formatters_->pattern(entry).fill(values, *seams_);
}

std::string Language::form(std::string_view key, const MessageValues& values) const {
  const KeyedText* const found = find_key(*data_, key);
  return found != nullptr ? fill(*found, values) : std::string(key);
}

std::string Language::message(std::string_view key, const MessageValues& values) const {
  return form(key_of("messages", key), values);
}

std::string Language::heading(std::string_view key, const MessageValues& values) const {
  return form(key_of("headings", key), values);
}

std::int64_t Language::custom(std::string_view key) const {
  const std::string_view written = find_text(*data_, key_of("customs", key));
  std::int64_t value = 0;
  std::from_chars(written.data(), written.data() + written.size(), value);
  return value;
}

std::string Language::number(std::int64_t value, std::string_view noun) const {
  return value > custom("spell_out_to") || value < 0 ? digits(value) : in_words(value, noun);
}

std::string Language::number_first(std::int64_t value, std::string_view noun) const {
  return value > custom("spell_out_first_to") || value < 0 ? digits(value) : in_words(value, noun);
}

std::string Language::in_words(std::int64_t value, std::string_view noun) const {
  std::string_view rules = find_text(*data_, key_of("number_words", noun));
  if (rules.empty()) rules = find_text(*data_, "number_words.usual");
  icu::UnicodeString out;
  UErrorCode status = U_ZERO_ERROR;
  if (rules.empty()) {
    formatters_->words().format(value, out, status);
  } else {
    icu::FieldPosition position;
    formatters_->words().format(value, wide(rules), out, position, status);
  }
  require(status, "number words");
  // No number is without words; ICU forgets to say that it could not make its rules for want of memory.
  if (out.isEmpty() != 0) throw std::bad_alloc();
  return narrow(out);
}

std::string Language::digits(std::int64_t value) const {
  icu::UnicodeString out;
  return narrow(formatters_->number().format(value, out));
}

std::string Language::percent(double share) const {
  constexpr double hundred = 100;
  std::string digits = fmt::format("{:.1f}", share * hundred);
  const std::size_t point = digits.find('.');
  digits.replace(point, 1, find_text(*data_, "numbers.decimal"));
  return form("numbers.percent", {{"share", digits}});
}

std::string Language::join(const std::vector<std::string>& parts) const {
  if (parts.size() == 1) return parts.front();
  std::vector<icu::UnicodeString> items;
  items.reserve(parts.size());
  for (const std::string& part : parts) items.push_back(wide(seams_->mark(part)));
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString out;
  formatters_->list().format(items.data(), static_cast<std::int32_t>(items.size()), out, status);
  require(status, "lists");
  return seams_->close(narrow(out));
}

std::string Language::country_form(std::string_view name, std::string_view form) const {
  const KeyedText* const pattern = find_key(*data_, key_of("country_forms", form));
  if (form == "name" || pattern == nullptr) return std::string(name);
  MessageValues values{{"name", std::string(name)}};
  if (form != "text") values.emplace_back("text", country_form(name, "text"));
  return fill(*pattern, values);
}

std::string Language::country(std::string_view code, std::string_view form) const {
  const std::string key = key_of("countries", code);
  if (const KeyedText* const own = find_key(*data_, key_of(key, form))) return std::string(own->text);
  const KeyedText* name = find_key(*data_, key);
  if (name == nullptr) name = find_key(*data_, key_of(key, "name"));
  if (name == nullptr) return std::string(code);
  const KeyedText* const text = find_key(*data_, key_of(key, "text"));
  const KeyedText* const pattern = find_key(*data_, key_of("country_forms", form));
  if (text == nullptr || form == "name") return country_form(name->text, form);
  // A country with an article of its own takes it into the other forms.
  return pattern == nullptr ? std::string(text->text)
                            : fill(*pattern, {{"name", std::string(name->text)}, {"text", std::string(text->text)}});
}

std::string Language::word(std::string_view section, std::string_view word) const {
  const std::string key = key_of(section, word);
  const KeyedText* const named = find_key(*data_, key_of(key, "name"));
  if (named != nullptr) return std::string(named->text);
  const KeyedText* const plain = find_key(*data_, key);
  return std::string(plain != nullptr ? plain->text : word);
}

std::string Language::gender(std::string_view section, std::string_view word) const {
  return std::string(find_text(*data_, key_of(key_of(section, word), "gender")));
}

std::string Language::language_name(std::string_view tag) const {
  icu::UnicodeString out;
  return narrow(formatters_->names().localeDisplayName(std::string(tag).c_str(), out));
}

std::string Language::sentence(std::string text) const {
  const std::size_t begin = opening_mark(text);
  if (begin >= text.size()) return text;
  const std::size_t length = utf8::decode(text, begin).length;
  icu::UnicodeString first = wide(std::string_view(text).substr(begin, length));
  return text.replace(begin, length, narrow(first.toUpper(formatters_->locale())));
}

std::string Language::and_sentence(std::string text, std::string_view sentence) const {
  if (!is_sentence(text)) text += find_text(*data_, "customs.full_stop");
  return text.append(find_text(*data_, "customs.between_sentences")).append(sentence);
}

std::string Language::sort_key(std::string_view text) const {
  UErrorCode status = U_ZERO_ERROR;
  icu::CollationKey key;
  formatters_->collator().getCollationKey(wide(without_marks(text)), key, status);
  std::int32_t length = 0;
  const std::uint8_t* const bytes = key.getByteArray(length);
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

}  // namespace jilaf
