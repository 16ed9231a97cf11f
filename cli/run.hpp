// SPDX-License-Identifier: MIT
#pragma once

#include "cli/streams.hpp"

#include <span>
#include <string>
#include <vector>

namespace jilaf::cli {

/// The whole program: does what the arguments (without the name of the program) say, and never throws.
[[nodiscard]] ExitStatus run(std::span<const std::string> arguments, Streams& streams);

}  // namespace jilaf::cli
