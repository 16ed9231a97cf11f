// SPDX-License-Identifier: MIT
#include "write/diagnostics_values.hpp"
#include "write/json.hpp"

namespace jilaf {

std::string write_diagnostics_json(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle& style) {
  Value::List all;
  Locator locate(sources);
  for (const Diagnostic& finding : findings) all.push_back(diagnostic_value(finding, sources, locate));
  const DiagnosticCount count = total_of(findings, style);
  return to_json_text(Value::Object{
      {"schema", "jilaf-diagnostics/1"},
      {"findings", std::move(all)},
      {"summary",
       Value::Object{
           {"errors", count.errors}, {"warnings", count.warnings}, {"notes", count.notes}, {"files", count.files}}}});
}

}  // namespace jilaf
