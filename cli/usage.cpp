// SPDX-License-Identifier: MIT
#include "cli/usage.hpp"

#include "base/error.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

void look_at_long(const Arguments& arguments, std::string_view word) {
  const std::size_t equals = word.find('=');
  const Parameter* const parameter = arguments.find(word.substr(0, equals));
  if (parameter == nullptr || equals == std::string_view::npos) return;
  if (parameter->is_flag())
    throw UsageError(fmt::format("'{}' takes no value; leave it out, or write it alone", parameter->title()));
  if (equals + 1 == word.size()) throw UsageError(fmt::format("'{}' needs a value", parameter->title()));
}

void look_at_short(const Arguments& arguments, std::string_view word) {
  if (const Parameter* const meant = arguments.find(word.substr(0, word.find('=')));
      meant != nullptr && word.size() > 1) {
    throw UsageError(fmt::format("there is no option '-{}'; did you mean '{}'?", word, meant->title()));
  }
}

}  // namespace

void look_for_traps(const Arguments& arguments, std::vector<std::string>& words) {
  for (std::string& word : words) {
    const std::string_view view = word;
    if (view.starts_with("--"))
      look_at_long(arguments, view.substr(2));
    else if (view.starts_with('-'))
      look_at_short(arguments, view.substr(1));
    else if (view == "++")
      word = "./++";  // CLI11 takes it for the end of a subcommand
  }
}

void refuse_option(std::string_view word, const Arguments& arguments) {
  const std::string shown = utf8::make_visible(word.substr(0, word.find('=')));
  std::vector<std::string_view> names;
  for (const Parameter& parameter : arguments.parameters()) {
    if (!parameter.is_positional()) names.push_back(parameter.name);
  }
  const std::size_t hyphens = word.starts_with("--") ? 2 : 1;
  const std::string_view guess =
      word.size() > 2 ? nearest(std::string_view(shown).substr(hyphens), names) : std::string_view();
  if (!guess.empty()) throw UsageError(fmt::format("there is no option '{}'; did you mean '--{}'?", shown, guess));
  throw UsageError(fmt::format("there is no option '{}'", shown));
}

void refuse_first_option(std::string_view word) {
  throw UsageError(fmt::format("options follow the command: jilaf COMMAND {}", utf8::make_visible(word)));
}

void refuse_word(std::string_view word, const Parameter* parameter) {
  const std::string shown = utf8::make_visible(word);
  if (parameter == nullptr) throw UsageError(fmt::format("this command takes options only, and '{}' is none", shown));
  throw UsageError(fmt::format("this command takes one {}, and '{}' is one too many", parameter->placeholder, shown));
}

}  // namespace jilaf::cli
