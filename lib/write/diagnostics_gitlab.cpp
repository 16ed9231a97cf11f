// SPDX-License-Identifier: MIT
// The Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/
#include "base/ascii.hpp"
#include "write/diagnostics_fingerprint.hpp"
#include "write/diagnostics_region.hpp"
#include "write/json.hpp"

#include <fmt/format.h>

namespace jilaf {
namespace {

std::string_view severity_of(const Diagnostic& finding) {
  return finding.severity == Severity::error ? "major" : finding.severity == Severity::warning ? "minor" : "info";
}

/// GitLab wants a place for everything.
Value::Object location_of(const Span& span, const Sources& sources, Locator& locate) {
  if (!span.given()) return {{"path", "."}, {"lines", Value::Object{{"begin", 1}}}};
  const FileRegion region = region_of(span, sources, locate);
  return {{"path", repository_path(sources[span.file].name())},
          {"lines", Value::Object{{"begin", region.begin.line}, {"end", region.end.line}}}};
}

Value issue_of(const Diagnostic& finding, const Fingerprint& fingerprint, Value::Object location) {
  std::string text = ascii::to_sentence(finding.message);
  if (!finding.help.empty()) text += ' ' + ascii::to_sentence(finding.help);
  return Value::Object{{"description", std::move(text)},
                       {"check_name", finding.rule},
                       {"fingerprint", fmt::format("{}-{}", fingerprint.hash, fingerprint.occurrence)},
                       {"severity", severity_of(finding)},
                       {"location", std::move(location)}};
}

}  // namespace

std::string write_diagnostics_gitlab(const Diagnostics& findings, const Sources& sources,
                                     const DiagnosticStyle& style) {
  Value::List issues;
  Locator locate(sources);
  Fingerprints fingerprints(sources, style);
  for (const Diagnostic& finding : findings)
    issues.push_back(issue_of(finding, fingerprints.next(finding), location_of(finding.span, sources, locate)));
  return to_json_text(issues);
}

}  // namespace jilaf
