// SPDX-License-Identifier: MIT
#include "check/masking.hpp"

#include "yaml/reader.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// A dossier of one file, with a finding somewhere in it.
struct File {
  Dossier dossier;
  Diagnostics findings;
  explicit File(std::string text) {
    const FileId file = dossier.sources.add("a.yaml", std::move(text));
    findings.push_back(
        {.rule = "wrong-type", .span = {file, 0, 1}, .message = "", .label = {}, .related = {}, .help = {}});
  }
  /// The text with what is hidden replaced by a star.
  [[nodiscard]] std::string masked() const {
    std::string text(dossier.sources[FileId{0}].text());
    std::vector<Hidden> hidden = find_hidden(dossier, findings);
    for (auto one = hidden.rbegin(); one != hidden.rend(); ++one)
      text.replace(one->span.begin, one->span.end - one->span.begin, "*");
    return text;
  }
};

std::string masked_lines(std::string text) {
  const Source source("a.yaml", std::move(text));
  std::string out(source.text());
  const std::vector<Hidden> hidden = find_hidden_lines(source, FileId{0});
  for (auto one = hidden.rbegin(); one != hidden.rend(); ++one)
    out.replace(one->span.begin, one->span.end - one->span.begin, "*");
  return out;
}

}  // namespace

TEST_CASE("check/masking: values of private and internal_notes are hidden, keys that are known are not") {
  CHECK(File("delegates:\n  - name: A\n    private: {passport: AB1, born: 1970}\n    internal_notes: |\n      one\n    "
             "  two\n")
            .masked() == "delegates:\n  - name: A\n    private: {passport: *, born: *}\n    internal_notes: *\n");
  CHECK(File("programme: {id: x, internal_notes: hush}\n").masked() == "programme: {id: x, internal_notes: *}\n");
}

TEST_CASE("check/masking: values that could not be decoded are hidden too") {
  CHECK(File("delegates: [{private: {born: never, flight_in: [a, b], diet: {x: y}}}]\n").masked() ==
        "delegates: [{private: {born: *, flight_in: *, diet: *}}]\n");
  CHECK(File("delegates: [{private: AB1234567}]\n").masked() == "delegates: [{private: *}]\n");
  CHECK(File("delegates: [{private: [AB1, CD2]}]\n").masked() == "delegates: [{private: *}]\n");
}

TEST_CASE("check/masking: a slip of the pen lays nothing open") {
  CHECK(File("delegates: [{privat: {pasport: AB1}}]\n").masked() == "delegates: [{privat: {pasport: *}}]\n");
  CHECK(File("delegates: [{Private: {AB1234567: x}}]\n").masked() == "delegates: [{Private: {*: *}}]\n");
  CHECK(File("delegates: [{passport: AB1, name: A}]\n").masked() == "delegates: [{passport: *, name: A}]\n");
  CHECK(File("programme: {internal-notes: hush, internal_note: hush, internal: hush}\n").masked() ==
        "programme: {internal-notes: *, internal_note: *, internal: *}\n");
}

TEST_CASE("check/masking: tags, anchors and comments beside a value are hidden with it") {
  CHECK(
      File("delegates:\n  - private:\n      diet: a  # b\n      # c\n      room: d  # e\n    country: NP\n").masked() ==
      "delegates:\n  - private:\n      diet: *\n      room: *\n    country: NP\n");
  CHECK(File("programme: {id: x, internal_notes: y }  # z\n").masked() ==
        "programme: {id: x, internal_notes: * }  # z\n");
}

TEST_CASE("check/masking: the rest stays visible") {
  const std::string text =
      "settings: {publisher: {email: a@b.example, name: X}}\ndelegates: [{name: A, country: NP, birth_year: 1970}]\n";
  CHECK(File(text).masked() == text);
}

TEST_CASE("check/masking: where a file does not parse, lines are hidden by their indentation") {
  CHECK(masked_lines("a: 1\nprivate:\n  passport: AB1\n\n  born: 1970\nb: \"2\n") ==
        "a: 1\nprivate:\n  *\n\n  *\nb: \"2\n");
  CHECK(masked_lines("- name: A\n  private: {passport: AB1,\n    born: 1970}\n  country: NP\n") ==
        "- name: A\n  private: *\n    *\n  country: NP\n");
  CHECK(masked_lines("- private:\n\tphone: 1\n") == "- private:\n\t*\n");
  CHECK(masked_lines("- private:\nphone: 1\n- pasport: 1\nadress: 2\naddress 3\n") ==
        "- private:\nphone: *\n- pasport: 1\nadress: 2\naddress 3\n");
  CHECK(masked_lines("- {name: A, private: {passport: AB1}}\n- x\n") == "- {name: A, private: *\n- x\n");
  CHECK(masked_lines("internal_notes: |\n  hush\n  hush\nb: 1\n") == "internal_notes: *\n  *\n  *\nb: 1\n");
  CHECK(masked_lines("private：AB1\n") == "private*\n");
  for (const std::string_view indent : {"", " ", "  ", "   ", "    ", "      "}) {
    const std::string in(indent);
    CHECK(masked_lines("- private:\n    health: |\n" + in + "Hush, hush\n" + in + "hush 5: x\n- country: NP\n") ==
          "- private:\n    *\n" + in + "*\n" + in + "*\n- country: NP\n");
    CHECK(masked_lines("  internal_notes: |\n" + in + "Hush\nend: \"2\n") ==
          "  internal_notes: *\n" + in + "*\nend: \"2\n");
  }
  for (const std::string_view next : {"b: 1", "- b", "-", "\"b\": 1", "'b' : 1", "b:", "ネパール: 1", "b：1"})
    CHECK(masked_lines("private: AB1\nhush\n" + std::string(next) + "\n") ==
          "private: *\n*\n" + std::string(next) + "\n");
  for (const std::string_view next : {"b 1", "b:1", "-b", "b c: 1", ": 1", "# b"})
    CHECK(masked_lines("private: AB1\n" + std::string(next) + "\n") == "private: *\n*\n");
  CHECK(masked_lines("private\n") == "private\n");
  CHECK(masked_lines("privatisation: 1\nmy_private: 2\n") == "privatisation: 1\nmy_private: 2\n");
}

