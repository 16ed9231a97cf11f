// SPDX-License-Identifier: MIT
// Loading, all rules and all formats of findings over any bytes.
#include "target.hpp"

#include "base/utf8.hpp"
#include "check/masking.hpp"
#include "loaded.hpp"
#include "write/diagnostics.hpp"

namespace jilaf::fuzz {
namespace {

void look_at(const Diagnostic& finding, const Sources& sources) {
  const auto lies_in_a_file = [&](const Span& span) {
    return !span.given() || (static_cast<std::size_t>(span.file) < sources.size() && span.begin <= span.end &&
                             span.end <= sources[span.file].text().size());
  };
  require(lies_in_a_file(finding.span), "a finding lies in its file", finding.message);
  require(!finding.message.empty(), "a finding has a message", finding.rule);
  for (const Related& related : finding.related)
    require(lies_in_a_file(related.span), "a related place lies in its file", finding.message);
  for (const Edit& edit : finding.repair)
    require(lies_in_a_file(edit.span), "a repair lies in its file", finding.message);
}

}  // namespace

void target(std::string_view bytes) {
  Loaded loaded = load_parts(split(bytes));
  const Sources& sources = loaded.dossier.sources;
  for (const Diagnostic& finding : loaded.findings) look_at(finding, sources);
  const std::vector<Hidden> hidden = find_hidden(loaded.dossier, loaded.findings);
  hide_values(loaded.findings, hidden, sources);
  DiagnosticStyle style{.width = 80, .closing_line = true};
  for (const Hidden& one : hidden) style.hidden.push_back(one.span);
  for (const LoadedFile& file : loaded.dossier.files) style.checked.push_back(file.id);
  for (const DiagnosticFormat& format : diagnostic_formats()) {
    const std::string written = format.write(loaded.findings, sources, style);
    require(!utf8::first_invalid(written), "findings are written as valid UTF-8", format.name);
  }
}

}  // namespace jilaf::fuzz
