// SPDX-License-Identifier: MIT
// The formats of build servers: GitHub, GitLab, SARIF and JUnit.
#include "reference/reference.hpp"
#include "write/diagnostics.hpp"
#include "write/diagnostics_fingerprint.hpp"
#include "write/diagnostics_region.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace jilaf;

namespace {

Diagnostic finding(Severity severity, Span span, std::string message, std::string help = {}) {
  return {.rule = "weekday",
          .severity = severity,
          .span = span,
          .message = std::move(message),
          .label = {},
          .related = {},
          .help = std::move(help)};
}

/// What GitHub takes for commands.
std::string commands_in(const std::string& out) { return out.substr(out.find("\n::") + 1); }

/// The hashes of findings at the given words of a text, one a line with their occurrence.
std::string fingerprints(const std::string& text, const std::vector<std::string>& words,
                         std::vector<Span> hidden = {}) {
  Sources sources;
  const FileId file = sources.add("./a.yaml", text);
  const DiagnosticStyle style{.hidden = std::move(hidden)};
  Fingerprints all(sources, style);
  std::string out;
  for (const std::string& word : words) {
    const auto begin = static_cast<std::uint32_t>(text.find(word));
    const Fingerprint one = all.next(finding(Severity::error, {file, begin, begin + 1}, "wrong"));
    out += fmt::format("{} {}\n", one.hash, one.occurrence);
  }
  return out;
}

}  // namespace

TEST_CASE("write/diagnostics_github: a command holds place, rule, sentence and help, with GitHub's own escapes") {
  Sources sources;
  const FileId file = sources.add("./50%/a,b:c.yaml", "é: 日本\nb: 2\n");
  const Diagnostics findings{finding(Severity::error, {file, 4, 10}, "100% wrong: a, b", "write: it\nso"),
                             finding(Severity::warning, {file, 4, 16}, "over two lines"),
                             finding(Severity::note, {}, "nowhere")};
  const std::string out = write_diagnostics_github(findings, sources, {});
  CHECK(out.starts_with("error[weekday]: 100% wrong: a, b\n"));  // people read the text
  CHECK(commands_in(out) ==
        "::error file=50%25/a%2Cb%3Ac.yaml,line=1,col=4,endLine=1,endColumn=5,title=weekday::100%25 wrong: a, b%0A"
        "help: write: it\\u{A}so\n"
        "::warning file=50%25/a%2Cb%3Ac.yaml,line=1,endLine=2,title=weekday::over two lines\n"
        "::notice title=weekday::nowhere\n");
}

TEST_CASE("write/diagnostics_github: what GitHub would drop is counted in one notice") {
  Sources sources;
  const FileId file = sources.add("a.yaml", "a: 1\n");
  Diagnostics findings(13, finding(Severity::error, {file, 0, 1}, "wrong"));
  findings.resize(25, finding(Severity::note, {file, 0, 1}, "odd"));
  const std::string out = commands_in(write_diagnostics_github(findings, sources, {}));
  std::size_t errors = 0;
  std::size_t notices = 0;
  for (std::size_t at = 0; (at = out.find("::error ", at)) != out.npos; ++at) ++errors;
  for (std::size_t at = 0; (at = out.find("::notice ", at)) != out.npos; ++at) ++notices;
  CHECK(errors == 10);
  CHECK(notices == 10);
  CHECK(out.ends_with("::notice title=jilaf::3 errors and 3 notes more; the log shows all\n"));
  findings.resize(10);
  CHECK(write_diagnostics_github(findings, sources, {}).find("more;") == std::string::npos);
  CHECK(write_diagnostics_github({}, sources, {}).empty());
}

TEST_CASE("write/diagnostics_fingerprint: it survives moved lines and other blanks, and tells doubles apart") {
  const std::string first = fingerprints("a: 1\nstart: x\n", {"start"});
  CHECK(first == fingerprints("# new\n\na: 1\n   start:   x  \r\n", {"start"}));
  CHECK(first != fingerprints("a: 1\nstart: y\n", {"start"}));
  CHECK(fingerprints("start: x\n", {"start", "x"}) == first + first.substr(0, 16) + " 2\n");
}

