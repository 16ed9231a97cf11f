// SPDX-License-Identifier: MIT
// JUnit XML as Jenkins, GitLab and others read it. XML 1.0 allows neither most control characters nor U+FFFE, escaped or not.
#include "base/utf8.hpp"
#include "write/diagnostics.hpp"
#include "write/diagnostics_place.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// Text for content and attributes alike.
std::string xml(std::string_view text) {
  std::string out;
  const std::string visible = utf8::make_visible(text);
  for (std::size_t at = 0; at < visible.size();) {
    const utf8::Decoded next = utf8::decode(visible, at);
    const std::string_view bytes = std::string_view(visible).substr(at, next.length);
    if (bytes == "&")
      out += "&amp;";
    else if (bytes == "<")
      out += "&lt;";
    else if (bytes == ">")
      out += "&gt;";
    else if (bytes == "\"")
      out += "&quot;";
    else if (next.code_point == 0xFFFE || next.code_point == 0xFFFF)
      out += fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(next.code_point));
    else
      out += bytes;
    at += next.length;
  }
  return out;
}

/// The findings of one file, or those of none.
struct Suite {
  std::string name;
  std::vector<const Diagnostic*> findings;
  std::vector<const std::string*> texts;
};

bool is_failure(const Diagnostic& finding, const DiagnosticStyle& style) {
  return style.fails != Severity::off && finding.severity >= style.fails;
}

std::string test_case(const Suite& suite, std::size_t index, const DiagnosticStyle& style, Locator& locate) {
  const Diagnostic& finding = *suite.findings[index];
  std::string name(finding.rule);
  if (finding.span.given()) {
    const Position place = locate(finding.span.file, finding.span.begin);
    name += fmt::format(" at {}:{}", place.line, place.column);
  }
  std::string out = fmt::format("    <testcase name=\"{}\" classname=\"{}\" time=\"0\">\n", xml(name), xml(suite.name));
  const std::string text = xml(*suite.texts[index]);
  if (is_failure(finding, style))
    out += fmt::format("      <failure message=\"{}\" type=\"{}\">{}</failure>\n", xml(on_one_line(finding.message)),
                       severity_word(finding.severity), text);
  else
    out += fmt::format("      <system-out>{}</system-out>\n", text);
  return out + "    </testcase>\n";
}

/// A file without findings is a case that passed: servers take a report without cases for a mistake.
std::string passed(const Suite& suite) {
  return fmt::format("    <testcase name=\"no findings\" classname=\"{}\" time=\"0\"/>\n", xml(suite.name));
}

/// The attributes that count, with a blank in front.
std::string counts(std::size_t tests, std::size_t failures) {
  return fmt::format(" tests=\"{}\" failures=\"{}\" errors=\"0\" time=\"0\"", tests, failures);
}

std::vector<Suite> suites_of(const Diagnostics& findings, const std::vector<std::string>& texts, const Sources& sources,
                             const DiagnosticStyle& style) {
  std::vector<Suite> suites;
  std::vector<std::size_t> suite_of(sources.size() + 1, SIZE_MAX);  // the last one is for findings without a place
  const auto suite_for = [&](FileId file) -> Suite& {
    const bool given = file != FileId::none;
    std::size_t& index = suite_of[given ? static_cast<std::size_t>(file) : sources.size()];
    if (index == SIZE_MAX) {
      index = suites.size();
      suites.push_back({given ? on_one_line(sources[file].name()) : "jilaf", {}, {}});
    }
    return suites[index];
  };
  for (const FileId file : style.checked) suite_for(file);
  for (std::size_t index = 0; index < findings.size(); ++index) {
    Suite& suite = suite_for(findings[index].span.file);
    suite.findings.push_back(&findings[index]);
    suite.texts.push_back(&texts[index]);
  }
  return suites;
}

}  // namespace

std::string write_diagnostics_junit(const Diagnostics& findings, const Sources& sources, const DiagnosticStyle& style) {
  DiagnosticStyle plain = style;
  plain.colour = false;
  const std::vector<std::string> texts = diagnostic_texts(findings, sources, plain);
  Locator locate(sources);
  std::string body;
  std::size_t tests = 0;
  std::size_t failures = 0;
  for (const Suite& suite : suites_of(findings, texts, sources, style)) {
    std::size_t failed = 0;
    for (const Diagnostic* const finding : suite.findings) failed += is_failure(*finding, style) ? 1 : 0;
    const std::size_t cases = std::max<std::size_t>(suite.findings.size(), 1);
    body += fmt::format("  <testsuite name=\"{}\"{}>\n", xml(suite.name), counts(cases, failed));
    if (suite.findings.empty()) body += passed(suite);
    for (std::size_t index = 0; index < suite.findings.size(); ++index) body += test_case(suite, index, style, locate);
    body += "  </testsuite>\n";
    tests += cases;
    failures += failed;
  }
  return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"jilaf\"{}>\n{}</testsuites>\n",
                     counts(tests, failures), body);
}

}  // namespace jilaf
