// SPDX-License-Identifier: MIT
#include "write/diagnostics_values.hpp"
#include "write/json.hpp"

namespace jilaf {

std::string write_diagnostics_jsonl(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle&) {
  std::string out;
  Locator locate(sources);
  for (const Diagnostic& finding : findings) out += to_json_line(diagnostic_value(finding, sources, locate)) + '\n';
  return out;
}

}  // namespace jilaf
