// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// How findings are to look.
struct DiagnosticStyle {
  bool colour = false;         ///< ANSI colours
  std::size_t width = 0;       ///< columns of the terminal; 0 where there is none
  bool closing_line = false;   ///< end with a line that counts the findings
  std::vector<Span> hidden{};  ///< what must not be shown, sorted and apart from each other
};

/// A way to show findings.
struct DiagnosticFormat {
  std::string_view name;  ///< as given to `--format`
  std::string_view doc;   ///< what it is for, a clause
  std::string (*write)(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle& style);
};

/// THE LIST of formats of findings; the first is the default.
[[nodiscard]] std::span<const DiagnosticFormat> diagnostic_formats();

/// The finding with an excerpt of its file and carets, for people.
[[nodiscard]] std::string write_diagnostics_text(const Diagnostics& findings, const Sources& sources,
                                                 const DiagnosticStyle& style);
/// One line a finding: `file:line:column: severity[rule]: message`.
[[nodiscard]] std::string write_diagnostics_concise(const Diagnostics& findings, const Sources& sources,
                                                    const DiagnosticStyle& style);
/// JSON of the shape `jilaf-diagnostics/1`.
[[nodiscard]] std::string write_diagnostics_json(const Diagnostics& findings, const Sources& sources,
                                                 const DiagnosticStyle& style);

/// How many findings there are of each weight, and in how many files.
struct DiagnosticCount {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t files = 0;
};
[[nodiscard]] DiagnosticCount count_diagnostics(const Diagnostics& findings);

/// "2 errors and 1 warning in 3 files".
[[nodiscard]] std::string to_words(const DiagnosticCount& count);

/// The word for a severity.
[[nodiscard]] std::string_view severity_word(Severity severity);

/// The text on one line and without anything that a terminal would obey.
[[nodiscard]] std::string on_one_line(std::string_view text);

}  // namespace jilaf
