// SPDX-License-Identifier: MIT
// When two names are likely to be one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jilaf::names {

using Characters = std::u32string;

/// The words of a name without regard to case and punctuation.
[[nodiscard]] std::vector<Characters> words_of(std::string_view name);

/// The words one after the other.
[[nodiscard]] Characters joined(const std::vector<Characters>& words);

/// Capitals and digits only, such as ITUC-AP: a letter more or less makes another organisation, unless the country is the same.
[[nodiscard]] bool is_acronym(std::string_view name);

/// Whether two names differ in punctuation only, or in one slip of one word.
[[nodiscard]] bool is_near(const std::vector<Characters>& left, const std::vector<Characters>& right,
                           bool punctuation_only);

}  // namespace jilaf::names
