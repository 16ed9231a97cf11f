// SPDX-License-Identifier: MIT
// Nothing stands twice without a test that compares: commands, their transcripts and their manual pages.
#include "cli/shells.hpp"

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include <doctest/doctest.h>

using namespace jilaf::cli;
namespace fs = std::filesystem;

namespace {

const fs::path root = JILAF_SOURCE_DIR;

/// The options that the section OPTIONS of a manual page defines: all in code on lines that a definition follows.
std::set<std::string> options_of_page(const fs::path& path) {
  std::set<std::string> options;
  std::ifstream stream(path);
  std::string term;
  bool inside = false;
  static const std::regex option("`(-[A-Za-z]|--[a-z-]+)`");
  for (std::string line; std::getline(stream, line); term = line) {
    if (line.starts_with("# ")) inside = line == "# OPTIONS";
    if (!inside || !line.starts_with(":   ")) continue;
    for (std::sregex_iterator match(term.begin(), term.end(), option), end; match != end; ++match)
      options.insert((*match)[1]);
  }
  options.erase("-h");
  options.erase("--help");
  return options;
}

std::set<std::string> options_of(const Arguments& arguments) {
  std::set<std::string> options;
  for (const Parameter& parameter : arguments.parameters()) {
    if (parameter.is_positional()) continue;
    options.insert("--" + std::string(parameter.name));
    if (parameter.letter != 0) options.insert(std::string("-") + parameter.letter);
  }
  return options;
}

std::size_t count_transcripts(const fs::path& folder) {
  if (!fs::is_directory(folder)) return 0;
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(folder)) count += entry.path().extension() == ".txt" ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("cli/commands: each command has transcripts") {
  for (const Command& command : all_commands()) {
    const fs::path folder = root / "tests/commands" / command.name;
    CHECK_MESSAGE(count_transcripts(folder) > 0, "write a transcript of the command into ", folder.string());
  }
}

TEST_CASE("cli/commands: each command has a manual page that names its options, all of them and no others") {
  for (const auto& [command, arguments] : all_definitions()) {
    const fs::path page = root / "man" / ("jilaf-" + std::string(command->name) + ".1.md");
    CHECK_MESSAGE(fs::exists(page), "the manual page ", page.string(), " is missing");
    if (!fs::exists(page)) continue;
    const std::set<std::string> documented = options_of_page(page);
    for (const std::string& option : options_of(arguments))
      CHECK_MESSAGE(documented.contains(option), page.string(), " does not define ", option);
    for (const std::string& option : documented)
      CHECK_MESSAGE(options_of(arguments).contains(option), page.string(), " defines ", option, ", which there is not");
  }
}

TEST_CASE("cli/commands: jilaf(1) names every command") {
  std::ifstream stream(root / "man/jilaf.1.md");
  const std::string text((std::istreambuf_iterator<char>(stream)), {});
  for (const Command& command : all_commands()) {
    CHECK_MESSAGE(text.find("`" + std::string(command.name) + "`") != std::string::npos,
                  "man/jilaf.1.md does not name ", command.name);
  }
}

TEST_CASE("cli/commands: each command has a file of its name") {
  for (const Command& command : all_commands()) {
    const fs::path file = root / "cli/commands" / (std::string(command.name) + ".cpp");
    CHECK_MESSAGE(fs::exists(file), "there is no ", file.string());
  }
}

TEST_CASE("cli/commands: every command shows examples, and every option says what it is for") {
  for (const auto& definition : all_definitions()) {
    const std::string_view command = definition.command->name;
    const Arguments& arguments = definition.arguments;
    CHECK_MESSAGE(!arguments.examples().empty(), command, " has no example");
    std::set<char> letters;
    std::set<std::string_view> names;
    for (const Parameter& parameter : arguments.parameters()) {
      CHECK_MESSAGE(!parameter.doc.empty(), command, " does not explain ", parameter.title());
      CHECK_MESSAGE((parameter.choices.empty() || !parameter.noun.empty()), "what is a choice of ", parameter.title(),
                    " called?");
      CHECK((parameter.letter == 0 || letters.insert(parameter.letter).second));
      CHECK((parameter.is_positional() || names.insert(parameter.name).second));
      CHECK((parameter.name != "help" && parameter.letter != 'h'));
    }
  }
}
