// SPDX-License-Identifier: MIT
// Hints about lines, colons, dashes and indentation.
#include "yaml/hints.hpp"
#include "yaml/trouble.hpp"

#include <algorithm>
#include <array>

namespace jilaf::yaml {
namespace {

constexpr std::string_view full_width_colon = "\xEF\xBC\x9A";   // U+FF1A
constexpr std::string_view ideographic_space = "\xE3\x80\x80";  // U+3000
constexpr std::string_view no_break_space = "\xC2\xA0";         // U+00A0
constexpr std::array<std::string_view, 4> curly_quotes = {"\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98",
                                                          "\xE2\x80\x99"};

/// A blank that is none for YAML, at the start of the text.
std::string_view foreign_blank(std::string_view text) {
  if (text.starts_with(ideographic_space)) return ideographic_space;
  return text.starts_with(no_break_space) ? no_break_space : std::string_view{};
}

std::string name_of_blank(std::string_view blank) {
  return blank == no_break_space ? "a no-break space (U+00A0)" : "an ideographic space (U+3000)";
}

/// Reports a foreign blank at the place, if one stands there.
bool report_foreign_blank(std::string_view text, std::size_t at, std::string_view where, Reporter& reporter) {
  const std::string_view blank = at < text.size() ? foreign_blank(text.substr(at)) : std::string_view{};
  if (blank.empty()) return false;
  reporter.report(Reason::foreign_blank, {at, at + blank.size()},
                  name_of_blank(blank) + " stands " + std::string(where), "replace it by plain blanks");
  return true;
}

/// Whether a colon with a blank behind stands in the text.
bool has_colon(std::string_view text) {
  for (std::size_t at = 0; (at = text.find(':', at)) != nowhere; ++at) {
    if (space_at(text, at + 1)) return true;
  }
  return false;
}

bool holds_curly_quote(std::string_view text) {
  return std::any_of(curly_quotes.begin(), curly_quotes.end(),
                     [text](std::string_view quote) { return text.find(quote) != nowhere; });
}

/// Reports a dash that begins a line without a blank behind, if there is one: `-VN`.
bool report_dash_without_blank(std::string_view text, std::size_t at, Reporter& reporter) {
  const std::string_view rest = text.substr(at, line_end(text, at) - at);
  if (rest.size() < 2 || rest[0] != '-' || space_at(rest, 1) || has_colon(rest)) return false;
  reporter.report(Reason::missing_blank, {at, at + 1}, "a blank is missing after this dash",
                  "write `- ` before every item");
  return true;
}

}  // namespace

void report_missing_colon(std::string_view text, Bytes key, bool flow, Reporter& reporter) {
  const std::string_view words = text.substr(key.begin, key.end - key.begin);
  if (report_foreign_blank(text, key.begin, "where plain blanks indent a line", reporter)) return;
  if (!flow && report_dash_without_blank(text, key.begin, reporter)) return;
  const std::size_t wide = words.find(full_width_colon);
  const std::size_t colon = words.find(':');
  if (wide != nowhere && wide < colon) {
    reporter.report(Reason::missing_colon, {key.begin + wide, key.begin + wide + full_width_colon.size()},
                    "a full-width colon stands where a key ends", "write a plain colon and a blank: `key: value`");
  } else if (colon != nowhere &&
             report_foreign_blank(text, key.begin + colon + 1, "where a plain blank follows a colon", reporter)) {
  } else if (colon != nowhere && colon > 0 && !words.substr(colon).starts_with("://")) {
    reporter.report(Reason::missing_blank, {key.begin + colon, key.begin + colon + 1},
                    "a blank is missing after this colon", "write `key: value`");
  } else {
    reporter.report(Reason::missing_colon, key, "a colon is missing after this, which stands where a key is expected",
                    flow ? "write `key: value`; put a text that holds a comma into quotes"
                         : "write `key: value`; indent a line that continues a text deeper than its key");
  }
}

bool misplaced_item(const Trouble& trouble) {
  if (!trouble.says("block entry")) return false;
  trouble.report(Reason::misplaced_item, trouble.at, "a list item begins on the line of its key",
                 "put every `- ` on a line of its own; put a text that begins with a dash into quotes");
  return true;
}

bool colon_in_value(const Trouble& trouble) {
  if (!trouble.says("map value")) return false;
  // The text that runs into the colon: not yet understood, or the last node.
  const bool pending = trouble.ahead.word < trouble.at;
  const std::size_t start = pending ? trouble.ahead.word : trouble.builder.last().begin;
  const std::string_view line = trouble.text.substr(trouble.line, trouble.at - trouble.line);
  if (start < trouble.line) {
    const bool key =
        pending && !trouble.ahead.passed_colon && !trouble.builder.expects_value() && !trouble.builder.in_list();
    if (key) {
      report_missing_colon(trouble.text, {start, line_end(trouble.text, start)}, false, trouble.reporter);
    } else {
      trouble.report(Reason::indentation, trouble.line + line.find_first_not_of(" \t"),
                     "this line is indented deeper than its key may be, and so continues the text above",
                     "give the key the column of the keys above; put a text that holds a colon into quotes");
    }
  } else if (holds_curly_quote(line)) {
    trouble.report(Reason::colon_in_value, trouble.at,
                   "a colon stands in a text that has curly quotes, which do not count as quotes",
                   "put straight quotes around the whole text");
  } else {
    trouble.report(Reason::colon_in_value, trouble.at, "a second colon stands on this line",
                   "put the value into quotes");
  }
  return true;
}

bool missing_dash(const Trouble& trouble) {
  if (!trouble.first_on_line() || trouble.here() == '\0') return false;
  if (report_foreign_blank(trouble.text, trouble.at, "where plain blanks indent a line", trouble.reporter)) return true;
  if (report_dash_without_blank(trouble.text, trouble.at, trouble.reporter)) return true;
  const std::size_t last = trouble.builder.last().begin;  // a list that ended just now, because no dash came
  const bool same_column = trouble.at - trouble.line == last - line_begin(trouble.text, last);
  const bool ended =
      last < trouble.text.size() && trouble.text[last] == '-' && space_at(trouble.text, last + 1) && same_column;
  if (!trouble.builder.in_list() && !ended) return false;
  trouble.report(Reason::missing_dash, trouble.at,
                 "the list above goes on in this column, but no dash begins this line",
                 "write `- ` before every item, or give the line the column of the key that it belongs to");
  return true;
}

bool line_without_colon(const Trouble& trouble) {
  if (!trouble.first_on_line() || trouble.here() == '\0' || !trouble.builder.in_mapping()) return false;
  const std::string_view rest = trouble.rest();
  if (rest[0] == '-' && space_at(rest, 1)) {
    trouble.report(Reason::misplaced_item, trouble.at, "a list item stands where a key is expected",
                   "indent it like the other items of its list, or give the list a key of its own");
    return true;
  }
  if (has_colon(rest)) return false;
  report_missing_colon(trouble.text, {trouble.at, trouble.at + rest.size()}, false, trouble.reporter);
  return true;
}

bool wrong_indentation(const Trouble& trouble) {
  if (trouble.here() == '\0') return false;
  if (!trouble.first_on_line()) {
    trouble.report(Reason::after_the_end, trouble.at, "this does not belong to what stands before it on the line",
                   "begin it on a line of its own, or put the whole text into quotes");
    return true;
  }
  trouble.report(Reason::indentation, trouble.at, "this line is indented like nothing above it",
                 "give it the column of the keys or dashes that it belongs to");
  return true;
}

}  // namespace jilaf::yaml
