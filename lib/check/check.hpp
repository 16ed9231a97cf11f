// SPDX-License-Identifier: MIT
#pragma once

#include "check/levels.hpp"
#include "check/rule.hpp"

namespace jilaf {

/// Counts every programme of a dossier, in its order.
[[nodiscard]] std::vector<ProgrammeFigures> count_all(const Dossier& dossier, unsigned jobs);

/// Runs all rules, adds what loading found, weighs the findings by the rules' files, the settings and what the caller chose, applies the ignores of
/// the files, and gives those of all files sorted by file, line, column and rule, each once.
[[nodiscard]] Diagnostics check_all(const Checked& checked, unsigned jobs, const RuleChoice& choice = {});

/// As `check_all()`, but only what lies in the chosen files.
[[nodiscard]] Diagnostics check(const Checked& checked, unsigned jobs);

}  // namespace jilaf
