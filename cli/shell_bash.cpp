// SPDX-License-Identifier: MIT
#include "cli/shells.hpp"

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

/// The case label for an option of a command: `check,--format|check,-f)`.
std::string label(std::string_view command, const Parameter& parameter) {
  std::string out = fmt::format("{},--{}", command, parameter.name);
  if (parameter.letter != 0) out += fmt::format("|{},-{}", command, parameter.letter);
  return out;
}

/// What may follow a parameter: `words`, or `kind` for files and for what nobody can guess.
std::string offer(const Parameter& parameter) {
  if (!parameter.choices.empty())
    return fmt::format("words='{}' kind={}", words_of(parameter), parameter.pieces ? "pieces" : "words");
  return parameter.files ? "kind=files" : "kind=nothing";
}

std::string options_of(const Arguments& arguments) {
  std::string words = "--help";
  for (const Parameter& parameter : arguments.parameters()) {
    if (!parameter.is_positional()) words += fmt::format(" --{}", parameter.name);
  }
  return words;
}

constexpr std::string_view head = R"(# Completion of jilaf for bash 4 or later.
_jilaf() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words='' options='' kind=words before=''
  COMPREPLY=()
  # bash takes --format=md for three words.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi
)";

constexpr std::string_view tail = R"(  if [[ $kind == pieces && $cur == *,* ]]; then
    before=${cur%,*},
    cur=${cur##*,}
  fi
  if [[ $kind == files ]]; then
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    compopt -o filenames 2>/dev/null
  elif [[ $kind != nothing ]]; then
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "$cur")
  fi
}
complete -F _jilaf jilaf
)";

}  // namespace

std::string bash_script(const std::vector<Definition>& definitions) {
  std::string names;
  std::string values;
  std::string places;
  for (const auto& [command, arguments] : definitions) {
    names += fmt::format("{} ", command->name);
    for (const Parameter& parameter : arguments.parameters()) {
      if (!parameter.is_positional() && !parameter.is_flag())
        values += fmt::format("    {}) {} ;;\n", label(command->name, parameter), offer(parameter));
    }
    const Parameter* const place = arguments.positional();
    places += fmt::format("    {}) options='{}' {} ;;\n", command->name, options_of(arguments),
                          place != nullptr ? offer(*place) : "kind=nothing");
  }
  std::string out(head);
  out += fmt::format("  if [[ $COMP_CWORD -eq 1 ]]; then\n    words='{}help --help --version'\n  else\n", names);
  out += fmt::format("    case ${{COMP_WORDS[1]}} in\n{}    help) words='{}' ;;\n    esac\n", places,
                     names.substr(0, names.size() - 1));
  out += "    if [[ $cur == -* ]]; then\n      words=$options kind=words\n    fi\n";
  out += fmt::format("    case ${{COMP_WORDS[1]}},$prev in\n{}    esac\n  fi\n", values);
  return out + std::string(tail);
}

}  // namespace jilaf::cli
