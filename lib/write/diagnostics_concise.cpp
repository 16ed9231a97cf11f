// SPDX-License-Identifier: MIT
#include "write/diagnostics.hpp"
#include "write/diagnostics_place.hpp"

#include <fmt/format.h>

namespace jilaf {

std::string write_diagnostics_concise(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle&) {
  std::string out;
  Locator locate(sources);
  for (const Diagnostic& finding : findings) {
    if (finding.span.given()) {
      const Position place = locate(finding.span.file, finding.span.begin);
      out += fmt::format("{}:{}:{}: ", on_one_line(sources[finding.span.file].name()), place.line, place.column);
    }
    out += fmt::format("{}[{}]: {}\n", severity_word(finding.severity), finding.rule, on_one_line(finding.message));
  }
  return out;
}

}  // namespace jilaf
