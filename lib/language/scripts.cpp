// SPDX-License-Identifier: MIT
#include "language/icu.hpp"
#include "language/language.hpp"

#include <unicode/uscript.h>

namespace jilaf {

bool Language::reads_names_in(std::string_view text) const {
  const std::string_view scripts = find_text(*data_, "customs.name_scripts");
  if (scripts.empty() || text.empty()) return false;
  const icu::UnicodeString letters = wide(text);
  for (std::int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(letters.char32At(at), &status);
    if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED) continue;
    if (scripts.find(uscript_getShortName(script)) == std::string_view::npos) return false;
  }
  return true;
}

}  // namespace jilaf
