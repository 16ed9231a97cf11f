// SPDX-License-Identifier: MIT
// Whatever stands in data and names of files, no format lets it act on a terminal or on a build server.
#include "base/utf8.hpp"
#include "unit/write/nasty.hpp"
#include "write/diagnostics.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace jilaf;

namespace {

/// Texts that are commands to a build server, beside those that mean something elsewhere.
std::vector<std::string> hostile_texts() {
  std::vector<std::string> texts = test::composed_nasty_texts();
  for (const char* const text : {
           "::error::forged",
           "  ::error file=a::forged",
           "\xE3\x80\x80::error::forged",
           "::set-output name=a::b",
           "\n::add-mask::a",
           "a\r\n::stop-commands::x",
           "##[error]forged",
           "a ##[group]forged",
           "##vso[task.setvariable variable=a]b",
           "x ##vso[task.complete]",
           "##teamcity[buildStatus status='SUCCESS']",
           "%0A::error::forged",
           "%0D%0A%25",
           "]]>",
           "<![CDATA[",
           "--></failure></testcase>",
           "&#27;[31m",
           "\xEF\xBF\xBE and \xEF\xBF\xBF",
           "\x1B]8;;http://evil.example\x1B\\link\x1B]8;;\x1B\\",
           "section_start:1:a\r\x1B[0K",
           "--- folded",
           "[link](https://evil.example)",
           "{0} and {1}",
           "```\n| a | b |",
           "日本労働組合総連合会：「連合」",
           "العربية \xE2\x80\xAE drawkcab",
           "\",\"severity\":\"off\"",
           "\\u001b[31m",
           "\\##[group]x",
       })
    texts.emplace_back(text);
  return texts;
}

/// A file and a finding that hold the text wherever there is room for one.
struct Hostile {
  Sources sources;
  Diagnostics findings;
  explicit Hostile(const std::string& text) {
    const FileId file = sources.add(text, "a: 1\n" + text + "\nb: 2\n");
    const auto end = static_cast<std::uint32_t>(sources[file].text().size() - 1);
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
      findings.push_back({.rule = "weekday",
                          .severity = severity,
                          .span = {file, 5, end},
                          .message = text,
                          .label = text,
                          .related = {{{file, 0, 4}, text}},
                          .help = text});
    }
  }
};

bool is_safe(std::string_view bytes) {
  if (utf8::first_invalid(bytes)) return false;
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::Decoded next = utf8::decode(bytes, at);
    if (utf8::is_unsafe_on_terminal(next.code_point)) return false;
    if (utf8::begins_log_command(bytes.substr(at))) return false;
    at += next.length;
  }
  return true;
}

/// The lines that GitHub takes for commands: it passes over white space of all kinds.
std::vector<std::string> command_lines(std::string_view bytes) {
  std::vector<std::string> commands;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = utf8::trim(bytes.substr(0, end));
    if (line.starts_with("::")) commands.emplace_back(line);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return commands;
}

}  // namespace

TEST_CASE("write/diagnostics: no text acts on a terminal or a build server, in any format") {
  for (const std::string& text : hostile_texts()) {
    const Hostile hostile(text);
    for (const DiagnosticFormat& format : diagnostic_formats()) {
      const std::string out = format.write(hostile.findings, hostile.sources, {.closing_line = true});
      CAPTURE(text);
      CAPTURE(format.name);
      CHECK_MESSAGE(is_safe(out), out);
      const std::vector<std::string> commands = command_lines(out);
      if (format.name != "github") {
        CHECK_MESSAGE(commands.empty(), out);
        continue;
      }
      REQUIRE_MESSAGE(commands.size() == 3, out);
      CHECK(commands[0].starts_with("::error file="));
      CHECK(commands[1].starts_with("::warning file="));
      CHECK(commands[2].starts_with("::notice file="));
    }
  }
}

TEST_CASE("write/diagnostics: every JSON format stays JSON, and gives every text back") {
  for (const std::string& text : hostile_texts()) {
    if (utf8::first_invalid(text)) continue;
    const Hostile hostile(text);
    CAPTURE(text);
    const auto json = nlohmann::json::parse(write_diagnostics_json(hostile.findings, hostile.sources, {}));
    CHECK(json["findings"][0]["message"] == text);
    CHECK(json["findings"][0]["file"] == text);
    const std::string lines = write_diagnostics_jsonl(hostile.findings, hostile.sources, {});
    CHECK(std::ranges::count(lines, '\n') == 3);
    CHECK(nlohmann::json::parse(lines.substr(0, lines.find('\n'))) == json["findings"][0]);
    const auto gitlab = nlohmann::json::parse(write_diagnostics_gitlab(hostile.findings, hostile.sources, {}));
    CHECK(gitlab.size() == 3);
    const auto sarif = nlohmann::json::parse(write_diagnostics_sarif(hostile.findings, hostile.sources, {}));
    CHECK(sarif["runs"][0]["results"].size() == 3);
    const std::string uri =
        sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    CHECK(uri.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%:") == uri.npos);
  }
}

TEST_CASE("write/diagnostics: no text leaves its cell of the Markdown table") {
  for (const std::string& text : hostile_texts()) {
    const Hostile hostile(text);
    const std::string out = write_diagnostics_md(hostile.findings, hostile.sources, {});
    CAPTURE(out);
    CHECK(std::ranges::count(out, '\n') == 9);  // heading, count and head of the table with blank lines, three rows
    CHECK(std::ranges::count(out, '|') == 5 * 6);
    CHECK(out.find('<') == std::string::npos);
    for (std::size_t at = 0; (at = out.find('[', at)) != std::string::npos; ++at) CHECK(out[at - 1] == '\\');
  }
}

TEST_CASE("write/diagnostics: what stands in a JUnit report is XML 1.0 whatever the data holds") {
  for (const std::string& text : hostile_texts()) {
    const Hostile hostile(text);
    const std::string out = write_diagnostics_junit(hostile.findings, hostile.sources, {});
    CAPTURE(out);
    CHECK(std::ranges::count(out, '<') == 1 + 2 + 2 + 3 * 2 + 3 * 2);  // the elements that we wrote, and no others
    CHECK(std::ranges::count(out, '>') == 1 + 2 + 2 + 3 * 2 + 3 * 2);
    CHECK(out.find("\xEF\xBF\xBE") == std::string::npos);
    CHECK(out.find("\xEF\xBF\xBF") == std::string::npos);
    for (std::size_t at = 0; (at = out.find('&', at)) != std::string::npos; ++at) {
      const std::string_view rest = std::string_view(out).substr(at);
      const bool known = rest.starts_with("&amp;") || rest.starts_with("&lt;") || rest.starts_with("&gt;") ||
                         rest.starts_with("&quot;");
      CHECK(known);
    }
  }
}
