// SPDX-License-Identifier: MIT
#include "write/diagnostics.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// A file with findings at its texts.
class Page {
 public:
  explicit Page(std::string text, std::string name = "a.yaml") {
    file_ = sources_.add(std::move(name), std::move(text));
  }

  /// Where the text stands for the first time.
  [[nodiscard]] Span at(std::string_view text) const {
    const std::size_t begin = sources_[file_].text().find(text);
    REQUIRE(begin != std::string::npos);
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + text.size())};
  }
  [[nodiscard]] Diagnostic finding(Span span, std::string message = "it is wrong", std::string label = {}) const {
    return {.rule = "a-rule",
            .severity = Severity::error,
            .span = span,
            .message = std::move(message),
            .label = std::move(label),
            .related = {},
            .help = {}};
  }
  [[nodiscard]] std::string show(const Diagnostics& findings, const DiagnosticStyle& style = {}) const {
    return write_diagnostics_text(findings, sources_, style);
  }
  Sources& sources() { return sources_; }

 private:
  Sources sources_;
  FileId file_;
};

}  // namespace

TEST_CASE("write/diagnostics: a finding shows its place, related lines in order, help and where to read on") {
  const Page page("a: 1\nstart: 2024-07-14\nend: 2024-07-01\n");
  Diagnostic finding = page.finding(page.at("2024-07-01"), "the programme ends before it starts", "13 days earlier");
  finding.related = {{page.at("2024-07-14"), "starts here"}};
  finding.help = "swap the dates";
  CHECK(page.show({finding}) == R"(error[a-rule]: the programme ends before it starts
  --> a.yaml:3:6
   |
 2 | start: 2024-07-14
   |        ---------- starts here
 3 | end: 2024-07-01
   |      ^^^^^^^^^^ 13 days earlier
   = help: swap the dates
   = more: jilaf explain a-rule
)");
}

TEST_CASE("write/diagnostics: places that are far apart, or in another file, have an excerpt of their own") {
  Page page("a: 1\nb: 2\n\n\n\n\n\n\n\nc: 3\n");
  const FileId other = page.sources().add("b.yaml", "z: 9\n");
  Diagnostic finding = page.finding(page.at("3"));
  finding.related = {{page.at("1"), "far"}, {{other, 3, 4}, "elsewhere"}};
  CHECK(page.show({finding}) == R"(error[a-rule]: it is wrong
   --> a.yaml:10:4
    |
 10 | c: 3
    |    ^
    |
   --> a.yaml:1:4
    |
  1 | a: 1
    |    - far
    |
   --> b.yaml:1:4
    |
  1 | z: 9
    |    - elsewhere
    = more: jilaf explain a-rule
)");
}

TEST_CASE("write/diagnostics: one line between two places is shown, more are left out") {
  const Page page("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\n");
  Diagnostic finding = page.finding(page.at("6"));
  finding.related = {{page.at("1"), "one"}, {page.at("3"), "three"}};
  CHECK(page.show({finding}) == R"(error[a-rule]: it is wrong
  --> a.yaml:6:4
   |
 1 | a: 1
   |    - one
 2 | b: 2
 3 | c: 3
   |    - three
 ...
 6 | f: 6
   |    ^
   = more: jilaf explain a-rule
)");
}

TEST_CASE("write/diagnostics: two places on one line are both marked") {
  const Page page("{start: 14, end: 01}\n");
  Diagnostic finding = page.finding(page.at("01"), "it is wrong", "earlier");
  finding.related = {{page.at("14"), "starts here"}};
  CHECK(page.show({finding}) == R"(error[a-rule]: it is wrong
  --> a.yaml:1:18
   |
 1 | {start: 14, end: 01}
   |                  ^^ earlier
   |         -- starts here
   = more: jilaf explain a-rule
)");
}

TEST_CASE("write/diagnostics: carets stand under full-width, combining and joined characters as terminals show them") {
  const Page page("氏名: 山田　太郎 x\ne\xCC\x81t\xC3\xA9: 👩‍👩‍👧 y\n");
  CHECK(page.show({page.finding(page.at("太郎"))}).find(" 1 | 氏名: 山田　太郎 x\n   |             ^^^^\n") !=
        std::string::npos);
  CHECK(page.show({page.finding(page.at("x"))}).find("\n   |                  ^\n") != std::string::npos);
  CHECK(page.show({page.finding(page.at("y"))}).find("\n   |         ^\n") != std::string::npos);
}

TEST_CASE("write/diagnostics: tabs become blanks, and carets know it") {
  const Page page("a:\tb\n\t\tc\n");
  CHECK(page.show({page.finding(page.at("b"))}).find(" 1 | a:  b\n   |     ^\n") != std::string::npos);
  CHECK(page.show({page.finding(page.at("c"))}).find(" 2 |         c\n   |         ^\n") != std::string::npos);
}

TEST_CASE("write/diagnostics: what a terminal would obey is made visible, in lines, messages and file names") {
  const Page page("a: \x1B[31m\xE2\x80\xAEx\xFF y\n", "\x1B[2Jname\nwith break.yaml");
  const std::string text = page.show({page.finding(page.at("y"), "saw \x1B]0;x\x07\n and \xC2\x9B")});
  CHECK(text.find('\x1B') == std::string::npos);
  CHECK(text.find("\\u{1B}[2Jname\\u{A}with break.yaml:1:") != std::string::npos);
  CHECK(text.find(": saw \\u{1B}]0;x\\u{7}\\u{A} and \\u{9B}\n") != std::string::npos);
  CHECK(text.find(" 1 | a: \\u{1B}[31m\\u{202E}x\\xFF y\n   |                            ^\n") != std::string::npos);
}

