// SPDX-License-Identifier: MIT
// When two spellings of a place are likely to be meant as one.
#pragma once

#include <string>
#include <string_view>

namespace jilaf::spelling {

/// The letters and digits of a name in lower case, without accents.
[[nodiscard]] std::u32string plain_letters(std::string_view name);

/// Whether two names that are known to mean one country are two spellings of one name, and not a short and a long one.
[[nodiscard]] bool is_other_spelling(std::string_view left, std::string_view right);

/// Whether two names of places are likely to be one and a slip: they differ in accents, blanks and hyphens only, or in one letter within
/// one long word, which is no number and no country.
[[nodiscard]] bool is_slip_of_place(std::string_view left, std::string_view right);

}  // namespace jilaf::spelling
