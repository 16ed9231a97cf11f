// SPDX-License-Identifier: MIT
// Hints about what stands inside `[...]` and `{...}`.
#include "yaml/hints.hpp"
#include "yaml/trouble.hpp"

namespace jilaf::yaml {
namespace {

constexpr std::string_view full_width_comma = "\xEF\xBC\x8C";   // U+FF0C
constexpr std::string_view ideographic_comma = "\xE3\x80\x81";  // U+3001

/// Whether the line of the failure cannot be inside the bracket: it is another one, and not indented deeper than the bracket's.
bool is_past_bracket(const Trouble& trouble, std::size_t bracket) {
  const std::size_t bracket_line = line_begin(trouble.text, bracket);
  const auto indent = [&](std::size_t line) { return trouble.text.find_first_not_of(" \t", line) - line; };
  if (bracket_line == trouble.line || indent(trouble.line) > indent(bracket_line)) return false;
  const char first = trouble.text[trouble.line + indent(trouble.line)];
  return first != ']' && first != '}' && first != ',';
}

std::string quoted(char c) { return std::string("`") + c + "`"; }

}  // namespace

void report_unclosed_bracket(std::string_view text, std::size_t bracket, Reporter& reporter) {
  const char open = text[bracket];
  reporter.report(Reason::unclosed_bracket, {bracket, bracket + 1}, "the bracket " + quoted(open) + " is not closed",
                  "close it with " + quoted(open == '[' ? ']' : '}') + ", or put the text into quotes");
}

bool unclosed_bracket(const Trouble& trouble) {
  const std::size_t bracket = trouble.bracket();
  if (bracket == nowhere) return false;
  if (trouble.here() == '\0' || is_past_bracket(trouble, bracket)) {
    report_unclosed_bracket(trouble.text, bracket, trouble.reporter);
    return true;
  }
  const char open = trouble.text[bracket];
  if (trouble.here() != (open == '[' ? '}' : ']')) return false;
  trouble.report(Reason::stray_bracket, trouble.at,
                 quoted(trouble.here()) + " stands here, but " + quoted(open) + " is open",
                 "close every bracket by its own kind, the last opened first");
  return true;
}

bool colon_in_brackets(const Trouble& trouble) {
  const std::size_t bracket = trouble.bracket();
  if (bracket == nowhere || trouble.here() != ':') return false;
  const std::string_view before = trouble.text.substr(bracket, trouble.at - bracket);
  for (const std::string_view comma : {full_width_comma, ideographic_comma}) {
    const std::size_t found = before.rfind(comma);
    if (found == nowhere) continue;
    trouble.reporter.report(Reason::missing_comma, {bracket + found, bracket + found + comma.size()},
                            "a full-width comma stands where `, ` separates entries",
                            "write a plain comma and a blank");
    return true;
  }
  trouble.report(Reason::colon_in_value, trouble.at, "a second colon stands in one entry",
                 "put the value into quotes, or a comma before the next key");
  return true;
}

bool stray_bracket(const Trouble& trouble) {
  if (trouble.here() != ']' && trouble.here() != '}') return false;
  trouble.report(Reason::stray_bracket, trouble.at, quoted(trouble.here()) + " closes a bracket that was not opened",
                 "delete it, or put the text into quotes");
  return true;
}

bool missing_comma(const Trouble& trouble) {
  if (trouble.bracket() == nowhere || trouble.here() == ',') return false;
  if (trouble.says("block entry") || trouble.here() == '-') {
    trouble.report(Reason::misplaced_item, trouble.at, "a dash stands inside brackets",
                   "separate the items by commas, without dashes");
    return true;
  }
  trouble.report(Reason::missing_comma, trouble.at, "a comma is missing before this",
                 "separate items by `, `; put a text into quotes as a whole");
  return true;
}

bool stray_comma(const Trouble& trouble) {
  if (trouble.here() != ',') return false;
  trouble.report(Reason::stray_comma, trouble.at, "a comma stands where nothing is to be separated",
                 "delete it, or put the whole text into quotes");
  return true;
}

}  // namespace jilaf::yaml