TEST_CASE("write/diagnostics: an empty place and the end of a file have one caret") {
  const Page page("a:\n");
  const FileId file = page.at("a").file;
  CHECK(page.show({page.finding({file, 2, 2})}).find(" 1 | a:\n   |   ^\n") != std::string::npos);
  CHECK(page.show({page.finding({file, 3, 3})}).find(" 2 |\n   | ^\n") != std::string::npos);
  CHECK(page.show({page.finding({file, 900, 901})}).find("a.yaml:2:1\n") != std::string::npos);
}

TEST_CASE("write/diagnostics: a place over several lines is marked to the end of its first one") {
  const Page page("a: |\n  one\n  two\nb: 1\n");
  CHECK(page.show({page.finding(page.at("|\n  one\n  two"))}).find(" 1 | a: |\n   |    ^\n   =") != std::string::npos);
}

TEST_CASE("write/diagnostics: a long line is cut around the place") {
  const std::string long_text(1000, 'x');
  const Page page(long_text + "HERE" + long_text + "\n");
  const std::string text = page.show({page.finding(page.at("HERE"))});
  const std::size_t line = text.find(" 1 | ");
  const std::string shown = text.substr(line, text.find('\n', line) - line);
  CHECK(shown.starts_with(" 1 | …xxx"));
  CHECK(shown.ends_with("xxx…"));
  CHECK(shown.size() <= 5 + 160 + 4);
  CHECK(text.find("a.yaml:1:1001") != std::string::npos);
  // The carets are as far from the margin as what they mark.
  const std::size_t carets = text.find("^^^^");
  CHECK(carets - text.rfind('\n', carets) + 2 == text.find("HERE") - text.rfind('\n', text.find("HERE")));
}

TEST_CASE("write/diagnostics: a narrow terminal gets shorter lines") {
  const Page page("key: " + std::string(200, 'x') + "\n");
  const std::string text = page.show({page.finding(page.at("key"))}, {.width = 60});
  CHECK(text.find(" 1 | key: " + std::string(49, 'x') + "…\n") != std::string::npos);
}

TEST_CASE("write/diagnostics: hidden places are shown by nobody, whatever their length") {
  const Page page("private: {passport: AB1234567, born: 1}\nb: 2\n");
  const Span secret = page.at("AB1234567");
  const DiagnosticStyle style{.hidden = {secret}};
  CHECK(page.show({page.finding(secret)}, style)
            .find(" 1 | private: {passport: •••, born: 1}\n   |                     ^^^\n") != std::string::npos);
  CHECK(page.show({page.finding({secret.file, secret.begin + 2, secret.begin + 3})}, style)
            .find("   |                     ^\n") != std::string::npos);
  CHECK(page.show({page.finding(page.at("born"))}, style).find("   |                          ^^^^\n") !=
        std::string::npos);
  for (const auto& format : diagnostic_formats()) {
    CHECK(format.write({page.finding(secret)}, const_cast<Page&>(page).sources(), style).find("AB1234567") ==
          std::string::npos);
  }
}

TEST_CASE("write/diagnostics: a hidden place over several lines is hidden on each") {
  const Page page("notes: |\n  one\n  two\nb: {c: 1}\n");
  const Span secret = page.at("|\n  one\n  two");
  Diagnostic finding = page.finding(page.at("c"));
  finding.related = {{page.at("two"), "see"}};
  const std::string text = page.show({finding}, {.hidden = {secret}});
  CHECK(text.find(" 3 | •••\n   | --- see\n 4 | b: {c: 1}\n") != std::string::npos);
}

TEST_CASE("write/diagnostics: a finding without a place has no excerpt") {
  const Page page("a\n");
  CHECK(page.show({page.finding({})}) == "error[a-rule]: it is wrong\n   = more: jilaf explain a-rule\n");
}

TEST_CASE("write/diagnostics: colour wraps words and never the text of the file") {
  const Page page("a: 1\n");
  const std::string text = page.show({page.finding(page.at("1"))}, {.colour = true});
  CHECK(text.starts_with("\x1B[1;31merror[a-rule]\x1B[0m\x1B[1m: it is wrong\x1B[0m\n"));
  CHECK(text.find("\x1B[34m 1 |\x1B[0m a: 1\n") != std::string::npos);
}

TEST_CASE("write/diagnostics: thousands of findings on one long line take no time") {
  const std::size_t count = 20000;
  std::string line = "[";
  for (std::size_t index = 0; index < count; ++index) line += "wrong, ";
  const Page page(line + "]\n");
  Diagnostics findings;
  for (std::size_t index = 0; index < count; ++index) {
    const auto begin = static_cast<std::uint32_t>(1 + index * 7);
    findings.push_back(page.finding({page.at("wrong").file, begin, begin + 5}));
  }
  for (const auto& format : diagnostic_formats()) {
    const std::string text = format.write(findings, const_cast<Page&>(page).sources(), {});
    const bool has_all_columns = format.name != "gitlab" && format.name != "md";  // lines only, the first rows only
    CHECK(text.find(has_all_columns ? "139995" : "wrong") != std::string::npos);  // the column of the last
  }
}
