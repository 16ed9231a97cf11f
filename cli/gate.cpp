// SPDX-License-Identifier: MIT
#include "cli/gate.hpp"

#include "cli/findings.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_set>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

constexpr std::size_t most_shown = 10;  // whoever wants to mend more than these calls `jilaf check`

Diagnostics errors_of(const Prepared& prepared, const std::function<bool(const Diagnostic&)>& counts) {
  Diagnostics errors;
  std::ranges::copy_if(prepared.findings, std::back_inserter(errors), [&](const Diagnostic& finding) {
    return finding.severity == Severity::error && counts(finding);
  });
  return errors;
}

const LoadedFile& file_of(const Prepared& prepared, const Diagnostic& finding) {
  return prepared.dossier.files[static_cast<std::size_t>(finding.span.file)];
}

/// A number for the place where something begins.
std::uint64_t place_of(const Span& span) {
  return (std::uint64_t{static_cast<std::uint32_t>(span.file)} << 32U) | span.begin;
}

/// The places of the programmes that are not printed, with their rosters and itineraries.
std::vector<Span> left_out(const Dossier& dossier, const Visible& visible) {
  std::unordered_set<std::uint64_t> printed;
  for (const VisibleProgramme& entry : visible.programmes()) printed.insert(place_of(entry.programme.span));
  std::vector<Span> spans;
  for (const Programme& programme : dossier.programmes) {
    if (printed.contains(place_of(programme.span))) continue;
    spans.push_back(programme.span);
    for (const Delegate& delegate : programme.delegates) spans.push_back(delegate.span);
    for (const Day& day : programme.itinerary) spans.push_back(day.span);
  }
  return spans;
}

bool is_above_draft(const Diagnostic& finding) {
  const RuleText* const text = find_rule_text(finding.rule);
  return text != nullptr && text->always;
}

}  // namespace

void refuse(const Prepared& prepared, const Diagnostics& errors, std::string_view advice,
            const MessageOptions& messages, Streams& streams) {
  if (messages.quiet) {
    streams.err(fmt::format("jilaf: not written: {}; see 'jilaf check'\n", to_words(count_diagnostics(errors))));
    return;
  }
  Diagnostics shown(errors.begin(), errors.begin() + static_cast<std::ptrdiff_t>(std::min(errors.size(), most_shown)));
  const std::size_t count = shown.size();
  MaskedFindings masked = mask_findings(std::move(shown), prepared.dossier);
  masked.style.colour = use_colour(messages, streams.err_is_terminal, streams);
  masked.style.width = streams.err_is_terminal ? streams.width : 0;
  streams.err(show_findings(masked, prepared.dossier.sources, "text"));
  if (count < errors.size())
    streams.err(fmt::format("\njilaf: {} more errors; 'jilaf check' shows them\n", errors.size() - count));
  streams.err(fmt::format("\njilaf: not written: {}\n", advice));
}

ExitStatus refuse_language(const LanguageFile& file, const MessageOptions& messages, Streams& streams) {
  DiagnosticStyle style;
  style.colour = use_colour(messages, streams.err_is_terminal, streams);
  style.width = streams.err_is_terminal ? streams.width : 0;
  streams.err(show_findings({file.findings(), style}, file.sources(), "text"));
  streams.err("\njilaf: not written: mend the language file; 'jilaf language --check FILE' checks it\n");
  return ExitStatus::findings;
}

std::optional<ExitStatus> refuse_broken(const Prepared& prepared, const MessageOptions& messages, Streams& streams) {
  if (has_wrong_settings(prepared)) {
    refuse(prepared,
           errors_of(
               prepared,
               [&](const Diagnostic& finding) { return finding.span.given() && file_of(prepared, finding).settings; }),
           "mend the settings first", messages, streams);
    return ExitStatus::usage;
  }
  const Diagnostics broken = errors_of(prepared, [&](const Diagnostic& finding) {
    return finding.span.given() && !file_of(prepared, finding).readable;
  });
  if (broken.empty()) return std::nullopt;
  refuse(prepared, broken, "a file cannot be read to its end; mend the errors above", messages, streams);
  return ExitStatus::findings;
}

Verdict judge(const Prepared& prepared, const Visible& visible, bool draft, const MessageOptions& messages,
              Streams& streams) {
  Diagnostics errors = errors_of(prepared, [](const Diagnostic&) { return true; });
  if (errors.empty()) return {};
  const std::vector<Span> elsewhere = left_out(prepared.dossier, visible);
  std::erase_if(errors, [&](const Diagnostic& finding) {
    return std::ranges::any_of(elsewhere, [&](const Span& span) { return span.contains(finding.span); });
  });
  if (errors.empty()) return {};
  if (!draft) {
    const bool hopeless = std::ranges::any_of(errors, is_above_draft);
    refuse(prepared, errors, hopeless ? "mend the errors above" : "mend the errors above, or use --draft", messages,
           streams);
    return {ExitStatus::findings, false};
  }
  Diagnostics fatal;
  std::ranges::copy_if(errors, std::back_inserter(fatal), is_above_draft);
  if (!fatal.empty()) {
    refuse(prepared, fatal, "no draft passes the errors above; mend them", messages, streams);
    return {ExitStatus::findings, false};
  }
  if (!messages.quiet)
    streams.err(fmt::format("jilaf: this is a draft: {}; see 'jilaf check'\n", to_words(count_diagnostics(errors))));
  return {std::nullopt, true};
}

}  // namespace jilaf::cli
