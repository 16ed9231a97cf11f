// SPDX-License-Identifier: MIT
#include "cli/shells.hpp"

namespace jilaf::cli {

std::vector<Definition> all_definitions() {
  std::vector<Definition> definitions;
  for (const Command& command : all_commands()) {
    Definition& definition = definitions.emplace_back(Definition{&command, {}});
    // The action owns what the arguments point at; without it nothing may be accepted, and nothing is.
    (void)command.define(definition.arguments);
  }
  return definitions;
}

std::string words_of(const Parameter& parameter) {
  std::string words;
  for (const Choice& choice : parameter.choices) {
    if (!words.empty()) words += ' ';
    words += choice.word;
  }
  return words;
}

}  // namespace jilaf::cli
