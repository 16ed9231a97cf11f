// SPDX-License-Identifier: MIT
// Repairs that cannot be wrong.
#pragma once

#include "cli/prepare.hpp"

namespace jilaf::cli {

/// What is to be done about repairs.
struct FixOptions {
  bool fix = false;   ///< write them into the files
  bool diff = false;  ///< show them
};

/// Declares `--fix` and `--diff`.
void define_fixing(Arguments& arguments, FixOptions& options);

/// Writes the repairs of the findings into the chosen files, each replaced whole or not at all, and gives how many there were.
/// `WorldError` where a file cannot be written, or is no longer the one that was checked.
[[nodiscard]] std::size_t write_repairs(const Prepared& prepared);

/// The repairs of the findings as a unified diff over all chosen files.
[[nodiscard]] std::string show_repairs(const Prepared& prepared);

}  // namespace jilaf::cli
