// SPDX-License-Identifier: MIT
#include "cli/commands/commands.hpp"
#include "cli/shells.hpp"

#include <algorithm>
#include <memory>

namespace jilaf::cli {

Action commands::completion(Arguments& arguments) {
  auto name = std::make_shared<std::string>();
  std::vector<Choice> shells;
  for (const Shell& shell : all_shells) {
    arguments.example(shell.use, shell.doc);
    shells.push_back({shell.name, shell.doc});
  }
  arguments.positional("SHELL", store(*name), "the shell").choose("shell", shells).required();
  return [name](Streams& streams) {
    streams.out(std::ranges::find(all_shells, std::string_view(*name), &Shell::name)->script(all_definitions()));
    return ExitStatus::fine;
  };
}

}  // namespace jilaf::cli
