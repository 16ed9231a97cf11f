// SPDX-License-Identifier: MIT
#include "cli/commands/commands.hpp"
#include "base/error.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "cli/command.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

namespace jilaf::cli {

std::span<const Command> all_commands() {
  static constexpr std::array all = {
      Command{"check", "Check the data", "find what is wrong in the data", commands::check},
      Command{"explain", "Check the data", "say why a rule is there, with examples", commands::explain},
      Command{"summary", "Report on it", "count programmes, participants and days", commands::summary},
      Command{"roster", "Report on it", "list the delegates", commands::roster},
      Command{"itinerary", "Report on it", "show programmes day by day", commands::itinerary},
      Command{"report", "Report on it", "write the activity report of a programme", commands::report},
      Command{"list", "Report on it", "list programmes with their dates, for scripts", commands::list},
      Command{"new", "Write data", "print a commented skeleton of a programme", commands::new_programme},
      Command{"schema", "Write data", "print the JSON Schema of the data, for editors", commands::schema},
      Command{"language", "Write data", "list the languages, or check a language file", commands::language},
      Command{"completion", "Write data", "print what lets a shell complete command lines", commands::completion},
  };
  return all;
}

const Command& find_command(std::string_view name) {
  const auto found = std::ranges::find(all_commands(), name, &Command::name);
  if (found != all_commands().end()) return *found;
  std::vector<std::string_view> names;
  for (const Command& command : all_commands()) names.push_back(command.name);
  const std::string guess = did_you_mean(name, names);
  const std::string advice = guess.empty() ? fmt::format("the commands are: {}", fmt::join(names, ", ")) : guess;
  throw UsageError(fmt::format("there is no command '{}'; {}", utf8::make_visible(name), advice));
}

}  // namespace jilaf::cli
