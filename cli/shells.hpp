// SPDX-License-Identifier: MIT
// Completion of command lines, made from the definitions of the commands.
#pragma once

#include "cli/command.hpp"

#include <array>
#include <string>
#include <vector>

namespace jilaf::cli {

/// A command with its arguments.
struct Definition {
  const Command* command;
  Arguments arguments;
};

/// All commands with their arguments.
[[nodiscard]] std::vector<Definition> all_definitions();

/// A shell that can be told how to complete.
struct Shell {
  std::string_view name;
  std::string_view use;  ///< the line that puts its script to use
  std::string_view doc;  ///< where that line belongs
  std::string (*script)(const std::vector<Definition>& definitions);
};

/// For bash 4 or later.
[[nodiscard]] std::string bash_script(const std::vector<Definition>& definitions);
/// For zsh, as an autoloaded function or sourced.
[[nodiscard]] std::string zsh_script(const std::vector<Definition>& definitions);
/// For fish 3 or later.
[[nodiscard]] std::string fish_script(const std::vector<Definition>& definitions);

/// THE LIST of shells.
inline constexpr std::array<Shell, 3> all_shells = {{
    {"bash", "eval \"$(jilaf completion bash)\"", "for bash; put this line into ~/.bashrc", bash_script},
    {"zsh", "source <(jilaf completion zsh)", "for zsh; put this line into ~/.zshrc, after compinit", zsh_script},
    {"fish", "jilaf completion fish > ~/.config/fish/completions/jilaf.fish", "for fish; once is enough", fish_script},
}};

/// The words that may follow a parameter, with blanks between them.
[[nodiscard]] std::string words_of(const Parameter& parameter);

}  // namespace jilaf::cli
