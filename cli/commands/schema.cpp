// SPDX-License-Identifier: MIT
#include "render/schema.hpp"
#include "cli/commands/commands.hpp"
#include "write/json.hpp"

#include <memory>

namespace jilaf::cli {
namespace {

std::vector<Choice> section_choices() {
  std::vector<Choice> choices;
  for (const std::string_view section : schema_sections()) choices.push_back({section, {}});
  return choices;
}

}  // namespace

Action commands::schema(Arguments& arguments) {
  auto section = std::make_shared<std::string>();
  arguments.example("jilaf schema > jilaf.schema.json",
                    "the schema of a data file, for an editor that helps with the keys");
  arguments.example("jilaf schema delegates", "the schema of one section");
  arguments.positional("SECTION", store(*section), "the section")
      .choose("section", section_choices())
      .usually("a whole data file");
  return [section](Streams& streams) {
    streams.out(to_json_text(json_schema(*section)));
    return ExitStatus::fine;
  };
}

}  // namespace jilaf::cli
