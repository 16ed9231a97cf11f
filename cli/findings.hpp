// SPDX-License-Identifier: MIT
// Findings as bytes, on the console and in files beside it. What is private is taken out of them here, once for all formats.
#pragma once

#include "cli/arguments.hpp"
#include "cli/prepare.hpp"
#include "write/diagnostics.hpp"

#include <string>
#include <vector>

namespace jilaf::cli {

/// Findings without private values, and what all formats are told about them.
struct MaskedFindings {
  Diagnostics findings;
  DiagnosticStyle style;
};

/// Takes private values out of findings.
[[nodiscard]] MaskedFindings mask_findings(Diagnostics findings, const Dossier& dossier);

/// Findings as the format of a name, which must be in `diagnostic_formats()`.
[[nodiscard]] std::string show_findings(const MaskedFindings& masked, const Sources& sources, std::string_view format);

/// The formats of findings as choices of an option.
[[nodiscard]] std::vector<Choice> finding_formats();

/// A file that findings go to.
struct FindingsFile {
  std::string format;
  std::string path;
};

/// Takes `FORMAT:PATH`.
[[nodiscard]] Accept append_findings_file(std::vector<FindingsFile>& into);

/// Writes every file, each whole or not at all, and gives the messages of those that could not be written.
[[nodiscard]] std::vector<std::string> write_findings(const std::vector<FindingsFile>& files, MaskedFindings masked,
                                                      const Dossier& dossier);

}  // namespace jilaf::cli
