// SPDX-License-Identifier: MIT
#include "check/east_asian.hpp"

#include "base/utf8.hpp"

#include <array>

#include <unicode/uscript.h>

namespace jilaf {
namespace {

bool is_script(UScriptCode script) {
  switch (script) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_KATAKANA_OR_HIRAGANA:
    case USCRIPT_HANGUL:
    case USCRIPT_JAPANESE:
    case USCRIPT_KOREAN:
    case USCRIPT_SIMPLIFIED_HAN:
    case USCRIPT_TRADITIONAL_HAN:
    case USCRIPT_BOPOMOFO:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool EastAsian::is_language(std::string_view tag) {
  if (tag.empty()) return false;
  if (const auto found = known_.find(tag); found != known_.end()) return found->second;
  const std::string name(tag);
  std::array<UScriptCode, 8> scripts{};
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t count = uscript_getCode(name.c_str(), scripts.data(), scripts.size(), &status);
  bool is = false;
  for (std::int32_t index = 0; index < count && U_SUCCESS(status) != 0; ++index)
    is = is || is_script(scripts.at(static_cast<std::size_t>(index)));
  return known_[name] = is;
}

bool EastAsian::has_letters(std::string_view text) {
  constexpr char32_t first = 0x1100;  // Hangul; what is before belongs to other scripts
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    UErrorCode status = U_ZERO_ERROR;
    if (next.code_point >= first && is_script(uscript_getScript(static_cast<UChar32>(next.code_point), &status)))
      return true;
    at += next.length;
  }
  return false;
}

}  // namespace jilaf
