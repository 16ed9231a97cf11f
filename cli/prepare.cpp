// SPDX-License-Identifier: MIT
#include "cli/prepare.hpp"

#include "check/check.hpp"
#include "check/masking.hpp"
#include "cli/today.hpp"
#include "write/diagnostics.hpp"

#include <algorithm>

namespace jilaf::cli {

Prepared prepare(const InputOptions& options, const MessageOptions& messages, Streams& streams) {
  Prepared prepared;
  prepared.dossier = load_inputs(options, messages, streams);
  prepared.today = find_today(options.today, prepared.dossier.settings.time_zone.value, streams);
  prepared.figures = count_all(prepared.dossier, jobs(options));
  prepared.findings = check_all({prepared.dossier, prepared.figures, prepared.today}, jobs(options));
  return prepared;
}

bool has_wrong_settings(const Prepared& prepared) {
  return std::ranges::any_of(prepared.findings, [&](const Diagnostic& finding) {
    return finding.severity == Severity::error && finding.span.given() &&
           prepared.dossier.files[static_cast<std::size_t>(finding.span.file)].settings;
  });
}

std::string show_findings(Diagnostics findings, const Dossier& dossier, std::string_view format, bool colour,
                          bool closing_line, std::size_t width) {
  const std::vector<Hidden> hidden = findings.empty() ? std::vector<Hidden>() : find_hidden(dossier, findings);
  hide_values(findings, hidden, dossier.sources);
  DiagnosticStyle style{.colour = colour, .width = width, .closing_line = closing_line};
  for (const Hidden& one : hidden) style.hidden.push_back(one.span);
  const auto chosen = std::ranges::find(diagnostic_formats(), format, &DiagnosticFormat::name);
  return chosen->write(findings, dossier.sources, style);
}

}  // namespace jilaf::cli