TEST_CASE("write/diagnostics_fingerprint: a private value leaves no trace in it") {
  const Span value{FileId{0}, 7, 11};
  CHECK(fingerprints("phone: 0123, x\n", {"phone"}, {value}) == fingerprints("phone: 9876, x\n", {"phone"}, {value}));
  CHECK(fingerprints("phone: 0123, x\n", {"phone"}) != fingerprints("phone: 9876, x\n", {"phone"}));
}

TEST_CASE("write/diagnostics_gitlab: each finding has a place, a weight and a fingerprint") {
  Sources sources;
  const FileId file = sources.add("./a.yaml", "a: 1\nb: 2\n");
  CHECK(write_diagnostics_gitlab({}, sources, {}) == "[]\n");
  CHECK(write_diagnostics_gitlab({finding(Severity::warning, {file, 5, 10}, "it is odd", "mend it")}, sources, {}) ==
        R"([
  {
    "description": "It is odd. Mend it.",
    "check_name": "weekday",
    "fingerprint": "b849a02de4971c53-1",
    "severity": "minor",
    "location": {
      "path": "a.yaml",
      "lines": {
        "begin": 2,
        "end": 2
      }
    }
  }
]
)");
}

TEST_CASE("write/diagnostics_sarif: a repair is a fix, unless it speaks of what is hidden") {
  Sources sources;
  const FileId file = sources.add("a b.yaml", "start: 2024/01/02\nend: é\n");
  Diagnostic one = finding(Severity::error, {file, 7, 17}, "this is no date");
  one.repair = {{{file, 7, 17}, "2024-01-02"}, {{file, 23, 23}, "x"}};
  const std::string shown = write_diagnostics_sarif({one}, sources, {});
  const std::string flat = [&] {
    std::string out;
    for (const char byte : shown) {
      if (byte != ' ' && byte != '\n') out += byte;
    }
    return out;
  }();
  CHECK(flat.find(R"("artifactChanges":[{"artifactLocation":{"uri":"a%20b.yaml","uriBaseId":"%SRCROOT%"},)"
                  R"("replacements":[{"deletedRegion":{"startLine":1,"startColumn":8,"endLine":1,"endColumn":18},)"
                  R"("insertedContent":{"text":"2024-01-02"}},)"
                  R"({"deletedRegion":{"startLine":2,"startColumn":6,"endLine":2,"endColumn":6},)"
                  R"("insertedContent":{"text":"x"}}]}])") != std::string::npos);
  const std::vector<Span> hidden{{file, 10, 12}};
  CHECK(write_diagnostics_sarif({one}, sources, {.hidden = hidden}).find("artifactChanges") == std::string::npos);
  one.help = "write the date as 2024-01-02";
  CHECK(write_diagnostics_sarif({one}, sources, {}).find("Write the date as 2024-01-02.") != std::string::npos);
  one.help.clear();
  one.rule = "doubled-word";
  const RuleText* const rule = find_rule_text(one.rule);
  REQUIRE(rule != nullptr);
  const std::string usual = write_diagnostics_sarif({one}, sources, {});
  CHECK(usual.substr(usual.find("\"fixes\"")).find(std::string(rule->fix.substr(1))) != std::string::npos);
  one.repair.clear();
  CHECK(write_diagnostics_sarif({one}, sources, {}).find("\"fixes\"") == std::string::npos);
}

