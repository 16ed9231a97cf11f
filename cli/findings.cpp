// SPDX-License-Identifier: MIT
#include "cli/findings.hpp"

#include "base/error.hpp"
#include "base/files.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "check/masking.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

void refuse_format(std::string_view word) {
  std::vector<std::string_view> names;
  for (const DiagnosticFormat& format : diagnostic_formats()) names.push_back(format.name);
  const std::string guess = did_you_mean(word, names);
  const std::string advice = guess.empty() ? fmt::format("the formats are: {}", fmt::join(names, ", ")) : guess;
  throw UsageError(fmt::format("there is no format '{}'; {}", utf8::make_visible(word), advice));
}

}  // namespace

MaskedFindings mask_findings(Diagnostics findings, const Dossier& dossier) {
  const std::vector<Hidden> hidden = findings.empty() ? std::vector<Hidden>() : find_hidden(dossier, findings);
  hide_values(findings, hidden, dossier.sources);
  MaskedFindings masked{std::move(findings), {}};
  for (const Hidden& one : hidden) masked.style.hidden.push_back(one.span);
  for (const LoadedFile& file : dossier.files) {
    if (file.chosen && file.ours) masked.style.checked.push_back(file.id);
  }
  masked.style.unread = static_cast<std::size_t>(std::ranges::count(dossier.files, false, &LoadedFile::readable));
  masked.style.version = JILAF_VERSION;
  return masked;
}

std::string show_findings(const MaskedFindings& masked, const Sources& sources, std::string_view format) {
  const auto chosen = std::ranges::find(diagnostic_formats(), format, &DiagnosticFormat::name);
  return chosen->write(masked.findings, sources, masked.style);
}

std::vector<Choice> finding_formats() {
  std::vector<Choice> choices;
  for (const DiagnosticFormat& format : diagnostic_formats()) choices.push_back({format.name, format.doc});
  return choices;
}

Accept append_findings_file(std::vector<FindingsFile>& into) {
  return [&into](const std::string& value) {
    const std::size_t colon = value.find(':');
    const std::string format = value.substr(0, colon);
    const std::string path = colon == std::string::npos ? "" : value.substr(colon + 1);
    if (std::ranges::find(diagnostic_formats(), format, &DiagnosticFormat::name) == diagnostic_formats().end())
      refuse_format(format);
    if (path.empty()) throw UsageError(fmt::format("--report: say where to, as in '{0}:findings.{0}'", format));
    if (path == "-") throw UsageError("--report: what goes to standard output is chosen with '--format'");
    if (std::ranges::find(into, path, &FindingsFile::path) != into.end())
      throw UsageError(fmt::format("--report: '{}' is named twice", utf8::make_visible(path)));
    into.push_back({format, path});
  };
}

std::vector<std::string> write_findings(const std::vector<FindingsFile>& files, MaskedFindings masked,
                                        const Dossier& dossier) {
  for (const FindingsFile& file : files) refuse_data_file("--report", file.path, dossier);
  masked.style.closing_line = true;
  std::vector<std::string> failures;
  for (const FindingsFile& file : files) {
    try {
      write_file(file.path, show_findings(masked, dossier.sources, file.format));
    } catch (const WorldError& error) {
      failures.emplace_back(error.what());
    }
  }
  return failures;
}

}  // namespace jilaf::cli
