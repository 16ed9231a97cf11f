// SPDX-License-Identifier: MIT
#include "cli/shells.hpp"

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char byte : text) {
    if (byte == '\'' || byte == '\\') out += '\\';
    out += byte;
  }
  return out + "'";
}

std::string values_of(const Parameter& parameter) {
  if (parameter.pieces) return fmt::format(" -x -a \"(__fish_append , {})\"", words_of(parameter));
  if (!parameter.choices.empty()) return fmt::format(" -x -a {}", quoted(words_of(parameter)));
  if (parameter.files) return " -r -F";
  return parameter.is_flag() ? "" : " -x";
}

std::string line(std::string_view command, const Parameter& parameter) {
  std::string out = fmt::format("complete -c jilaf -n '__fish_seen_subcommand_from {}'", command);
  if (parameter.is_positional()) {
    if (parameter.choices.empty()) return parameter.files ? out + " -F\n" : std::string();
    for (const Choice& choice : parameter.choices)
      out += fmt::format("{}{}", &choice == &parameter.choices.front() ? " -a '" : " ", choice.word);
    return out + "'\n";
  }
  out += fmt::format(" -l {}", parameter.name);
  if (parameter.letter != 0) out += fmt::format(" -s {}", parameter.letter);
  return out + values_of(parameter) + fmt::format(" -d {}\n", quoted(parameter.doc));
}

}  // namespace

std::string fish_script(const std::vector<Definition>& definitions) {
  std::string out = "# Completion of jilaf for fish.\ncomplete -c jilaf -f\n";
  for (const auto& [command, arguments] : definitions) {
    out += fmt::format("complete -c jilaf -n __fish_use_subcommand -a {} -d {}\n", command->name,
                       quoted(command->summary));
  }
  out += "complete -c jilaf -n __fish_use_subcommand -a help -d 'show how to use a command'\n";
  out +=
      "complete -c jilaf -n __fish_use_subcommand -l version -d 'the version'\ncomplete -c jilaf -l help -s h -d 'show "
      "how to use it'\n";
  for (const auto& [command, arguments] : definitions) {
    for (const Parameter& parameter : arguments.parameters()) out += line(command->name, parameter);
  }
  return out;
}

}  // namespace jilaf::cli