TEST_CASE("write/diagnostics_sarif: data makes neither a link nor a placeholder") {
  Sources sources;
  const FileId file = sources.add("a.yaml", "a: 1\n");
  const std::string out =
      write_diagnostics_sarif({finding(Severity::error, {file, 0, 1}, "[x](https://evil.example) {0}")}, sources, {});
  CHECK(out.find(R"("text": "[x]\\(https://evil.example) {{0}.")") != std::string::npos);
  CHECK(out.find("\"startLine\": 1,\n") != std::string::npos);
  CHECK(out.find("\"columnKind\": \"unicodeCodePoints\"") != std::string::npos);
  CHECK(out.find("\"level\": \"error\",\n") != std::string::npos);
  CHECK(out.find("\"markdown\": \"A weekday does not belong") != std::string::npos);
  CHECK(write_diagnostics_sarif({}, sources, {.version = "1.2.3"}).find("\"results\": []") != std::string::npos);
}

TEST_CASE("write/diagnostics_region: a name becomes an URI that nothing can break out of") {
  CHECK(to_uri("./data/a.yaml") == "data/a.yaml");
  CHECK(to_uri("../a b#c?.yaml") == "../a%20b%23c%3F.yaml");
  CHECK(to_uri("連合.yaml") == "%E9%80%A3%E5%90%88.yaml");
  CHECK(to_uri("javascript:a") == "javascript%3Aa");
  CHECK(to_uri("/srv/a.yaml") == "file:///srv/a.yaml");
}

TEST_CASE("write/diagnostics_junit: a suite a file; what does not fail the check is a case that passed") {
  Sources sources;
  const FileId bad = sources.add("a&b.yaml", "a: 1\n");
  const FileId good = sources.add("good.yaml", "a: 1\n");
  const Diagnostics findings{finding(Severity::error, {bad, 3, 4}, "it is < 2"), finding(Severity::note, {}, "odd")};
  CHECK(write_diagnostics_junit(findings, sources, {.checked = {bad, good}}) ==
        R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jilaf" tests="3" failures="1" errors="0" time="0">
  <testsuite name="a&amp;b.yaml" tests="1" failures="1" errors="0" time="0">
    <testcase name="weekday at 1:4" classname="a&amp;b.yaml" time="0">
      <failure message="it is &lt; 2" type="error">error[weekday]: it is &lt; 2
  --&gt; a&amp;b.yaml:1:4
   |
 1 | a: 1
   |    ^
   = more: jilaf explain weekday
</failure>
    </testcase>
  </testsuite>
  <testsuite name="good.yaml" tests="1" failures="0" errors="0" time="0">
    <testcase name="no findings" classname="good.yaml" time="0"/>
  </testsuite>
  <testsuite name="jilaf" tests="1" failures="0" errors="0" time="0">
    <testcase name="weekday" classname="jilaf" time="0">
      <system-out>note[weekday]: odd
   = more: jilaf explain weekday
</system-out>
    </testcase>
  </testsuite>
</testsuites>
)");
  const auto failures = [&](Severity fails) {
    const std::string out = write_diagnostics_junit(findings, sources, {.fails = fails});
    return out.substr(out.find("failures="), 12);
  };
  CHECK(failures(Severity::note) == "failures=\"2\"");
  CHECK(failures(Severity::off) == "failures=\"0\"");
}

TEST_CASE("write/diagnostics_md: a count and a table, or a sentence where all is well") {
  Sources sources;
  const FileId file = sources.add("a_b.yaml", "a: 1\n");
  CHECK(write_diagnostics_md({finding(Severity::error, {file, 3, 4}, "a | b", "*mend*")}, sources, {}) ==
        "## jilaf check\n\n1 error in 1 file\n\n"
        "| weight | place | rule | what was found | what to do |\n|--------|-------|------|------|------|\n"
        "| error | a_b.yaml:1:4 | weekday | a &#124; b | \\*mend\\* |\n");
  CHECK(write_diagnostics_md({}, sources, {.checked = {file}}) == "## jilaf check\n\nNothing was found in 1 file.\n");
  CHECK(write_diagnostics_md(Diagnostics(501, finding(Severity::error, {file, 3, 4}, "a")), sources, {})
            .ends_with("|\n\n1 more findings are not shown here.\n"));
}

TEST_CASE("write/diagnostics: totals count all findings, also where only the first ones are shown") {
  Sources sources;
  const FileId file = sources.add("a.yaml", "a: 1\n");
  const Diagnostics first{finding(Severity::error, {file, 3, 4}, "a")};
  const DiagnosticStyle style{.closing_line = true, .total = DiagnosticCount{.errors = 7, .files = 2}};
  CHECK(write_diagnostics_text(first, sources, style).ends_with("\n7 errors in 2 files\n"));
  CHECK(write_diagnostics_json(first, sources, style).find("\"errors\": 7") != std::string::npos);
}

TEST_CASE("write/diagnostics: a region that ends at the beginning of a line ends on the line before") {
  Sources sources;
  const FileId file = sources.add("a.yaml", "ab\ncd\n");
  Locator locate(sources);
  const auto end_of = [&](std::uint32_t begin, std::uint32_t end) {
    const FileRegion region = region_of({file, begin, end}, sources, locate);
    return fmt::format("{}:{}", region.end.line, region.end.column);
  };
  CHECK(end_of(0, 3) == "1:3");
  CHECK(end_of(0, 4) == "2:2");
  CHECK(end_of(0, 2) == "1:3");
  CHECK(end_of(3, 3) == "2:1");
}
