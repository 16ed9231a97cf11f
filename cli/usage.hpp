// SPDX-License-Identifier: MIT
// Mistakes on the command line, in a person's words.
#pragma once

#include "cli/arguments.hpp"

namespace jilaf::cli {

/// Throws the `UsageError` for what CLI11 would misunderstand: an empty value after `=` takes the next word instead, a flag
/// takes `=false`, `-format` is read as `-f` with the value `ormat`. Words that it would drop are made harmless.
void look_for_traps(const Arguments& arguments, std::vector<std::string>& words);

/// Throws the `UsageError` for an option that the command does not have.
[[noreturn]] void refuse_option(std::string_view word, const Arguments& arguments);

/// Throws the `UsageError` for an option that stands before the command.
[[noreturn]] void refuse_first_option(std::string_view word);

/// Throws the `UsageError` for a word too many; `parameter` is what is known by its place, or null.
[[noreturn]] void refuse_word(std::string_view word, const Parameter* parameter);

}  // namespace jilaf::cli
