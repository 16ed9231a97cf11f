// SPDX-License-Identifier: MIT
// A small door over CLI11: one definition feeds the parser, the help, the test of the manual and the shells' completion.
#pragma once

#include "model/type.hpp"

#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf::cli {

/// Takes one value of a parameter; `UsageError` where it cannot be used.
using Accept = std::function<void(const std::string& value)>;

/// Puts the value into a text; of several the last one stays.
[[nodiscard]] Accept store(std::string& into);
/// Adds the value to a list.
[[nodiscard]] Accept append(std::vector<std::string>& into);
/// Cuts the value at its commas and puts the pieces into a list.
[[nodiscard]] Accept store_pieces(std::vector<std::string>& into);

/// The pieces of a text between commas, without blanks around them.
[[nodiscard]] std::vector<std::string> split_at_commas(std::string_view text);

/// An option, a flag, or something that is known by its place.
struct Parameter {
  std::string_view section;      ///< the heading under which help shows it
  std::string_view name;         ///< long name without hyphens; empty for what is known by its place
  char letter = 0;               ///< short name; 0 where there is none
  std::string_view placeholder;  ///< what stands for the value in help, `FILE`; empty for flags
  std::string doc;               ///< what it is for, a clause without full stop
  std::string usual;             ///< what counts where it is not given, in words; may be empty
  Accept accept;                 ///< called once for each time that it is given; flags give an empty value
  std::string_view noun;         ///< what one of the choices is called in messages: `format`
  std::vector<Choice> choices;   ///< the values that are allowed; none: any
  std::string_view listed_by;    ///< where the choices are too many to show: the command that lists them
  bool pieces = false;           ///< the value may be several choices with commas between them
  bool alone = false;            ///< the value may be left out
  bool many = false;             ///< it may be given again and adds to what was given before
  bool needed = false;           ///< of what is known by its place: it must be given
  bool files = false;            ///< shells offer file names

  [[nodiscard]] bool is_flag() const { return placeholder.empty(); }
  [[nodiscard]] bool is_positional() const { return name.empty(); }
  /// As people write it: `--format`, or the placeholder.
  [[nodiscard]] std::string title() const;

  /// Allows only these values; `called` is what one of them is called.
  Parameter& choose(std::string_view called, std::vector<Choice> from);
  /// Says what counts where it is not given.
  Parameter& usually(std::string text);
  /// Says which command lists the choices, where they are too many for a message.
  Parameter& list_with(std::string_view command);
  /// The value may be several choices with commas between them.
  Parameter& in_pieces();
  /// The value may be left out and is then empty.
  Parameter& may_stand_alone();
  /// It may be given several times.
  Parameter& repeatable();
  /// Values are names of files.
  Parameter& offer_files();
  /// It must be given.
  Parameter& required();
};

/// A command line that is worth showing, and what it does.
struct Example {
  std::string_view line;
  std::string_view doc;
};

/// The parameters of one command.
class Arguments {
 public:
  /// Opens a section of the help; what is declared after it stands there.
  void section(std::string_view heading) { section_ = heading; }
  /// Declares an option without value.
  Parameter& flag(std::string_view name, char letter, bool& into, std::string doc);
  /// Declares an option with a value.
  Parameter& option(std::string_view name, char letter, std::string_view placeholder, Accept accept, std::string doc);
  /// Declares what is known by its place; at most one of a command.
  Parameter& positional(std::string_view placeholder, Accept accept, std::string doc);
  /// Adds an example to the help.
  void example(std::string_view line, std::string_view doc) { examples_.push_back({line, doc}); }

  [[nodiscard]] const std::deque<Parameter>& parameters() const { return parameters_; }
  [[nodiscard]] const std::vector<Example>& examples() const { return examples_; }
  /// The parameter with a long name, or null.
  [[nodiscard]] const Parameter* find(std::string_view name) const;
  /// What is known by its place, or null.
  [[nodiscard]] const Parameter* positional() const;

 private:
  Parameter& add(Parameter parameter);

  std::string_view section_ = "Options";
  std::deque<Parameter> parameters_;  // addresses are stable
  std::vector<Example> examples_;
};

/// Hands a value to a parameter after a look at its choices; `UsageError` names the nearest one.
void give(const Parameter& parameter, const std::string& value);

}  // namespace jilaf::cli
