// SPDX-License-Identifier: MIT
// The checker is silent on the examples and on the published tables, apart from notes.
#include "base/date.hpp"
#include "check/check.hpp"
#include "load/dossier.hpp"

#include <filesystem>
#include <set>
#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

namespace fs = std::filesystem;

constexpr jilaf::Date today{2024, 12, 1};

/// The folders of examples, sorted, without the one that is for build servers and holds no data.
std::set<fs::path> folders_in(const fs::path& parent) {
  std::set<fs::path> folders;
  if (!fs::is_directory(parent)) return folders;
  for (const fs::directory_entry& entry : fs::directory_iterator(parent)) {
    if (entry.is_directory() && entry.path().filename() != "ci") folders.insert(entry.path());
  }
  return folders;
}

/// What weighs at least as a warning, a line each.
std::string warnings_in(const fs::path& folder) {
  jilaf::InputRequest request;
  request.paths = {folder.string()};
  const jilaf::Dossier dossier = jilaf::load(request);
  const auto figures = jilaf::count_all(dossier, 1);
  std::string lines;
  for (const jilaf::Diagnostic& finding : jilaf::check({dossier, figures, today}, 1)) {
    if (finding.severity < jilaf::Severity::warning) continue;
    const jilaf::Source& source = dossier.sources[finding.span.file];
    lines += fmt::format("{}:{}: [{}] {}\n", source.name(), source.position(finding.span.begin).line, finding.rule,
                         finding.message);
  }
  return lines;
}

TEST_CASE("check: no example of examples/ raises a warning or an error") {
  const fs::path examples = fs::path(JILAF_SOURCE_DIR) / "examples";
  auto folders = folders_in(examples);
  CHECK(folders.size() >= 8);
  folders.insert(examples);
  for (const fs::path& folder : folders) {
    CAPTURE(folder);
    CHECK(warnings_in(folder) == "");
  }
}

TEST_CASE("check: no published table of tests/data/ raises a warning or an error") {
  const auto folders = folders_in(fs::path(JILAF_SOURCE_DIR) / "tests" / "data");
  CHECK(folders.size() >= 2);
  for (const fs::path& folder : folders) {
    CAPTURE(folder);
    CHECK(warnings_in(folder) == "");
  }
}

}  // namespace
