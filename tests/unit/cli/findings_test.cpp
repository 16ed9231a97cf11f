// SPDX-License-Identifier: MIT
// What `jilaf check` writes beside the console, and what it makes of options that choose.
#include "base/files.hpp"
#include "program.hpp"
#include "reference/reference.hpp"
#include "unit/scratch.hpp"
#include "write/diagnostics.hpp"

#include <doctest/doctest.h>

using jilaf::diagnostic_formats;
using jilaf::DiagnosticFormat;
using jilaf::read_file;
using jilaf::rule_texts;
using jilaf::RuleText;
using jilaf::write_file;
using jilaf::test::ScratchFolder;
using namespace jilaf::cli;

namespace {

const std::string two_mistakes =
    "programme:\n  id: a\n  title: A\n  start: 2024-07-02 Mon\n  end: 2024-07-01\n  participants: {total: 1}\n";

Outcome check_with(std::vector<std::string> options, const std::string& data = two_mistakes) {
  options.insert(options.begin(), {"check", "-f", "concise", "-"});
  return run_program(options, {.input = data});
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

constexpr std::size_t most = 1U << 20U;

}  // namespace

TEST_CASE("cli/weights: a rule that cannot be turned off is refused by name, whatever the option") {
  for (const RuleText& rule : rule_texts()) {
    const std::string id(rule.id);
    CAPTURE(id);
    const int expected = rule.always ? 2 : 0;
    CHECK(check_with({"--ignore", id}, "places: [{id: a}]\n").status == expected);
    CHECK(check_with({"--severity", id + "=off"}, "places: [{id: a}]\n").status == expected);
    CHECK(check_with({"--severity", id + "=note"}, "places: [{id: a}]\n").status == expected);
    CHECK(check_with({"--severity", id + "=error"}, "places: [{id: a}]\n").status == 0);
    CHECK(check_with({"--select", id}, "places: [{id: a}]\n").status == 0);
  }
}

TEST_CASE("cli/weights: --fail-on decides the status and nothing else") {
  const std::vector<std::string> lowered{"--severity", "weekday=note", "--ignore", "date-order", "--fail-on"};
  for (const auto& [level, status] : {std::pair{"error", 0}, {"warning", 0}, {"note", 1}, {"never", 0}}) {
    std::vector<std::string> options = lowered;
    options.emplace_back(level);
    const Outcome outcome = check_with(options);
    CHECK(outcome.status == status);
    CHECK(outcome.out.find("note[weekday]") != std::string::npos);
  }
  CHECK(check_with({"--fail-on", "never"}).status == 0);
}

TEST_CASE("cli/findings: every format goes to a file as it would go to the console") {
  const ScratchFolder scratch;
  for (const DiagnosticFormat& format : diagnostic_formats()) {
    const std::string path = scratch / format.name;
    const std::string name(format.name);
    const Outcome console = run_program({"check", "-f", name, "-"}, {.input = two_mistakes});
    CHECK(check_with({"--report", name + ":" + path, "--max-diagnostics", "1", "-q"}).status == 1);
    CHECK(read_file(path, most) == console.out);
  }
}

TEST_CASE("cli/findings: one file that cannot be written stops nothing else") {
  const ScratchFolder scratch;
  const std::string good = scratch / "good.json";
  const std::string bad = scratch / "nowhere/bad.sarif";
  const Outcome outcome = check_with({"--report", "sarif:" + bad, "--report", "json:" + good});
  CHECK(outcome.status == 3);
  CHECK(outcome.err.starts_with("jilaf: cannot write '" + bad + "': there is no directory"));
  CHECK(outcome.out.find("error[weekday]") != std::string::npos);
  CHECK(read_file(good, most).ends_with("}\n"));
}

TEST_CASE("cli/findings: a report never takes the place of the data") {
  const ScratchFolder scratch;
  const std::string data = scratch / "a.yaml";
  write_file(data, two_mistakes);
  const Outcome outcome = run_program({"check", "--report", "json:" + data, data}, {});
  CHECK(outcome.status == 2);
  CHECK(outcome.err == "jilaf: --report: '" + data + "' is a file of the data\n");
  CHECK(read_file(data, most) == two_mistakes);
}

TEST_CASE("cli/findings: a report without format, path or with a path twice is refused") {
  CHECK(first_line(check_with({"--report", "sarf:x"}).err) ==
        "jilaf: there is no format 'sarf'; did you mean 'sarif'?");
  CHECK(first_line(check_with({"--report", "sarif"}).err) ==
        "jilaf: --report: say where to, as in 'sarif:findings.sarif'");
  CHECK(check_with({"--report", "sarif:-"}).status == 2);
  CHECK(check_with({"--report", "sarif:x", "--report", "json:x"}).status == 2);
}

TEST_CASE("cli/findings: the first findings are shown and the others counted, but all of them fail the check") {
  const std::vector<std::string> options{"--severity", "weekday=note", "--max-diagnostics", "1"};
  const Outcome outcome = check_with(options);
  CHECK(outcome.out == "<standard input>:4:21: note[weekday]: 2 July 2024 is a Tuesday, not a Monday\n");
  CHECK(outcome.err == "jilaf: 1 more finding is not shown; raise '--max-diagnostics', or leave it out\n");
  CHECK(outcome.status == 1);
  CHECK(check_with({"--max-diagnostics", "2"}).err.empty());
  CHECK(check_with({"--max-diagnostics", "0"}).status == 2);
}

TEST_CASE("cli/say: a line break in a name begins no command of a build server") {
  const ScratchFolder scratch;
  const std::string name = "a\n::error::forged ##[group]x.yaml";
  scratch.write(name, "places: [{id: a}]\n");
  const Outcome verbose = run_program({"check", "-v", scratch / name}, {});
  CHECK(verbose.err.find("a\\u{A}::error::forged \\u{23}#[group]x.yaml\n") != std::string::npos);
  CHECK(verbose.err.find("\n::") == std::string::npos);
  const Outcome missing = run_program({"check", "b\n::error::x"}, {});
  CHECK(missing.err == "jilaf: cannot read 'b\\u{A}::error::x': there is no such file or directory\n");
  const Outcome option = run_program({"check", "--max-diagnostics", "\n::error::x"}, {});
  CHECK(option.err.find("\n::") == std::string::npos);
}

TEST_CASE("cli/weights: jilaf-check(1) names every rule that cannot be turned off, and no other") {
  const std::string page = read_file(JILAF_SOURCE_DIR "/man/jilaf-check.1.md", most);
  const std::size_t begin = page.find("Rules that guard privacy and the reading itself (");
  REQUIRE(begin != std::string::npos);
  const std::string list = page.substr(begin, page.find(") cannot be turned off", begin) - begin);
  for (const RuleText& rule : rule_texts()) {
    CAPTURE(rule.id);
    CHECK((list.find("`" + std::string(rule.id) + "`") != std::string::npos) == rule.always);
  }
}
