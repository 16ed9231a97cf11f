// SPDX-License-Identifier: MIT
#include "write/diagnostics.hpp"
#include "write/diagnostics_excerpt.hpp"
#include "write/diagnostics_paint.hpp"

#include <fmt/format.h>

namespace jilaf {
namespace {

Paint paint_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Paint::error;
    case Severity::warning:
      return Paint::warning;
    default:
      return Paint::note;
  }
}

std::string remark(std::size_t gutter, std::string_view word, std::string_view text, bool colour) {
  return fmt::format("{:{}}{} {}: {}\n", "", gutter + 2, paint("=", Paint::gutter, colour), word, on_one_line(text));
}

std::string show(const Diagnostic& finding, Excerpts& excerpts, bool colour) {
  std::string out =
      paint(fmt::format("{}[{}]", severity_word(finding.severity), finding.rule), paint_of(finding.severity), colour);
  out += paint(fmt::format(": {}", on_one_line(finding.message)), Paint::strong, colour) + "\n";
  const Excerpt excerpt = excerpts.show(finding, paint_of(finding.severity));
  out += excerpt.text;
  if (!finding.help.empty()) out += remark(excerpt.gutter, "help", finding.help, colour);
  return out + remark(excerpt.gutter, "more", fmt::format("jilaf explain {}", finding.rule), colour);
}

/// What the closing line adds where files cannot be parsed: rules have not seen what stands in them.
std::string unread_in_words(std::size_t files) {
  if (files == 0) return {};
  return fmt::format("; the contents of {} file{} could not be checked", files, files == 1 ? "" : "s");
}

}  // namespace

std::vector<std::string> diagnostic_texts(const Diagnostics& findings, const Sources& sources,
                                          const DiagnosticStyle& style) {
  std::vector<std::string> texts;
  Excerpts excerpts(sources, style);
  for (const Diagnostic& finding : findings) texts.push_back(show(finding, excerpts, style.colour));
  return texts;
}

std::string write_diagnostics_text(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle& style) {
  std::string out;
  for (const std::string& one : diagnostic_texts(findings, sources, style)) {
    if (!out.empty()) out += '\n';
    out += one;
  }
  if (style.closing_line && !findings.empty())
    out += fmt::format("\n{}{}\n", to_words(total_of(findings, style)), unread_in_words(style.unread));
  return out;
}

}  // namespace jilaf
