// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "figures/programme_figures.hpp"
#include "load/dossier.hpp"

#include <string_view>
#include <vector>

namespace jilaf::fuzz {

/// The day of all checks.
inline constexpr Date today{2024, 12, 1};

/// Data that came as bytes, counted and checked with all rules.
struct Loaded {
  Dossier dossier;
  std::vector<ProgrammeFigures> figures;
  Diagnostics findings;

  /// The file whose bytes were given.
  [[nodiscard]] const LoadedFile& file() const { return dossier.files.back(); }
};

/// An input may hold settings too, behind a line as in the examples of rules.
struct Parts {
  std::string_view data;
  std::string_view settings;
};

/// Cuts an input at the line `# file: jilaf.yaml`.
[[nodiscard]] Parts split(std::string_view bytes);

/// Loads the data as from standard input, beside a settings file in a folder of the process's own.
[[nodiscard]] Loaded load_parts(const Parts& parts);

}  // namespace jilaf::fuzz
