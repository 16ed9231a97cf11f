// SPDX-License-Identifier: MIT
// Hints about quotes, escapes and the first byte of a text.
#include "yaml/trouble.hpp"
#include "yaml/unsupported.hpp"

#include <algorithm>

namespace jilaf::yaml {
namespace {

constexpr std::string_view close_it = "close the quote at the end of the text; inside '...' write an apostrophe twice";

bool is_quote(char c) { return c == '"' || c == '\''; }

}  // namespace

bool unclosed_quote(const Trouble& trouble) {
  std::size_t quote = trouble.ahead.unclosed_quote;
  if (quote == nowhere) {
    // A quote that ran on until the opening quote of a later text: that text then stands directly behind it.
    const Bytes last = trouble.builder.last();
    const bool quoted = last.end > last.begin && is_quote(trouble.text[last.begin]);
    const bool directly = quoted && trouble.at >= last.end && !trouble.first_on_line() &&
                          line_begin(trouble.text, last.end) == trouble.line;
    if (!directly || trouble.text.substr(last.begin, last.end - last.begin).find('\n') == nowhere) return false;
    quote = last.begin;
  }
  trouble.report(Reason::unclosed_quote, quote, "the quote that opens here is not closed", std::string(close_it));
  return true;
}

bool after_quote(const Trouble& trouble) {
  const Bytes last = trouble.builder.last();
  if (last.end == last.begin || trouble.at < last.end || line_begin(trouble.text, last.end) != trouble.line)
    return false;
  if (trouble.text.substr(last.end, trouble.at - last.end).find_first_not_of(" \t") != nowhere) return false;
  if (!is_quote(trouble.text[last.begin]) || trouble.builder.open_bracket() != nowhere) return false;
  if (trouble.here() == ',' || trouble.here() == ':' || trouble.here() == '\0') return false;
  trouble.report(
      Reason::after_quote, trouble.at, "more text follows the closing quote",
      "put the whole text into one pair of quotes; inside '...' write an apostrophe twice, inside \"...\" write \\\"");
  return true;
}

bool bad_escape(const Trouble& trouble) {
  if (!trouble.says("escape character") && !trouble.says("hex number") && !trouble.says("invalid unicode"))
    return false;
  const std::size_t backslash = trouble.text.rfind('\\', trouble.at == 0 ? 0 : trouble.at - 1);
  report_bad_escape(backslash == nowhere ? trouble.at : backslash, trouble.reporter);
  return true;
}

bool tab(const Trouble& trouble) {
  const std::size_t first = trouble.text.find_first_not_of(' ', trouble.line);
  const bool leads = first != nowhere && trouble.text[first] == '\t';
  if (!leads && !trouble.says("illegal tab")) return false;
  const std::size_t place = leads ? first : trouble.text.find('\t', trouble.line);
  report_tab(std::min(place == nowhere ? trouble.at : place, trouble.text.size() - 1), trouble.reporter);
  return true;
}

bool bad_start(const Trouble& trouble) {
  const char c = trouble.here();
  const bool colon_first = trouble.words.empty() && c == ':' && trouble.bracket() != nowhere;
  if (!trouble.says("unknown token") && !trouble.says("map key") && !trouble.says("found while scanning") &&
      !trouble.says("not found after") && !trouble.says("block scalar") && c != '?' && !colon_first) {
    return false;
  }
  if (trouble.says("block scalar")) {
    report_text_behind_block_sign(std::min(trouble.at, trouble.text.size() - 1), trouble.reporter);
    return true;
  }
  const std::string mark = c == '`' ? std::string("a backtick") : std::string("`") + c + "`";
  if (trouble.bracket() != nowhere) {
    trouble.report(Reason::bad_start, trouble.at, mark + " cannot stand here inside brackets",
                   "put the text into quotes");
  } else {
    trouble.report(Reason::bad_start, trouble.at, "no text can begin with " + mark, "put the text into quotes");
  }
  return true;
}

}  // namespace jilaf::yaml
