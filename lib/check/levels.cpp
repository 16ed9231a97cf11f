// SPDX-License-Identifier: MIT
#include "check/levels.hpp"

#include "reference/reference.hpp"

#include <algorithm>

namespace jilaf {
namespace {

bool holds(const std::vector<std::string_view>& rules, std::string_view rule) {
  return std::ranges::find(rules, rule) != rules.end();
}

/// What the rule's own file says, since in the settings it is turned off but here it was asked for.
Severity on_again(std::string_view rule) {
  const RuleText* const text = find_rule_text(rule);
  return text == nullptr ? Severity::error : text->severity;
}

/// The weight of a rule that is not passed over.
Severity chosen_severity(std::string_view rule, const Settings& settings, const RuleChoice& choice) {
  const auto level = std::find_if(choice.levels.rbegin(), choice.levels.rend(),
                                  [&](const auto& entry) { return entry.first == rule; });
  if (level != choice.levels.rend()) return level->second;
  const Severity usual = severity_in(settings, rule);
  return usual == Severity::off && holds(choice.selected, rule) ? on_again(rule) : usual;
}

}  // namespace

Severity severity_in(const Settings& settings, std::string_view rule) {
  const RuleText* const text = find_rule_text(rule);
  if (text == nullptr) return Severity::error;
  if (text->always) return text->severity;
  for (const auto& [key, level] : settings.rules) {
    if (key.value() == rule && level.given()) return static_cast<Severity>(level.value);
  }
  return text->severity;
}

Severity severity_of(std::string_view rule, const Settings& settings, const RuleChoice& choice) {
  if (!can_be_ignored(rule)) return severity_in(settings, rule);
  if (holds(choice.ignored, rule) || is_passed_over(rule, choice)) return Severity::off;
  const Severity severity = chosen_severity(rule, settings, choice);
  return severity < choice.least ? Severity::off : severity;
}

bool is_passed_over(std::string_view rule, const RuleChoice& choice) {
  return can_be_ignored(rule) && !choice.selected.empty() && !holds(choice.selected, rule);
}

bool can_be_ignored(std::string_view rule) {
  const RuleText* const text = find_rule_text(rule);
  return text == nullptr || !text->always;
}

}  // namespace jilaf
