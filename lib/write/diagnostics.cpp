// SPDX-License-Identifier: MIT
#include "write/diagnostics.hpp"

#include "base/utf8.hpp"

#include <array>
#include <set>

#include <fmt/format.h>

namespace jilaf {
namespace {

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace

std::span<const DiagnosticFormat> diagnostic_formats() {
  static constexpr std::array all = {
      DiagnosticFormat{"text", "with an excerpt of the file, for people", write_diagnostics_text},
      DiagnosticFormat{"concise", "one line a finding, for editors and grep", write_diagnostics_concise},
      DiagnosticFormat{"json", "for programs", write_diagnostics_json},
      DiagnosticFormat{"jsonl", "a JSON object a finding, each on its line", write_diagnostics_jsonl},
      DiagnosticFormat{"github", "the text, and marks in GitHub Actions", write_diagnostics_github},
      DiagnosticFormat{"gitlab", "Code Quality of GitLab", write_diagnostics_gitlab},
      DiagnosticFormat{"sarif", "SARIF 2.1.0, for code scanning", write_diagnostics_sarif},
      DiagnosticFormat{"junit", "JUnit XML, for test reports", write_diagnostics_junit},
      DiagnosticFormat{"md", "a Markdown table, for the summary of a job", write_diagnostics_md},
  };
  return all;
}

DiagnosticCount count_diagnostics(const Diagnostics& findings) {
  DiagnosticCount count;
  std::set<FileId> files;
  for (const Diagnostic& finding : findings) {
    if (finding.span.given()) files.insert(finding.span.file);
    switch (finding.severity) {
      case Severity::error:
        ++count.errors;
        break;
      case Severity::warning:
        ++count.warnings;
        break;
      case Severity::note:
        ++count.notes;
        break;
      case Severity::off:
        break;
    }
  }
  count.files = files.size();
  return count;
}

DiagnosticCount total_of(const Diagnostics& findings, const DiagnosticStyle& style) {
  return style.total ? *style.total : count_diagnostics(findings);
}

std::string to_words(const DiagnosticCount& count) {
  std::vector<std::string> parts;
  if (count.errors > 0) parts.push_back(counted(count.errors, "error"));
  if (count.warnings > 0) parts.push_back(counted(count.warnings, "warning"));
  if (count.notes > 0) parts.push_back(counted(count.notes, "note"));
  std::string out;
  for (std::size_t index = 0; index < parts.size(); ++index) {
    if (index > 0) out += index + 1 == parts.size() ? " and " : ", ";
    out += parts[index];
  }
  return count.files > 0 ? fmt::format("{} in {}", out, counted(count.files, "file")) : out;
}

std::string_view severity_word(Severity severity) {
  constexpr std::array<std::string_view, 4> words = {"off", "note", "warning", "error"};
  return words[static_cast<std::size_t>(severity)];
}

std::string on_one_line(std::string_view text) {
  std::string out = utf8::make_visible(text);
  for (std::size_t at = 0; (at = out.find_first_of("\n\t", at)) != std::string::npos;) {
    const std::string_view instead = out[at] == '\n' ? "\\u{A}" : " ";
    out.replace(at, 1, instead);
    at += instead.size();
  }
  return out;
}

}  // namespace jilaf
