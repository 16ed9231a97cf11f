// SPDX-License-Identifier: MIT
#pragma once

#include "base/span.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// How much a finding weighs; `off` findings are never shown.
enum class Severity : std::uint8_t { off, note, warning, error };

/// A second place that explains a finding, with what is to be seen there.
struct Related {
  Span span;
  std::string text;
};

/// What to write in the place of a span.
struct Edit {
  Span span;
  std::string text;
};

/// One finding about the data: what stands there, what was expected, and what to do next.
struct Diagnostic {
  std::string_view rule;                ///< the rule's id, which lives as long as the program
  Severity severity = Severity::error;  ///< set from the rule's data file and the settings
  Span span;                            ///< the place that is wrong
  std::string message;                  ///< one sentence without full stop, lower case
  std::string label;                    ///< what the caret says; may be empty
  std::vector<Related> related;         ///< further places, in the order to show
  std::string help;                     ///< the concrete repair; may be empty
  std::vector<Edit> repair{};           ///< the same as edits, only where it cannot be wrong
};

/// Findings in the order in which they were made.
using Diagnostics = std::vector<Diagnostic>;

}  // namespace jilaf