TEST_CASE("check/masking: messages about hidden values say what the key expects instead") {
  File file("delegates: [{private: {born: 1970-02-31, nationality: Nepalese}}]\n");
  const Span born{FileId{0}, 29, 39};
  REQUIRE(file.dossier.sources[FileId{0}].text(born) == "1970-02-31");
  file.findings = {{.rule = "wrong-type",
                    .span = born,
                    .message = "there is no such day: February 1970 has 28 days",
                    .label = {},
                    .related = {},
                    .help = "write 1970-02-28"}};
  hide_values(file.findings, find_hidden(file.dossier, file.findings), file.dossier.sources);
  CHECK(file.findings[0].message ==
        "'born' expects a date such as 2022-11-14, 2022-11 or 2022, and something else stands there");
  CHECK(file.findings[0].help.find("1970") == std::string::npos);
}

TEST_CASE("check/masking: other messages lose the words that stand in the hidden value") {
  File file("delegates: [{private: {AB1234567: x}}]\n");
  file.findings = {{.rule = "unknown-key",
                    .span = {FileId{0}, 23, 32},
                    .message = "'AB1234567' is not a key",
                    .label = {},
                    .related = {{{FileId{0}, 34, 35}, "x marks it"}},
                    .help = {}}};
  hide_values(file.findings, find_hidden(file.dossier, file.findings), file.dossier.sources);
  CHECK(file.findings[0].message == "'•••' is not a key");
  CHECK(file.findings[0].related[0].text == "••• marks it");
}

TEST_CASE("check/masking: a finding about the whole keeps its words") {
  File file("delegates: [{private: {diet: no name}}]\n");
  file.findings = {{.rule = "missing-key",
                    .span = {FileId{0}, 12, 38},
                    .message = "this delegate has no 'name'",
                    .label = {},
                    .related = {},
                    .help = {}}};
  hide_values(file.findings, find_hidden(file.dossier, file.findings), file.dossier.sources);
  CHECK(file.findings[0].message == "this delegate has no 'name'");
}

TEST_CASE("check/masking: what contact-data found is hidden, and its words stay as they are") {
  const std::string text = "programme: {id: a, title: write to an@example.org today}\n";
  File file(text);
  const auto begin = static_cast<std::uint32_t>(text.find("an@"));
  const FileId id = file.findings.front().span.file;
  file.findings.front() = {.rule = "contact-data",
                           .span = {id, begin, begin + 14},
                           .message = "an e-mail address stands in this 'title'",
                           .label = {},
                           .related = {},
                           .help = {}};
  CHECK(file.masked() == "programme: {id: a, title: write to * today}\n");
  hide_values(file.findings, find_hidden(file.dossier, file.findings), file.dossier.sources);
  CHECK(file.findings.front().message == "an e-mail address stands in this 'title'");
  file.findings.front().rule = "markup";
  CHECK(file.masked() == text);
}

TEST_CASE("check/masking: a finding that stands before a private value keeps its words") {
  const File file("programme: {start: x}\ndelegates: [{private: {born: never}}]\n");
  const std::string text(file.dossier.sources[FileId{0}].text());
  const auto at = static_cast<std::uint32_t>(text.find('x'));
  Diagnostics findings{{.rule = "wrong-type",
                        .span = {FileId{0}, at, at + 1},
                        .message = "'start' expects a date, found 'x'",
                        .label = {},
                        .related = {},
                        .help = {}}};
  hide_values(findings, find_hidden(file.dossier, file.findings), file.dossier.sources);
  CHECK(findings.front().message == "'start' expects a date, found 'x'");
  const auto born = static_cast<std::uint32_t>(text.find("never"));
  findings.front().span = {FileId{0}, born, born + 5};
  hide_values(findings, find_hidden(file.dossier, file.findings), file.dossier.sources);
  CHECK(findings.front().message != "'start' expects a date, found 'x'");
}
