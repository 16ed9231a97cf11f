// SPDX-License-Identifier: MIT
#pragma once

#include "cli/streams.hpp"

#include <string_view>

namespace jilaf::cli {

/// Says something on standard error, where names of files and arguments may be part of it: each line begins with `jilaf: `, so
/// that a line break in a name cannot begin one that a build server would take for a command.
void say(Streams& streams, std::string_view message);

}  // namespace jilaf::cli
