// SPDX-License-Identifier: MIT
#include "cli/help.hpp"

#include "base/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

constexpr std::size_t least_width = 40;
constexpr std::size_t usual_width = 80;
constexpr std::size_t most_width = 100;  // longer lines are hard to read
constexpr std::size_t doc_column = 28;

std::size_t text_width(std::size_t width) {
  return width == 0 ? usual_width : std::clamp(width, least_width, most_width);
}

/// A term and what it means, side by side where there is room, else below each other.
std::string definition(std::string_view term, std::string_view doc, std::size_t column, std::size_t width) {
  std::string out = fmt::format("  {}", term);
  const std::size_t used = utf8::display_width(out);
  if (column + least_width / 2 > width) column = 6;
  out += used + 2 <= column ? std::string(column - used, ' ') : fmt::format("\n{:{}}", "", column);
  return out + wrap(doc, width, column) + "\n";
}

/// The term of an option: `-f, --format FORMAT`; options without a letter stand below the others' long names.
std::string term_of(const Parameter& parameter) {
  if (parameter.is_positional()) return fmt::format("{}{}", parameter.placeholder, parameter.many ? "..." : "");
  std::string term = parameter.letter != 0 ? fmt::format("-{}, ", parameter.letter) : "    ";
  term += parameter.title();
  if (parameter.alone) return fmt::format("{} [{}]", term, parameter.placeholder);
  return parameter.is_flag() ? term : fmt::format("{} {}", term, parameter.placeholder);
}

std::string doc_of(const Parameter& parameter) {
  std::string doc = parameter.doc;
  std::string words;
  for (const Choice& choice : parameter.choices) words += fmt::format("{}{}", words.empty() ? "" : ", ", choice.word);
  if (!words.empty() && parameter.listed_by.empty()) doc += fmt::format(": {}", words);
  return parameter.usual.empty() ? doc : fmt::format("{} [default: {}]", doc, parameter.usual);
}

std::string usage_line(const Command& command, const Arguments& arguments) {
  std::string line = fmt::format("jilaf {}", command.name);
  const auto& all = arguments.parameters();
  if (std::ranges::any_of(all, [](const Parameter& parameter) { return !parameter.is_positional(); }))
    line += " [OPTION...]";
  if (const Parameter* const place = arguments.positional()) {
    line += place->needed ? fmt::format(" {}", place->placeholder)
                          : fmt::format(" [{}{}]", place->placeholder, place->many ? "..." : "");
  }
  return line;
}

std::string examples(const Arguments& arguments, std::size_t width) {
  std::string out;
  for (const Example& example : arguments.examples()) {
    out += fmt::format("  {}\n      {}\n", example.line, wrap(example.doc, width, 6));
  }
  return out.empty() ? out : fmt::format("Examples:\n{}\n", out);
}

std::string sections(const Arguments& arguments, std::size_t width) {
  std::string out;
  std::string_view section;
  for (const Parameter& parameter : arguments.parameters()) {
    if (parameter.section != section) {
      section = parameter.section;
      out += fmt::format("\n{}:\n", section);
    }
    out += definition(term_of(parameter), doc_of(parameter), doc_column, width);
  }
  return out;
}

}  // namespace

std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
  std::string out;
  std::size_t column = indent;
  while (true) {
    const std::size_t blank = text.find(' ');
    const std::string_view word = text.substr(0, blank);
    const std::size_t columns = utf8::display_width(word);
    if (!out.empty() && column + 1 + columns > width) {
      out += fmt::format("\n{:{}}", "", indent);
      column = indent;
    } else if (!out.empty()) {
      out += ' ';
      ++column;
    }
    out += word;
    column += columns;
    if (blank == std::string_view::npos) return out;
    text.remove_prefix(blank + 1);
  }
}

std::string overview(std::size_t width) {
  width = text_width(width);
  std::string out = "jilaf - check the data of trade union programmes and report on them\n\nExamples:\n";
  for (const Example& example :
       {Example{"jilaf check programmes", "find what is wrong in the data of a folder"},
        Example{"jilaf report programmes/2022-pakistan.yaml", "show the activity report of a programme"},
        Example{"jilaf summary --by fiscal-year programmes", "count programmes and participants by fiscal year"}}) {
    out += fmt::format("  {}\n      {}\n", example.line, wrap(example.doc, width, 6));
  }
  out += "\nUsage: jilaf COMMAND [OPTION...] [PATH...]\n";
  std::string_view group;
  for (const Command& command : all_commands()) {
    if (command.group != group) {
      group = command.group;
      out += fmt::format("\n{}:\n", group);
    }
    out += definition(command.name, command.summary, 15, width);
  }
  out += "\nMore:\n";
  out += definition("jilaf COMMAND --help", "what a command does and its options", doc_column, width);
  out += definition("jilaf --version", "the version", doc_column, width);
  return out + "\n" +
         wrap(
             "The exit status is 0 where all is well, 1 where the data has errors, 2 where the command line or the "
             "settings are wrong, "
             "3 where a file cannot be read or written.",
             width, 0) +
         "\n";
}

std::string command_help(const Command& command, const Arguments& arguments, std::size_t width) {
  width = text_width(width);
  std::string out = fmt::format("jilaf {} - {}\n\n", command.name, command.summary);
  out += examples(arguments, width);
  out += fmt::format("Usage: {}\n", usage_line(command, arguments));
  out += sections(arguments, width);
  return out + "\n" + wrap(fmt::format("The manual page jilaf-{}(1) says more.", command.name), width, 0) + "\n";
}

}  // namespace jilaf::cli
