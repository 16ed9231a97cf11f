// SPDX-License-Identifier: MIT
#include "render/skeleton.hpp"

#include "base/error.hpp"
#include "check/check.hpp"
#include "load/dossier.hpp"
#include "model/types.hpp"

#include <sstream>

#include <doctest/doctest.h>

namespace jilaf {
namespace {

/// The findings about a text that arrives as standard input.
Diagnostics findings_in(const std::string& text) {
  InputRequest request;
  request.paths = {"-"};
  request.read_stdin = [&text] { return text; };
  const Dossier dossier = load(request);
  const std::vector<ProgrammeFigures> figures = count_all(dossier, 1);
  return check({dossier, figures, {2024, 6, 1}}, 1);
}

/// The skeleton with every key in use.
std::string all_keys(const std::string& text) {
  std::istringstream in(text);
  std::string out;
  for (std::string line; std::getline(in, line);) {
    const std::size_t mark = line.find_first_not_of(' ');
    if (mark != std::string::npos && line.compare(mark, 2, "# ") == 0) line.erase(mark, 2);
    out += line + "\n";
  }
  return out;
}

bool is_about_structure(std::string_view rule) {
  return rule == "syntax" || rule == "unsupported-yaml" || rule == "duplicate-key" || rule == "unknown-key" ||
         rule == "missing-key" || rule == "wrong-type";
}

TEST_CASE("render/skeleton: what is printed has no finding of error level") {
  for (const Diagnostic& finding : findings_in(skeleton("2025-example")))
    CHECK_MESSAGE(finding.severity != Severity::error, finding.message);
}

TEST_CASE("render/skeleton: every line that waits is right YAML when its mark is taken away") {
  for (const Diagnostic& finding : findings_in(all_keys(skeleton("2025-example")))) {
    CHECK_MESSAGE(!is_about_structure(finding.rule), finding.message);
  }
}

TEST_CASE("render/skeleton: every key of a programme is there, in the order of its table") {
  const std::string text = all_keys(skeleton("2025-example"));
  std::size_t at = 0;
  for (const Row& row : table_of<Programme>().rows) {
    const std::size_t found = text.find("\n  " + std::string(row.key) + ":", at);
    REQUIRE_MESSAGE(found != std::string::npos, row.key);
    at = found;
  }
}

TEST_CASE("render/skeleton: what cannot be an id is a usage error that gives the repair") {
  CHECK_THROWS_WITH_AS(
      static_cast<void>(skeleton("2025 Example")),
      "'2025 Example' is not an id: only lower-case letters, digits and hyphens are; write 2025-example", UsageError);
  CHECK_THROWS_AS(static_cast<void>(skeleton("")), UsageError);
}

}  // namespace
}  // namespace jilaf
