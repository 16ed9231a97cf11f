// SPDX-License-Identifier: MIT
#include "write/diagnostics.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

struct Two {
  Sources sources;
  Diagnostics findings;
  Two() {
    const FileId first = sources.add("a.yaml", "é: 1\nb: 2\n");
    const FileId second = sources.add("b.yaml", "c: 3\n");
    findings.push_back({.rule = "one",
                        .severity = Severity::error,
                        .span = {first, 4, 5},
                        .message = "wrong",
                        .label = "this",
                        .related = {{{second, 3, 4}, "see"}},
                        .help = "mend it"});
    findings.push_back({.rule = "two",
                        .severity = Severity::warning,
                        .span = {first, 9, 10},
                        .message = "odd\nand long",
                        .label = {},
                        .related = {},
                        .help = {}});
  }
};

}  // namespace

TEST_CASE("write/diagnostics: concise has one line a finding, columns in characters") {
  const Two two;
  CHECK(write_diagnostics_concise(two.findings, two.sources, {}) ==
        "a.yaml:1:4: error[one]: wrong\na.yaml:2:4: warning[two]: odd\\u{A}and long\n");
}

TEST_CASE("write/diagnostics: JSON has a place for everything, null where there is nothing") {
  const Two two;
  const std::string text = write_diagnostics_json(two.findings, two.sources, {});
  CHECK(text == R"({
  "schema": "jilaf-diagnostics/1",
  "findings": [
    {
      "rule": "one",
      "severity": "error",
      "file": "a.yaml",
      "line": 1,
      "column": 4,
      "end_line": 1,
      "end_column": 5,
      "message": "wrong",
      "label": "this",
      "help": "mend it",
      "related": [
        {
          "file": "b.yaml",
          "line": 1,
          "column": 4,
          "end_line": 1,
          "end_column": 5,
          "text": "see"
        }
      ]
    },
    {
      "rule": "two",
      "severity": "warning",
      "file": "a.yaml",
      "line": 2,
      "column": 4,
      "end_line": 2,
      "end_column": 5,
      "message": "odd\nand long",
      "label": null,
      "help": null,
      "related": []
    }
  ],
  "summary": {
    "errors": 1,
    "warnings": 1,
    "notes": 0,
    "files": 1
  }
}
)");
}

TEST_CASE("write/diagnostics: JSON without findings is a document too") {
  CHECK(write_diagnostics_json({}, Sources(), {}).find("\"findings\": []") != std::string::npos);
}

TEST_CASE("write/diagnostics: the closing line counts what there is and nothing else") {
  CHECK(to_words({.errors = 1, .files = 1}) == "1 error in 1 file");
  CHECK(to_words({.errors = 2, .warnings = 1, .files = 3}) == "2 errors and 1 warning in 3 files");
  CHECK(to_words({.errors = 2, .warnings = 3, .notes = 1, .files = 3}) == "2 errors, 3 warnings and 1 note in 3 files");
  CHECK(to_words({.notes = 2}) == "2 notes");
  const Two two;
  CHECK(write_diagnostics_text(two.findings, two.sources, {.closing_line = true})
            .ends_with("\n\n1 error and 1 warning in 1 file\n"));
  CHECK(write_diagnostics_text({}, two.sources, {.closing_line = true}).empty());
  CHECK(write_diagnostics_text(two.findings, two.sources, {.closing_line = true, .unread = 2})
            .ends_with("; the contents of 2 files could not be checked\n"));
}
