// SPDX-License-Identifier: MIT
#include "cli/prepare.hpp"

#include "check/check.hpp"
#include "cli/today.hpp"

#include <algorithm>

namespace jilaf::cli {

Prepared prepare(const InputOptions& options, const MessageOptions& messages, Streams& streams,
                 const RuleChoice& choice) {
  Prepared prepared;
  prepared.dossier = load_inputs(options, messages, streams);
  const TimeZone& zone = prepared.dossier.settings.time_zone;
  prepared.today = find_today(options.today, zone.given() ? zone.value() : usual_time_zone, streams);
  prepared.figures = count_all(prepared.dossier, jobs(options));
  prepared.findings = check_all({prepared.dossier, prepared.figures, prepared.today}, jobs(options), choice);
  return prepared;
}

bool has_wrong_settings(const Prepared& prepared) {
  return std::ranges::any_of(prepared.findings, [&](const Diagnostic& finding) {
    return finding.severity == Severity::error && finding.span.given() &&
           prepared.dossier.files[static_cast<std::size_t>(finding.span.file)].settings;
  });
}

}  // namespace jilaf::cli
