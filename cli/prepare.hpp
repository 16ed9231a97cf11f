// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "check/levels.hpp"
#include "cli/inputs.hpp"
#include "figures/programme_figures.hpp"
#include "load/dossier.hpp"

#include <vector>

namespace jilaf::cli {

/// Everything loaded, counted and checked. Nothing in it may be moved once something points into it.
struct Prepared {
  Dossier dossier;
  std::vector<ProgrammeFigures> figures;
  Diagnostics findings;  ///< of all files, chosen or not
  Date today;
};

/// Loads, counts and runs every rule that the caller chose.
[[nodiscard]] Prepared prepare(const InputOptions& options, const MessageOptions& messages, Streams& streams,
                               const RuleChoice& choice = {});

/// Whether errors in the settings make everything else worthless.
[[nodiscard]] bool has_wrong_settings(const Prepared& prepared);

}  // namespace jilaf::cli
