// SPDX-License-Identifier: MIT
// Workflow commands of GitHub Actions. The escapes are those of actions/toolkit, packages/core/src/command.ts.
#include "write/diagnostics.hpp"
#include "write/diagnostics_region.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::size_t most_annotations = 10;  // of a level; GitHub drops what comes after without a word

/// The text as data of a command. Lines are joined by `%0A`, so that none of them can begin a command of its own.
std::string as_message(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte == '%' || byte == '\r' || byte == '\n')
      out += fmt::format("%{:02X}", byte);
    else
      out += byte;
  }
  return out;
}

/// The text as the value of a property of a command.
std::string as_property(std::string_view text) {
  std::string out;
  for (const char byte : as_message(on_one_line(text))) {
    if (byte == ':' || byte == ',')
      out += fmt::format("%{:02X}", byte);
    else
      out += byte;
  }
  return out;
}

std::string_view command_of(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "notice";
}

/// Columns may be given only where there is one line; there the last character counts, not the place after it.
std::string place_of(const Span& span, const Sources& sources, Locator& locate) {
  const FileRegion region = region_of(span, sources, locate);
  std::string out =
      fmt::format("file={},line={}", as_property(repository_path(sources[span.file].name())), region.begin.line);
  const bool one_line = region.begin.line == region.end.line;
  if (one_line) out += fmt::format(",col={}", region.begin.column);
  out += fmt::format(",endLine={}", region.end.line);
  if (one_line) out += fmt::format(",endColumn={}", std::max(region.begin.column, region.end.column - 1));
  return out + ',';
}

std::string command(const Diagnostic& finding, const Sources& sources, Locator& locate) {
  const std::string place = finding.span.given() ? place_of(finding.span, sources, locate) : "";
  std::string text = on_one_line(finding.message);
  if (!finding.help.empty()) text += fmt::format("\nhelp: {}", on_one_line(finding.help));
  return fmt::format("::{} {}title={}::{}\n", command_of(finding.severity), place, as_property(finding.rule),
                     as_message(text));
}

/// How many annotations there may be of each severity. One notice is spared where something has to be said of the rest.
std::array<std::size_t, 4> places_for(const DiagnosticCount& count) {
  std::array<std::size_t, 4> places{0, most_annotations, most_annotations, most_annotations};
  if (std::max({count.errors, count.warnings, count.notes}) > most_annotations) --places[1];
  return places;
}

}  // namespace

std::string write_diagnostics_github(const Diagnostics& findings, const Sources& sources,
                                     const DiagnosticStyle& style) {
  std::string out = write_diagnostics_text(findings, sources, style);
  std::array<std::size_t, 4> places = places_for(count_diagnostics(findings));
  Diagnostics rest;
  Locator locate(sources);
  for (const Diagnostic& finding : findings) {
    std::size_t& left = places[static_cast<std::size_t>(finding.severity)];
    if (left == 0) {
      rest.push_back(finding);
    } else {
      --left;
      out += command(finding, sources, locate);
    }
  }
  if (!rest.empty()) {
    DiagnosticCount count = count_diagnostics(rest);
    count.files = 0;
    out += fmt::format("::notice title=jilaf::{} more; the log shows all\n", to_words(count));
  }
  return out;
}

}  // namespace jilaf
