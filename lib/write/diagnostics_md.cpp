// SPDX-License-Identifier: MIT
#include "write/diagnostics.hpp"
#include "write/diagnostics_place.hpp"
#include "write/markdown_line.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::size_t most_rows = 500;  // a summary of GitHub may have one mebibyte, and nobody reads more

/// Text from the data as the text of a cell, never as markup.
std::string cell(std::string_view text) { return markdown_line(plain(on_one_line(text)), TextPlace::cell); }

std::string row(const Diagnostic& finding, const Sources& sources, Locator& locate) {
  std::string place;
  if (finding.span.given()) {
    const Position position = locate(finding.span.file, finding.span.begin);
    place = fmt::format("{}:{}:{}", sources[finding.span.file].name(), position.line, position.column);
  }
  return fmt::format("| {} | {} | {} | {} | {} |\n", severity_word(finding.severity), cell(place), cell(finding.rule),
                     cell(finding.message), cell(finding.help));
}

std::string counted_files(std::size_t count) { return fmt::format("{} file{}", count, count == 1 ? "" : "s"); }

}  // namespace

std::string write_diagnostics_md(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle& style) {
  std::string out = "## jilaf check\n\n";
  if (findings.empty()) return out + fmt::format("Nothing was found in {}.\n", counted_files(style.checked.size()));
  out += to_words(total_of(findings, style)) + "\n\n";
  out += "| weight | place | rule | what was found | what to do |\n|--------|-------|------|------|------|\n";
  Locator locate(sources);
  const std::size_t shown = std::min(findings.size(), most_rows);
  for (std::size_t index = 0; index < shown; ++index) out += row(findings[index], sources, locate);
  if (shown < findings.size()) out += fmt::format("\n{} more findings are not shown here.\n", findings.size() - shown);
  return out;
}

}  // namespace jilaf
