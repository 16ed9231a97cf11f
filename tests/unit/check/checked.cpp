// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include "check/check.hpp"
#include "load/dossier.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <fmt/format.h>

namespace jilaf::test {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view usual_file = "data.yaml";

std::string_view word_of(Severity severity) {
  switch (severity) {
    case Severity::off:
      return "off";
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "?";
}

/// `file:line:col` with the name of the file relative to the example's directory.
std::string place_of(const Span& span, const Sources& sources, const fs::path& folder) {
  if (!span.given()) return "nowhere";
  const Source& source = sources[span.file];
  const Position position = source.position(span.begin);
  return fmt::format("{}:{}:{}", fs::path(source.name()).lexically_relative(folder).string(), position.line,
                     position.column);
}

Finding describe(const Diagnostic& diagnostic, const Sources& sources, const fs::path& folder) {
  Finding finding{.rule = std::string(diagnostic.rule),
                  .severity = diagnostic.severity,
                  .line = fmt::format("{} {}[{}] {}", place_of(diagnostic.span, sources, folder),
                                      word_of(diagnostic.severity), diagnostic.rule, diagnostic.message),
                  .label = diagnostic.label,
                  .related = {},
                  .help = diagnostic.help};
  for (const Related& related : diagnostic.related) {
    finding.related.push_back(fmt::format("{} {}", place_of(related.span, sources, folder), related.text));
  }
  return finding;
}

std::string joined(std::string_view rule, const std::vector<Finding>& findings) {
  std::string lines;
  for (const Finding& finding : findings) {
    if (rule.empty() || finding.rule == rule) lines += finding.line + "\n";
  }
  return lines;
}

Example one_file(std::string_view yaml) { return {{std::string(usual_file), std::string(yaml)}}; }

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "jilaf-check-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
  path_ = fs::canonical(name);
  fs::create_directory(path_ / ".git");  // the search for jilaf.yaml goes no further up
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

void TemporaryFolder::write(const ExampleFile& file) const {
  const fs::path path = path_ / file.name;
  fs::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  out << file.text;
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

std::vector<Finding> findings_in(const Example& example, Date today) {
  const TemporaryFolder folder;
  for (const ExampleFile& file : example) folder.write(file);
  InputRequest request;
  request.paths = {folder.path().string()};
  const Dossier dossier = load(request);
  const std::vector<ProgrammeFigures> figures = count_all(dossier, 1);
  std::vector<Finding> findings;
  for (const Diagnostic& diagnostic : check({dossier, figures, today}, 1)) {
    findings.push_back(describe(diagnostic, dossier.sources, folder.path()));
  }
  return findings;
}

std::string checked(const Example& example, Date today) { return joined({}, findings_in(example, today)); }
std::string checked(std::string_view yaml, Date today) { return checked(one_file(yaml), today); }

std::string found_by(std::string_view rule, const Example& example, Date today) {
  return joined(rule, findings_in(example, today));
}
std::string found_by(std::string_view rule, std::string_view yaml, Date today) {
  return found_by(rule, one_file(yaml), today);
}

std::string messages_by(std::string_view rule, const Example& example, Date today) {
  constexpr std::string_view end_of_rule = "] ";
  std::string lines;
  for (const Finding& finding : findings_in(example, today)) {
    if (finding.rule == rule) lines += finding.line.substr(finding.line.find(end_of_rule) + end_of_rule.size()) + "\n";
  }
  return lines;
}
std::string messages_by(std::string_view rule, std::string_view yaml, Date today) {
  return messages_by(rule, one_file(yaml), today);
}

std::string explained_by(std::string_view rule, const Example& example, Date today) {
  std::string lines;
  for (const Finding& finding : findings_in(example, today)) {
    if (finding.rule != rule) continue;
    lines += finding.line + "\n";
    if (!finding.label.empty()) lines += "  ^ " + finding.label + "\n";
    for (const std::string& related : finding.related) lines += "  - " + related + "\n";
    if (!finding.help.empty()) lines += "  = " + finding.help + "\n";
  }
  return lines;
}
std::string explained_by(std::string_view rule, std::string_view yaml, Date today) {
  return explained_by(rule, one_file(yaml), today);
}

}  // namespace jilaf::test
