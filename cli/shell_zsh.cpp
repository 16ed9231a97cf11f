// SPDX-License-Identifier: MIT
#include "cli/shells.hpp"

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

/// A text within single quotes in a specification of _arguments or _describe, where brackets and colons divide.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte == '\'')
      out += "'\\''";
    else if (byte == '[' || byte == ']' || byte == ':')
      (out += '\\') += byte;
    else
      out += byte;
  }
  return out;
}

std::string action(const Parameter& parameter) {
  if (parameter.pieces) return fmt::format("_values -s , {} {}", parameter.noun, words_of(parameter));
  if (!parameter.choices.empty()) return fmt::format("({})", words_of(parameter));
  return parameter.files ? "_files" : " ";
}

std::string specification(const Parameter& parameter) {
  const std::string value = parameter.is_flag() ? ""
                                                : fmt::format(":{}{}:{}", parameter.alone ? ":" : "",
                                                              quoted(parameter.placeholder), action(parameter));
  if (parameter.is_positional()) return fmt::format("'{}{}'", parameter.many ? "*" : "1", value);
  const std::string many = parameter.many ? "*" : "";
  const std::string equals = parameter.is_flag() ? "" : "=";
  const std::string text = fmt::format("[{}]{}", quoted(parameter.doc), value);
  std::string out = fmt::format("'{}--{}{}{}'", many, parameter.name, equals, text);
  if (parameter.letter != 0)
    out += fmt::format(" '{}-{}{}{}'", many, parameter.letter, parameter.is_flag() ? "" : "+", text);
  return out;
}

}  // namespace

std::string zsh_script(const std::vector<Definition>& definitions) {
  std::string names;
  std::string cases;
  for (const auto& [command, arguments] : definitions) {
    names += fmt::format("    '{}:{}'\n", command->name, quoted(command->summary));
    cases += fmt::format("    {})\n      _arguments -s -S '--help[show how to use it]'", command->name);
    for (const Parameter& parameter : arguments.parameters())
      cases += fmt::format(" \\\n        {}", specification(parameter));
    cases += "\n      ;;\n";
  }
  return fmt::format(
      "#compdef jilaf\n# Completion of jilaf for zsh.\n_jilaf() {{\n  local -a commands=(\n{}    'help:show how to use "
      "a command'\n  )\n"
      "  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  local command=$words[2]\n"
      "  shift words\n  (( CURRENT-- ))\n  case $command in\n{}    help) _describe command commands ;;\n  esac\n}}\n"
      "if [[ $funcstack[1] == _jilaf ]]; then\n  _jilaf \"$@\"\nelse\n  compdef _jilaf jilaf\nfi\n",
      names, cases);
}

}  // namespace jilaf::cli
