// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "reference/reference.hpp"

#include <map>
#include <string>

namespace jilaf {

/// Where the texts of a language file stand, by their keys.
using LanguagePlaces = std::map<std::string, Span, std::less<>>;

/// Compares a language file with those that jilaf brings, and adds what is wrong with it: every key that they have is needed,
/// every pattern must be one that ICU takes and that asks for nothing it is not given.
void check_language(const LanguageData& data, const LanguagePlaces& places, Diagnostics& findings);

/// The key without what may differ between languages: the forms of a name, as in `countries.PH.text`.
[[nodiscard]] std::string plain_key(std::string_view key);

/// Whether a key belongs to a section whose keys are free, such as `seams`, or may be missing.
[[nodiscard]] bool is_open_key(std::string_view key);

}  // namespace jilaf
