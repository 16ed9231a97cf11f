// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// How many findings there are of each weight, and in how many files.
struct DiagnosticCount {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t files = 0;
};

/// How findings are to look.
struct DiagnosticStyle {
  bool colour = false;                     ///< ANSI colours
  std::size_t width = 0;                   ///< columns of the terminal; 0 where there is none
  bool closing_line = false;               ///< end with a line that counts the findings
  std::vector<Span> hidden{};              ///< what must not be shown, sorted and apart from each other
  Severity fails = Severity::error;        ///< the least weight with which a check fails; `off` where none does
  std::vector<FileId> checked{};           ///< the files that were looked at, in the order to show
  std::optional<DiagnosticCount> total{};  ///< of all findings, where only the first ones are given
  std::string_view version{};              ///< of the program
  std::size_t unread = 0;                  ///< files that cannot be parsed, so that their contents were not checked
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
/// One JSON object a line for each finding, with the members that it has in `json`.
[[nodiscard]] std::string write_diagnostics_jsonl(const Diagnostics& findings, const Sources& sources,
                                                  const DiagnosticStyle& style);
/// The text for people, and after it commands by which GitHub Actions marks the lines of a pull request.
[[nodiscard]] std::string write_diagnostics_github(const Diagnostics& findings, const Sources& sources,
                                                   const DiagnosticStyle& style);
/// Code Quality JSON of GitLab.
[[nodiscard]] std::string write_diagnostics_gitlab(const Diagnostics& findings, const Sources& sources,
                                                   const DiagnosticStyle& style);
/// SARIF 2.1.0 (OASIS), as GitHub code scanning takes it.
[[nodiscard]] std::string write_diagnostics_sarif(const Diagnostics& findings, const Sources& sources,
                                                  const DiagnosticStyle& style);
/// JUnit XML: a suite for each file, a failed case for each finding that fails the check.
[[nodiscard]] std::string write_diagnostics_junit(const Diagnostics& findings, const Sources& sources,
                                                  const DiagnosticStyle& style);
/// A table in Markdown, for the summary of a job.
[[nodiscard]] std::string write_diagnostics_md(const Diagnostics& findings, const Sources& sources,
                                               const DiagnosticStyle& style);
/// JSON of the shape `jilaf-diagnostics/1`.
[[nodiscard]] std::string write_diagnostics_json(const Diagnostics& findings, const Sources& sources,
                                                 const DiagnosticStyle& style);

/// Counts findings.
[[nodiscard]] DiagnosticCount count_diagnostics(const Diagnostics& findings);

/// The count of all findings: that of the style, else of those that are given.
[[nodiscard]] DiagnosticCount total_of(const Diagnostics& findings, const DiagnosticStyle& style);

/// "2 errors and 1 warning in 3 files".
[[nodiscard]] std::string to_words(const DiagnosticCount& count);

/// The word for a severity.
[[nodiscard]] std::string_view severity_word(Severity severity);

/// Each finding as `write_diagnostics_text` shows it.
[[nodiscard]] std::vector<std::string> diagnostic_texts(const Diagnostics& findings, const Sources& sources,
                                                        const DiagnosticStyle& style);

/// The text on one line and without anything that a terminal or a build server would obey.
[[nodiscard]] std::string on_one_line(std::string_view text);

}  // namespace jilaf
