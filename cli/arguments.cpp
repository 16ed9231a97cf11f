// SPDX-License-Identifier: MIT
#include "cli/arguments.hpp"

#include "base/error.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

/// The plural of an English noun, as `keys` and `countries`.
std::string plural(std::string_view noun) {
  const bool consonant_y = noun.size() > 1 && noun.ends_with('y') &&
                           std::string_view("aeiou").find(noun[noun.size() - 2]) == std::string_view::npos;
  return consonant_y ? fmt::format("{}ies", noun.substr(0, noun.size() - 1)) : fmt::format("{}s", noun);
}

void refuse_choice(const Parameter& parameter, std::string_view value) {
  std::vector<std::string_view> words;
  words.reserve(parameter.choices.size());
  for (const Choice& choice : parameter.choices) words.push_back(choice.word);
  const std::string guess = did_you_mean(value, words);
  std::string advice = fmt::format("the {} are: {}", plural(parameter.noun), fmt::join(words, ", "));
  if (!parameter.listed_by.empty()) advice = fmt::format("'{}' lists them", parameter.listed_by);
  if (!guess.empty()) advice = guess;
  throw UsageError(fmt::format("there is no {} '{}'; {}", parameter.noun, utf8::make_visible(value), advice));
}

void check_choice(const Parameter& parameter, std::string_view value) {
  if (std::ranges::find(parameter.choices, value, &Choice::word) == parameter.choices.end())
    refuse_choice(parameter, value);
}

}  // namespace

Accept store(std::string& into) {
  return [&into](const std::string& value) { into = value; };
}

Accept append(std::vector<std::string>& into) {
  return [&into](const std::string& value) { into.push_back(value); };
}

Accept store_pieces(std::vector<std::string>& into) {
  return [&into](const std::string& value) { into = split_at_commas(value); };
}

std::vector<std::string> split_at_commas(std::string_view text) {
  std::vector<std::string> pieces;
  while (true) {
    const std::size_t comma = text.find(',');
    pieces.emplace_back(utf8::trim(text.substr(0, comma)));
    if (comma == std::string_view::npos) return pieces;
    text.remove_prefix(comma + 1);
  }
}

std::string Parameter::title() const { return is_positional() ? std::string(placeholder) : fmt::format("--{}", name); }

Parameter& Parameter::choose(std::string_view called, std::vector<Choice> from) {
  noun = called;
  choices = std::move(from);
  return *this;
}

Parameter& Parameter::usually(std::string text) {
  usual = std::move(text);
  return *this;
}

Parameter& Parameter::list_with(std::string_view command) {
  listed_by = command;
  return *this;
}

Parameter& Parameter::in_pieces() {
  pieces = true;
  return *this;
}

Parameter& Parameter::may_stand_alone() {
  alone = true;
  return *this;
}

Parameter& Parameter::repeatable() {
  many = true;
  return *this;
}

Parameter& Parameter::offer_files() {
  files = true;
  return *this;
}

Parameter& Parameter::required() {
  needed = true;
  return *this;
}

Parameter& Arguments::add(Parameter parameter) {
  parameter.section = section_;
  return parameters_.emplace_back(std::move(parameter));
}

Parameter& Arguments::flag(std::string_view name, char letter, bool& into, std::string doc) {
  Parameter parameter;
  parameter.name = name;
  parameter.letter = letter;
  parameter.doc = std::move(doc);
  parameter.accept = [&into](const std::string&) { into = true; };
  return add(std::move(parameter));
}

Parameter& Arguments::option(std::string_view name, char letter, std::string_view placeholder, Accept accept,
                             std::string doc) {
  Parameter parameter;
  parameter.name = name;
  parameter.letter = letter;
  parameter.placeholder = placeholder;
  parameter.doc = std::move(doc);
  parameter.accept = std::move(accept);
  return add(std::move(parameter));
}

Parameter& Arguments::positional(std::string_view placeholder, Accept accept, std::string doc) {
  return option({}, 0, placeholder, std::move(accept), std::move(doc));
}

const Parameter* Arguments::find(std::string_view name) const {
  const auto found = std::ranges::find(parameters_, name, &Parameter::name);
  return found != parameters_.end() && !name.empty() ? &*found : nullptr;
}

const Parameter* Arguments::positional() const {
  const auto found = std::ranges::find_if(parameters_, &Parameter::is_positional);
  return found != parameters_.end() ? &*found : nullptr;
}

void give(const Parameter& parameter, const std::string& value) {
  const bool left_out = value.empty() && parameter.alone;
  if (!parameter.is_flag() && !left_out) {
    if (value.empty()) throw UsageError(fmt::format("'{}' needs a value", parameter.title()));
    if (!parameter.choices.empty()) {
      for (const std::string& piece : parameter.pieces ? split_at_commas(value) : std::vector{value})
        check_choice(parameter, piece);
    }
  }
  parameter.accept(value);
}

}  // namespace jilaf::cli
