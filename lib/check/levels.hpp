// SPDX-License-Identifier: MIT
// What a rule weighs in one run: by its own file, by the settings, and by what the caller chose.
#pragma once

#include "base/diagnostic.hpp"
#include "model/settings.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace jilaf {

/// What the caller of a run says about rules; it comes before the settings. Rules that cannot be turned off heed none of it.
struct RuleChoice {
  std::vector<std::string_view> selected{};                     ///< only these; empty for all
  std::vector<std::string_view> ignored{};                      ///< not these, whatever else is said
  std::vector<std::pair<std::string_view, Severity>> levels{};  ///< of several for one rule the last one counts
  Severity least = Severity::note;                              ///< rules that weigh less do not run
};

/// The weight of a rule by its own file and the settings.
[[nodiscard]] Severity severity_in(const Settings& settings, std::string_view rule);

/// The weight of a rule in a run. Selecting a rule turns it on where the settings turn it off.
[[nodiscard]] Severity severity_of(std::string_view rule, const Settings& settings, const RuleChoice& choice);

/// Whether a rule is off only since others were selected.
[[nodiscard]] bool is_passed_over(std::string_view rule, const RuleChoice& choice);

/// Whether the rule can be turned off, lowered and ignored; unknown ones can.
[[nodiscard]] bool can_be_ignored(std::string_view rule);

}  // namespace jilaf
