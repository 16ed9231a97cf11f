// SPDX-License-Identifier: MIT
// Which rules count on a command line, how much, and from which weight on a run fails.
#pragma once

#include "check/levels.hpp"
#include "cli/arguments.hpp"

#include <string>

namespace jilaf::cli {

/// What was said about rules.
struct WeightOptions {
  RuleChoice choice;
  std::string fail_on = "error";
};

/// Declares `--select`, `--ignore`, `--severity` and `--fail-on`.
void define_weights(Arguments& arguments, WeightOptions& options);

/// The least weight with which a run fails; `off` where none does.
[[nodiscard]] Severity failing_weight(const WeightOptions& options);

/// Whether one of the findings fails the run.
[[nodiscard]] bool has_failed(const Diagnostics& findings, Severity fails);

}  // namespace jilaf::cli
