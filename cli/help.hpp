// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.hpp"

#include <string>

namespace jilaf::cli {

/// The help of the program: what it is for and its commands. `width` is that of the terminal, 0 where there is none.
[[nodiscard]] std::string overview(std::size_t width);

/// The help of a command: examples first, then how to call it and its options.
[[nodiscard]] std::string command_help(const Command& command, const Arguments& arguments, std::size_t width);

/// Lines of at most `width` columns, each after the first indented; words are never cut.
[[nodiscard]] std::string wrap(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace jilaf::cli
