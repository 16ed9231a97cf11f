// SPDX-License-Identifier: MIT
#pragma once

#include "reference/reference.hpp"

#include <string>

namespace jilaf {

/// What is wrong with an entry of a language file that is a pattern: ICU refuses it, it asks for a place that is not filled, or it
/// lacks a plural form of its language. Empty where nothing is, and for entries that are no patterns.
[[nodiscard]] std::string wrong_pattern(const KeyedText& entry, const LanguageData& data);

}  // namespace jilaf
