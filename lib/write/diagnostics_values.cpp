// SPDX-License-Identifier: MIT
#include "write/diagnostics_values.hpp"

#include <utility>

namespace jilaf {
namespace {

/// `file`, `line`, `column` and the end, which is the place after the last character; null where there is no place.
Value::Object place_of(const Span& span, const Sources& sources, Locator& locate) {
  if (!span.given()) return {{"file", {}}, {"line", {}}, {"column", {}}, {"end_line", {}}, {"end_column", {}}};
  const Position begin = locate(span.file, span.begin);
  const Position end = locate(span.file, span.end);
  return {{"file", sources[span.file].name()},
          {"line", begin.line},
          {"column", begin.column},
          {"end_line", end.line},
          {"end_column", end.column}};
}

Value related_of(const Diagnostic& finding, const Sources& sources) {
  Locator locate(sources);
  Value::List all;
  for (const Related& related : finding.related) {
    Value::Object one = place_of(related.span, sources, locate);
    one.emplace_back("text", related.text);
    all.emplace_back(std::move(one));
  }
  return all;
}

}  // namespace

Value diagnostic_value(const Diagnostic& finding, const Sources& sources, Locator& locate) {
  Value::Object out{{"rule", finding.rule}, {"severity", severity_word(finding.severity)}};
  for (auto& member : place_of(finding.span, sources, locate)) out.push_back(std::move(member));
  out.emplace_back("message", finding.message);
  out.emplace_back("label", finding.label.empty() ? Value() : Value(finding.label));
  out.emplace_back("help", finding.help.empty() ? Value() : Value(finding.help));
  out.emplace_back("related", related_of(finding, sources));
  return out;
}

}  // namespace jilaf
