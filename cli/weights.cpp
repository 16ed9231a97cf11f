// SPDX-License-Identifier: MIT
#include "cli/weights.hpp"

#include "base/error.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

constexpr std::array<std::string_view, 4> levels = {"off", "note", "warning", "error"};  // as `Severity` has them

std::vector<Choice> rule_choices() {
  std::vector<Choice> choices;
  for (const RuleText& rule : rule_texts()) choices.push_back({rule.id, rule.summary});
  return choices;
}

/// The id of the rule as it lives as long as the program.
std::string_view id_of(std::string_view word) {
  if (const RuleText* const rule = find_rule_text(word)) return rule->id;
  std::vector<std::string_view> ids;
  for (const RuleText& rule : rule_texts()) ids.push_back(rule.id);
  const std::string guess = did_you_mean(word, ids);
  throw UsageError(fmt::format("there is no rule '{}'; {}", utf8::make_visible(word),
                               guess.empty() ? "'jilaf explain' lists them" : guess));
}

void refuse_always(std::string_view option, std::string_view rule, std::string_view what) {
  throw UsageError(fmt::format("{}: '{}' {}; mend what it finds", option, rule, what));
}

Accept append_rules(std::string_view option, bool may_be_always, std::vector<std::string_view>& into) {
  return [=, &into](const std::string& value) {
    for (const std::string& piece : split_at_commas(value)) {
      const std::string_view rule = id_of(piece);
      if (!may_be_always && !can_be_ignored(rule)) refuse_always(option, rule, "cannot be turned off");
      into.push_back(rule);
    }
  };
}

Severity read_level(std::string_view word) {
  const auto found = std::ranges::find(levels, word);
  if (found != levels.end()) return static_cast<Severity>(found - levels.begin());
  const std::string guess = did_you_mean(word, levels);
  throw UsageError(fmt::format("--severity: there is no level '{}'; {}", utf8::make_visible(word),
                               guess.empty() ? "the levels are: error, warning, note, off" : guess));
}

Accept append_level(std::vector<std::pair<std::string_view, Severity>>& into) {
  return [&into](const std::string& value) {
    const std::size_t equals = value.find('=');
    if (equals == std::string::npos) {
      throw UsageError(fmt::format("--severity: '{}' is not a rule with its level, such as weekday=warning",
                                   utf8::make_visible(value)));
    }
    const std::string_view rule = id_of(std::string_view(value).substr(0, equals));
    const Severity level = read_level(std::string_view(value).substr(equals + 1));
    if (!can_be_ignored(rule) && level != find_rule_text(rule)->severity)
      refuse_always("--severity", rule, level == Severity::off ? "cannot be turned off" : "must stay an error");
    into.emplace_back(rule, level);
  };
}

}  // namespace

void define_weights(Arguments& arguments, WeightOptions& options) {
  arguments.section("Rules");
  arguments
      .option("select", 0, "RULE,...", append_rules("--select", true, options.choice.selected),
              "apply only these rules, and those that cannot be turned off")
      .choose("rule", rule_choices())
      .list_with("jilaf explain")
      .in_pieces()
      .repeatable();
  arguments
      .option("ignore", 0, "RULE,...", append_rules("--ignore", false, options.choice.ignored), "leave these rules out")
      .choose("rule", rule_choices())
      .list_with("jilaf explain")
      .in_pieces()
      .repeatable();
  arguments
      .option("severity", 0, "RULE=LEVEL", append_level(options.choice.levels),
              "weigh a rule as error, warning or note, or turn it off")
      .repeatable();
  arguments
      .option("fail-on", 0, "LEVEL", store(options.fail_on), "the least weight of a finding with which the check fails")
      .choose("level", {{"error", "errors"}, {"warning", "warnings too"}, {"note", "any finding"}, {"never", "none"}})
      .usually("error");
}

Severity failing_weight(const WeightOptions& options) {
  const auto found = std::ranges::find(levels, options.fail_on);
  return found == levels.end() ? Severity::off : static_cast<Severity>(found - levels.begin());
}

bool has_failed(const Diagnostics& findings, Severity fails) {
  return fails != Severity::off &&
         std::ranges::any_of(findings, [&](const Diagnostic& finding) { return finding.severity >= fails; });
}

}  // namespace jilaf::cli
