// SPDX-License-Identifier: MIT
// How the leaves that are kept as they were written are read.
#include "base/ascii.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "model/types.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <unicode/timezone.h>

namespace jilaf {
namespace {

using Check = std::optional<Fault> (*)(std::string_view);

/// Keeps the text after a check.
template <class Leaf, Check check>
std::optional<Fault> keep(const Written& written, void* into) {
  if (auto fault = check(written.text)) return fault;
  static_cast<Plain&>(*static_cast<Leaf*>(into)) = written.keep();
  return std::nullopt;
}

template <class Leaf, Check check>
constexpr Type kept(std::string_view name, std::string_view words, std::string_view pattern = {}) {
  return {.name = name,
          .words = words,
          .pattern = pattern,
          .parse = keep<Leaf, check>,
          .given = detail::is_given<Leaf>,
          .clear = detail::clear_member<Leaf>};
}

std::optional<Fault> anything(std::string_view) { return std::nullopt; }

std::optional<Fault> one_line(std::string_view text) {
  if (utf8::trim(text).empty())
    return Fault{"expected some words, found an empty text", "write it, or leave the key out"};
  if (text.find('\n') != std::string_view::npos)
    return Fault{"expected words on one line, found several lines", "join the lines"};
  return std::nullopt;
}

bool is_id_character(char byte) { return ascii::is_lower(byte) || ascii::is_digit(byte) || byte == '-'; }

/// What a text would be as an id: lower case, with hyphens for everything else.
std::string as_id(std::string_view text) {
  std::string out;
  for (const char byte : utf8::fold_case(text)) {
    if (is_id_character(byte))
      out.push_back(byte);
    else if (!out.empty() && out.back() != '-')
      out.push_back('-');
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

constexpr std::size_t longest_id = 100;

std::optional<Fault> id(std::string_view text) {
  if (text.empty()) return Fault{"expected an id, found an empty text", "write lower-case letters, digits and hyphens"};
  if (text.size() > longest_id)
    return Fault{fmt::format("the id is longer than {} characters", longest_id), "choose a shorter one"};
  if (std::ranges::all_of(text, is_id_character)) return std::nullopt;
  const std::string plain = utf8::narrow(text);
  const std::string better = as_id(plain);
  return Fault{
      fmt::format("'{}' is not an id: only lower-case letters, digits and hyphens are", text),
      better.empty() ? std::string("choose an id such as 2022-pakistan-mongolia") : fmt::format("write {}", better),
      {},
      std::ranges::all_of(plain, is_id_character) ? plain : std::string()};
}

/// The shape of a language tag (RFC 5646): subtags of one to eight letters or digits, the first of two or three letters.
bool is_language_tag(std::string_view text) {
  bool first = true;
  while (true) {
    const std::size_t hyphen = text.find('-');
    const std::string_view subtag = text.substr(0, hyphen);
    const bool length_fits = first ? subtag.size() == 2 || subtag.size() == 3 : !subtag.empty() && subtag.size() <= 8;
    if (!length_fits || !std::ranges::all_of(subtag, ascii::is_alnum)) return false;
    if (first && std::ranges::any_of(subtag, [](char byte) { return byte < 'a' || byte > 'z'; })) return false;
    if (hyphen == std::string_view::npos) return true;
    text.remove_prefix(hyphen + 1);
    first = false;
  }
}

std::optional<Fault> language(std::string_view text) {
  if (is_language_tag(text)) return std::nullopt;
  return Fault{fmt::format("'{}' is not a language tag", text), "write the BCP 47 tag, such as en, ja, fr or es"};
}

std::optional<Fault> time_zone(std::string_view text) {
  const icu::UnicodeString name =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(name));
  if (*zone != icu::TimeZone::getUnknown() && text.find('/') != std::string_view::npos) return std::nullopt;
  if (text == "UTC") return std::nullopt;
  return Fault{fmt::format("'{}' is not a time zone", text), "write the IANA name, such as Asia/Tokyo"};
}

std::optional<Fault> url(std::string_view text) {
  const auto is_break = [](char byte) {
    return static_cast<unsigned char>(byte) <= ' ' || byte == '<' || byte == '>' || byte == '"';
  };
  if (text.empty()) return Fault{"expected an address, found an empty text", "write it, or leave the key out"};
  if (std::ranges::any_of(text, is_break)) {
    return Fault{fmt::format("'{}' is not an address: blanks, quotes and angle brackets cannot stand in one", text),
                 "copy the address again"};
  }
  const std::size_t colon = text.find(':');
  const std::size_t path = text.find_first_of("/?#");
  if (colon == std::string_view::npos || path < colon) return std::nullopt;  // relative
  constexpr std::array<std::string_view, 4> schemes = {"http", "https", "mailto", "tel"};
  const std::string scheme = utf8::fold_case(text.substr(0, colon));
  if (std::ranges::find(schemes, scheme) != schemes.end()) return std::nullopt;
  return Fault{fmt::format("addresses of the kind '{}:' are not allowed", text.substr(0, colon)),
               "only http, https, mailto, tel and relative addresses are"};
}

std::optional<Fault> text_of_any_length(const Written& written, void* into) {
  if (utf8::trim(written.text).empty()) {
    return Fault{"expected a text for readers, found an empty one", "write it, or leave the key out"};
  }
  static_cast<Text*>(into)->versions = Versions(written.keep());
  return std::nullopt;
}

std::optional<Fault> version_text(const Written& written, void* into) {
  if (utf8::trim(written.text).empty()) {
    return Fault{"expected a text for readers, found an empty one", "write it, or leave the language out"};
  }
  static_cast<Text*>(into)->versions.complete(written.keep());
  return std::nullopt;
}

const Type version_type{.name = "text", .words = "a text for readers", .parse = version_text};

/// The words of a version are given to the text, whose last version waits for them.
void* append_version(void* map, const Written& key, std::size_t more) {
  static_cast<Text*>(map)->versions.add(key.keep(), more, *key.texts);
  return map;
}

constexpr MapAccess versions{
    &version_type,  "a language tag such as en", "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", detail::accept_language,
    append_version,
};

template <class Leaf>
constexpr Type text_type(std::string_view name, std::string_view words) {
  return {.name = name,
          .words = words,
          .parse = text_of_any_length,
          .map = &versions,
          .given = detail::is_given<Leaf>,
          .clear = detail::clear_member<Leaf>};
}

}  // namespace

namespace detail {

std::optional<Fault> find_choice(std::string_view text, std::span<const Choice> all, std::size_t& index) {
  const auto found = std::ranges::find(all, text, &Choice::word);
  if (found != all.end()) {
    index = static_cast<std::size_t>(found - all.begin());
    return std::nullopt;
  }
  std::vector<std::string_view> words;
  std::string listed;
  for (const Choice& choice : all) {
    words.push_back(choice.word);
    listed += (listed.empty() ? "" : ", ") + std::string(choice.word);
  }
  const std::string guess = did_you_mean(text, words);
  return Fault{fmt::format("'{}' is not one of the words for this key", text),
               guess.empty() ? "write one of: " + listed : guess};
}

std::optional<Fault> accept_any_key(const Written& key) { return one_line(key.text); }
std::optional<Fault> accept_language(const Written& key) { return language(key.text); }

}  // namespace detail

constinit const Type TypeOf<Id>::type =
    kept<Id, id>("id", "an id of lower-case letters, digits and hyphens", "^[a-z0-9-]+$");
constinit const Type TypeOf<Code>::type = kept<Code, one_line>("code", "a code such as 20-04");
constinit const Type TypeOf<Words>::type = kept<Words, one_line>("words", "words on one line");
constinit const Type TypeOf<Plain>::type = kept<Plain, one_line>("words", "words on one line");
constinit const Type TypeOf<Url>::type = kept<Url, url>("address", "an address such as https://www.jilaf.or.jp/");
constinit const Type TypeOf<CountryCode>::type =
    kept<CountryCode, one_line>("country", "a country code such as MN", "^([A-Z]{2}|CSHH)$");
constinit const Type TypeOf<LanguageTag>::type =
    kept<LanguageTag, language>("language", "a language tag such as en", "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$");
constinit const Type TypeOf<TimeZone>::type = kept<TimeZone, time_zone>("time_zone", "a time zone such as Asia/Tokyo");
constinit const Type TypeOf<FileName>::type =
    kept<FileName, one_line>("file", "the name of a file in the data directory");
constinit const Type TypeOf<Glob>::type = kept<Glob, one_line>("pattern", "a pattern for file names such as drafts/**");
constinit const Type TypeOf<Secret>::type = kept<Secret, anything>("private", "words for the office only");
constinit const Type TypeOf<Text>::type = text_type<Text>("text", "a text for readers, or one for each language tag");
constinit const Type TypeOf<LongText>::type =
    text_type<LongText>("long_text", "paragraphs for readers, or such for each language tag");

}  // namespace jilaf
