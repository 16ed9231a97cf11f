// SPDX-License-Identifier: MIT
#include "check/check.hpp"

#include "base/parallel.hpp"
#include "base/sorted.hpp"
#include "base/suggest.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// What a finding weighs. Errors of the settings stay where other rules were selected, since settings rule all the rest.
Severity weigh(const Diagnostic& finding, const Dossier& dossier, const RuleChoice& choice) {
  const bool of_settings = finding.span.given() && dossier.files[static_cast<std::size_t>(finding.span.file)].settings;
  if (!of_settings || !is_passed_over(finding.rule, choice)) return severity_of(finding.rule, dossier.settings, choice);
  RuleChoice of_all = choice;
  of_all.selected.clear();
  const Severity usual = severity_of(finding.rule, dossier.settings, of_all);
  return usual == Severity::error ? usual : Severity::off;
}

/// Takes away what ignores speak of, and reports the ignores that speak of nothing.
void apply_ignores(const Dossier& dossier, const RuleChoice& choice, Diagnostics& findings) {
  std::vector<bool> used(dossier.ignores.size());
  std::erase_if(findings, [&](const Diagnostic& finding) {
    bool ignored = false;
    for (std::size_t index = 0; index < dossier.ignores.size(); ++index) {
      const Ignore& ignore = dossier.ignores[index];
      if (ignore.rule != finding.rule || !can_be_ignored(finding.rule) || !ignore.scope.contains(finding.span))
        continue;
      used[index] = true;
      ignored = true;
    }
    return ignored;
  });
  std::vector<std::string_view> ids;
  for (const RuleText& text : rule_texts()) ids.push_back(text.id);
  Findings unused("unused-ignore", findings);
  for (std::size_t index = 0; index < used.size(); ++index) {
    const Ignore& ignore = dossier.ignores[index];
    if (used[index]) continue;
    if (find_rule_text(ignore.rule) == nullptr) {
      unused.add(ignore.comment, fmt::format("there is no rule '{}' to ignore", ignore.rule),
                 did_you_mean(ignore.rule, ids));
    } else if (!can_be_ignored(ignore.rule)) {
      unused.add(ignore.comment, fmt::format("'{}' cannot be ignored", ignore.rule),
                 "mend what it finds, and remove the comment");
    } else if (dossier.complete && severity_of(ignore.rule, dossier.settings, choice) != Severity::off) {
      unused.add(ignore.comment, fmt::format("'{}' finds nothing here, so there is nothing to ignore", ignore.rule),
                 "remove the comment");
    }
  }
}

auto place_of(const Diagnostic& finding) {
  return std::tie(finding.span.file, finding.span.begin, finding.rule, finding.span.end, finding.message);
}

void sort_and_join(Diagnostics& findings) {
  std::ranges::stable_sort(
      findings, [](const Diagnostic& left, const Diagnostic& right) { return place_of(left) < place_of(right); });
  drop_doubles(findings, [](const Diagnostic& finding) { return place_of(finding); });
}

/// Whether a rule need not run at all. `settings` speaks of the settings alone, and these are looked at in any case.
bool can_be_spared(std::string_view rule, const Dossier& dossier, const RuleChoice& choice) {
  return severity_of(rule, dossier.settings, choice) == Severity::off &&
         !(rule == "settings" && is_passed_over(rule, choice));
}

Diagnostics run_rules(const Checked& given, unsigned jobs, const RuleChoice& choice) {
  const PublicTexts texts(given.dossier);
  const Checked checked{given.dossier, given.figures, given.today, &texts};
  std::vector<Diagnostics> found(all_rules().size());
  parallel_for(all_rules().size(), jobs, [&](std::size_t index) {
    const Rule& rule = all_rules()[index];
    if (can_be_spared(rule.id, checked.dossier, choice)) return;
    Findings findings(rule.id, found[index]);
    rule.run(checked, findings);
  });
  Diagnostics all = checked.dossier.findings;
  for (Diagnostics& part : found) std::ranges::move(part, std::back_inserter(all));
  return all;
}

}  // namespace

Diagnostic& Findings::add(Span span, std::string message, std::string help) {
  into_->push_back({.rule = rule_,
                    .span = span,
                    .message = std::move(message),
                    .label = {},
                    .related = {},
                    .help = std::move(help)});
  return into_->back();
}

std::vector<ProgrammeFigures> count_all(const Dossier& dossier, unsigned jobs) {
  std::vector<ProgrammeFigures> figures(dossier.programmes.size());
  parallel_for(figures.size(), jobs, [&](std::size_t index) {
    figures[index] = count_programme(dossier.programmes[index], dossier.settings, dossier.organisations);
  });
  return figures;
}

Diagnostics check_all(const Checked& checked, unsigned jobs, const RuleChoice& choice) {
  Diagnostics findings = run_rules(checked, jobs, choice);
  apply_ignores(checked.dossier, choice, findings);
  for (Diagnostic& finding : findings) finding.severity = weigh(finding, checked.dossier, choice);
  std::erase_if(findings, [](const Diagnostic& finding) { return finding.severity == Severity::off; });
  sort_and_join(findings);
  return findings;
}

Diagnostics check(const Checked& checked, unsigned jobs) {
  Diagnostics findings = check_all(checked, jobs);
  std::erase_if(findings, [&](const Diagnostic& finding) { return !checked.dossier.is_chosen(finding.span); });
  return findings;
}

}  // namespace jilaf
