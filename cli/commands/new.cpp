// SPDX-License-Identifier: MIT
#include "cli/commands/commands.hpp"
#include "render/skeleton.hpp"

#include <memory>

namespace jilaf::cli {

Action commands::new_programme(Arguments& arguments) {
  auto id = std::make_shared<std::string>();
  arguments.example("jilaf new 2026-nepal-seminar > 2026-nepal-seminar.yaml",
                    "a file to fill in, with all keys as comments");
  arguments.positional("ID", store(*id), "the id of the programme: lower-case letters, digits and hyphens").required();
  return [id](Streams& streams) {
    streams.out(skeleton(*id));
    return ExitStatus::fine;
  };
}

}  // namespace jilaf::cli
