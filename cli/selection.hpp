// SPDX-License-Identifier: MIT
// Which programmes are printed, and for whom.
#pragma once

#include "cli/arguments.hpp"
#include "project/visible.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jilaf::cli {

/// What was said about programmes and audience.
struct SelectionOptions {
  std::string audience;
  std::vector<std::string> programmes;
  Date since;
  Date until;
  std::optional<int> fiscal_year;
};

/// Declares `--programme`, `--since`, `--until`, `--fiscal-year` and `--audience`.
void define_selection(Arguments& arguments, SelectionOptions& options, Audience usual);

/// The selection that the options mean.
[[nodiscard]] Selection to_selection(const SelectionOptions& options, Date today);

}  // namespace jilaf::cli
