// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "write/diagnostics.hpp"
#include "write/diagnostics_place.hpp"

#include <fmt/format.h>

namespace jilaf {
namespace {

/// The name of a file at the beginning of a line, where `::error` would be a command to a build server, and dashes and the like
/// would fold its log.
std::string leading_name(std::string_view name) {
  const std::string_view trimmed = utf8::trim(name);
  const bool harmless = trimmed.size() == name.size() && !trimmed.empty() &&
                        std::string_view(":#-+~^").find(name.front()) == std::string_view::npos;
  return (harmless ? "" : "./") + on_one_line(name);
}

}  // namespace

std::string write_diagnostics_concise(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle&) {
  std::string out;
  Locator locate(sources);
  for (const Diagnostic& finding : findings) {
    if (finding.span.given()) {
      const Position place = locate(finding.span.file, finding.span.begin);
      out += fmt::format("{}:{}:{}: ", leading_name(sources[finding.span.file].name()), place.line, place.column);
    }
    out += fmt::format("{}[{}]: {}\n", severity_word(finding.severity), finding.rule, on_one_line(finding.message));
  }
  return out;
}

}  // namespace jilaf
