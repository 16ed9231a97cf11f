// SPDX-License-Identifier: MIT
// The only file that knows CLI11, which takes eight seconds to compile.
#include "cli/run.hpp"

#include "base/error.hpp"
#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/say.hpp"
#include "cli/usage.hpp"

#include <algorithm>
#include <filesystem>
#include <new>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

namespace jilaf::cli {
namespace {

/// Does something; a `UsageError` of it gets a line that says where to read on.
template <class Work>
auto with_advice(std::string_view help, const Work& work) {
  try {
    return work();
  } catch (const UsageError& error) {
    throw UsageError(fmt::format("{}\njilaf: see '{}'", error.what(), help));
  }
}

/// The parser for a command: CLI11 only cuts the words; values, choices and places are looked at by us.
class Parser {
 public:
  explicit Parser(const Arguments& arguments) {
    app_.set_help_flag("");
    app_.allow_extras();
    for (const Parameter& parameter : arguments.parameters()) {
      if (!parameter.is_positional()) options_.emplace_back(&parameter, add(parameter));
    }
  }

  /// Hands the values to the parameters; gives the words that are no options, in order.
  std::vector<std::string> parse(std::vector<std::string> words) {
    std::ranges::reverse(words);  // CLI11 takes them from the end
    app_.parse(std::move(words));
    for (const auto& [parameter, option] : options_) {
      for (const std::string& value : option->results()) give(*parameter, parameter->is_flag() ? std::string() : value);
    }
    return app_.remaining();
  }

 private:
  CLI::Option* add(const Parameter& parameter) {
    std::string names = fmt::format("--{}", parameter.name);
    if (parameter.letter != 0) names += fmt::format(",-{}", parameter.letter);
    const auto ignore = [](const CLI::results_t&) { return true; };
    CLI::Option* const option = app_.add_option(names, CLI::callback_t(ignore));
    option->expected(parameter.is_flag() ? 0 : parameter.alone ? 0 : 1, parameter.is_flag() ? 0 : 1);
    option->allow_extra_args(false);  // else an option eats the file after its value
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    return option;
  }

  CLI::App app_;
  std::vector<std::pair<const Parameter*, CLI::Option*>> options_;
};

/// Hands the words that are no options to the parameter that is known by its place.
void give_places(const Arguments& arguments, const std::vector<std::string>& words) {
  const Parameter* const parameter = arguments.positional();
  if (parameter == nullptr) {
    if (!words.empty()) refuse_word(words.back(), nullptr);
    return;
  }
  if (words.size() > 1 && !parameter->many) refuse_word(words.back(), parameter);
  if (words.empty() && parameter->needed) {
    throw UsageError(fmt::format("{} is missing: {}", parameter->title(), parameter->doc));
  }
  for (const std::string& word : words) give(*parameter, word);
}

void parse(const Arguments& arguments, std::span<const std::string> words) {
  const auto end = std::ranges::find(words, "--");
  std::vector<std::string> before(words.begin(), end);
  look_for_traps(arguments, before);
  std::vector<std::string> places;
  try {
    places = Parser(arguments).parse(before);
  } catch (const CLI::ParseError&) {
    // What look_for_traps lets through can fail in one way only.
    throw UsageError(fmt::format("'{}' needs a value", before.back()));
  }
  for (const std::string& word : places) {
    if (word.size() > 1 && word.starts_with('-')) refuse_option(word, arguments);
  }
  if (end != words.end()) places.insert(places.end(), end + 1, words.end());
  give_places(arguments, places);
}

ExitStatus run_command(const Command& command, std::span<const std::string> words, Streams& streams) {
  Arguments arguments;
  const Action action = command.define(arguments);
  const auto end = std::ranges::find(words, "--");
  if (std::any_of(words.begin(), end, [](const std::string& word) { return word == "--help" || word == "-h"; })) {
    streams.out(command_help(command, arguments, streams.width));
    return ExitStatus::fine;
  }
  with_advice(fmt::format("jilaf {} --help", command.name), [&] { parse(arguments, words); });
  return action(streams);
}

ExitStatus help(std::span<const std::string> words, Streams& streams) {
  if (words.empty()) {
    streams.out(overview(streams.width));
    return ExitStatus::fine;
  }
  const std::vector<std::string> asked{"--help"};
  const Command& command = with_advice(
      "jilaf --help", [&]() -> std::reference_wrapper<const Command> { return find_command(words.front()); });
  return run_command(command, asked, streams);
}

[[noreturn]] void refuse_nothing() {
  std::vector<std::string_view> names;
  for (const Command& command : all_commands()) names.push_back(command.name);
  throw UsageError(fmt::format("name a command: {}", fmt::join(names, ", ")));
}

const Command& choose_command(std::span<const std::string> words) {
  if (words.empty()) refuse_nothing();
  if (words.front().starts_with('-')) refuse_first_option(words.front());
  return find_command(words.front());
}

ExitStatus dispatch(std::span<const std::string> words, Streams& streams) {
  const std::string_view first = words.empty() ? std::string_view() : words.front();
  if (first == "--help" || first == "-h" || first == "help") return help(words.subspan(1), streams);
  if (first == "--version") {
    streams.out("jilaf " JILAF_VERSION "\n");
    return ExitStatus::fine;
  }
  const Command& command =
      with_advice("jilaf --help", [&]() -> std::reference_wrapper<const Command> { return choose_command(words); });
  return run_command(command, words.subspan(1), streams);
}

ExitStatus fail(ExitStatus status, std::string_view message, Streams& streams) {
  say(streams, message);
  return status;
}

}  // namespace

ExitStatus run(std::span<const std::string> arguments, Streams& streams) {
  try {
    return dispatch(arguments, streams);
  } catch (const UsageError& error) {
    return fail(ExitStatus::usage, error.what(), streams);
  } catch (const WorldError& error) {
    return fail(ExitStatus::world, error.what(), streams);
  } catch (const std::bad_alloc&) {
    return fail(ExitStatus::world, "there is not enough memory for this", streams);
  } catch (const std::filesystem::filesystem_error& error) {
    return fail(ExitStatus::world, fmt::format("cannot use '{}': {}", error.path1().string(), error.code().message()),
                streams);
  } catch (const std::exception& error) {
    return fail(ExitStatus::world, fmt::format("a fault of jilaf itself, please report it: {}", error.what()), streams);
  }
}

}  // namespace jilaf::cli
