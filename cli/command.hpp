// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.hpp"
#include "cli/streams.hpp"

#include <functional>
#include <span>
#include <string_view>

namespace jilaf::cli {

/// What a command does once its arguments are read.
using Action = std::function<ExitStatus(Streams&)>;

/// A command: what is said about it, and how it is told what to do.
struct Command {
  std::string_view name;
  std::string_view group;        ///< the heading under which `jilaf --help` shows it
  std::string_view summary;      ///< what it does, in a few words without full stop
  Action (*define)(Arguments&);  ///< declares the arguments and gives the action that uses their values
};

/// THE LIST of commands, in the order of `jilaf --help`.
[[nodiscard]] std::span<const Command> all_commands();

/// The command with a name; `UsageError` where there is none.
[[nodiscard]] const Command& find_command(std::string_view name);

}  // namespace jilaf::cli
