// SPDX-License-Identifier: MIT
#include "check/masking.hpp"

#include "yaml/reader.hpp"

#include <string>
#include <utility>
#include <vector>

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

TEST_CASE("check/masking: two slips in the key of a section are forgiven, three make another word") {
  CHECK(File("programme: {prvat: {diet: a}, privateer: {diet: a}, internl_note: a, internal_notesxx: a}\n").masked() ==
        "programme: {prvat: {diet: *}, privateer: {diet: *}, internl_note: *, internal_notesxx: *}\n");
  const std::string text =
      "programme: {prvt: {diet: a}, privateers: {diet: a}, internl_nte: a, internal_notesxxx: a, intern: a}\n";
  CHECK(File(text).masked() == text);
}

TEST_CASE("check/masking: private keys are hidden anywhere among delegates, and nowhere else") {
  CHECK(File("delegates: [{x: {passport: AB1}, y: [{passport: AB2}]}]\nprogramme: {delegates: {passport: AB3}}\n")
            .masked() ==
        "delegates: [{x: {passport: *}, y: [{passport: *}]}]\nprogramme: {delegates: {passport: *}}\n");
  const std::string text = "programme: {passport: AB1, room: 7}\nplaces: [{phone: 1}]\n";
  CHECK(File(text).masked() == text);
}

TEST_CASE("check/masking: what stands behind a private value that is missing stays visible") {
  CHECK(File("delegates:\n  - private:\n      diet:\n      room: 7\n    country: NP\n").masked() ==
        "delegates:\n  - private:\n      diet:\n      room: *\n    country: NP\n");
}

TEST_CASE("check/masking: what is hidden is given file by file, in order and without overlaps") {
  Dossier dossier;
  const FileId first = dossier.sources.add("a.yaml", "title: an@example.org\ninternal_notes: one\n");
  const FileId second = dossier.sources.add("b.yaml", "title: an@example.org\ninternal_notes: two\n");
  const auto contact = [](FileId file, std::uint32_t begin, std::uint32_t end) {
    return Diagnostic{
        .rule = "contact-data", .span = {file, begin, end}, .message = "", .label = {}, .related = {}, .help = {}};
  };
  const Diagnostics findings{contact(second, 7, 21), contact(first, 7, 21), contact(first, 7, 9), contact(first, 5, 6),
                             contact(first, 6, 7)};
  const std::vector<Hidden> hidden = find_hidden(dossier, findings);
  const std::vector<std::pair<Span, std::string>> expected{{{first, 5, 6}, ":"},
                                                           {{first, 6, 7}, " "},
                                                           {{first, 7, 21}, "an@example.org"},
                                                           {{first, 38, 41}, "one"},
                                                           {{second, 7, 21}, "an@example.org"},
                                                           {{second, 38, 41}, "two"}};
  REQUIRE(hidden.size() == expected.size());
  for (std::size_t index = 0; index < hidden.size(); ++index) {
    CAPTURE(index);
    CHECK((hidden[index].span == expected[index].first));
    CHECK(dossier.sources[hidden[index].span.file].text(hidden[index].span) == expected[index].second);
  }
  // A place that is only mentioned beside a finding may be shown as well.
  Diagnostics elsewhere{contact(first, 0, 5)};
  elsewhere.front().rule = "markup";
  CHECK(find_hidden(dossier, elsewhere).size() == 1);
  elsewhere.front().related.push_back({{second, 0, 5}, ""});
  CHECK(find_hidden(dossier, elsewhere).size() == 2);
  elsewhere.front().span = {};
  REQUIRE(find_hidden(dossier, elsewhere).size() == 1);
  CHECK((find_hidden(dossier, elsewhere).front().span.file == second));
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
  CHECK(masked_lines("private AB1\n") == "private *\n");
  CHECK(masked_lines("internal_notes hush\n") == "internal_notes *\n");
  CHECK(masked_lines("\"passport\" : AB1\n'private': {a: b}\nprivat : AB2\npassport：AB3\n") ==
        "\"passport\" : *\n'private': *\nprivat : *\npassport*\n");
  CHECK(masked_lines("passport AB1\nprivat\n\"diet\"\nxxx-private: 1\n") ==
        "passport AB1\nprivat\n\"diet\"\nxxx-private: 1\n");
  CHECK(masked_lines("  private:\n   a: b\n   \n   c: d\n  e:\n    f: g\n") ==
        "  private:\n   *\n   \n   *\n  e:\n    f: g\n");
  CHECK(masked_lines("private:\n  a: b\nc: d\te\ninternal_notes:\n  e\ng: h\n") ==
        "private:\n  *\nc: d\te\ninternal_notes:\n  *\ng: h\n");
  CHECK(masked_lines("private: a\nprivate: b") == "private: *\nprivate: *");
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

namespace {

/// A finding of a rule at some bytes of a file, which speaks of 1970 and 1971
/// everywhere.
Diagnostic speaking(std::string_view rule, Span span) {
  return {.rule = rule,
          .span = span,
          .message = "1970 and 1971",
          .label = "1970, 1971",
          .related = {Related{Span{}, "1970/1971"}},
          .help = "write 1970"};
}

/// What the findings say after values of a file were hidden, a line each.
std::string said_beside(const std::vector<Hidden>& hidden, Diagnostics findings, const Sources& sources) {
  hide_values(findings, hidden, sources);
  std::string lines;
  for (const Diagnostic& finding : findings) {
    lines += finding.message + "|" + finding.label + "|";
    for (const Related& related : finding.related) lines += related.text;
    lines += "|" + finding.help + "\n";
  }
  return lines;
}

constexpr std::string_view open_words = "1970 and 1971|1970, 1971|1970/1971|write 1970\n";
constexpr std::string_view hidden_words = "••• and 1971|•••, 1971|•••/1971|write •••\n";

}  // namespace

TEST_CASE("check/masking: a finding loses the words of the values that it touches, and of no other") {
  Sources sources;
  const FileId before = sources.add("a.yaml", "born: 1970-02 to be 1971 x\n");
  const FileId file = sources.add("b.yaml", "born: 1970-02 to be 1971 x\n");
  const FileId behind = sources.add("c.yaml", "born: 1970-02 to be 1971 x\n");
  const std::vector<Hidden> hidden{{{file, 6, 13}, {}, {}}, {{file, 20, 24}, {}, {}}};
  const auto said = [&](Span span) { return said_beside(hidden, {speaking("markup", span)}, sources); };
  for (const Span span : {Span{file, 6, 13}, {file, 6, 7}, {file, 12, 13}, {file, 5, 7}, {file, 12, 14}, {file, 6, 6}})
    CHECK(said(span) == hidden_words);
  for (const Span span : {Span{file, 5, 6},
                          {file, 5, 5},
                          {file, 13, 14},
                          {file, 13, 13},
                          {file, 5, 13},
                          {file, 6, 14},
                          {file, 0, 27},
                          {before, 6, 13},
                          {behind, 6, 13},
                          {}})
    CHECK(said(span) == open_words);
  CHECK(said({file, 10, 22}) == "••• and •••|•••, •••|•••/•••|write •••\n");
  // The first of the two lies wholly inside.
  CHECK(said({file, 5, 22}) == "1970 and •••|1970, •••|1970/•••|write 1970\n");
  Diagnostic related = speaking("markup", {file, 0, 1});
  related.related.front().span = {file, 20, 24};
  CHECK(said_beside(hidden, {related}, sources) == "1970 and •••|1970, •••|1970/•••|write 1970\n");
}

TEST_CASE("check/masking: words are hidden as a whole, at both ends of a sentence and in every script") {
  Sources sources;
  const FileId file = sources.add("a.yaml", "diet: 東京 Z9-az\n");
  Diagnostic finding = speaking("markup", {file, 6, 12});
  finding.message = "Z9, 'az' and 東京";
  finding.label = "az9 東京都 東";
  finding.help = "az";
  CHECK(said_beside({{{file, 6, 18}, {}, {}}}, {finding}, sources) ==
        "•••, '•••' and •••|az9 東京都 東|1970/1971|•••\n");
}

TEST_CASE("check/masking: what is expected is said in place of a wrong value and of a private country alone") {
  Sources sources;
  const FileId file = sources.add("a.yaml", "born: 1970-02\n");
  const std::vector<Hidden> known{{{file, 6, 13}, "born", "a date"}};
  const std::vector<Hidden> unknown{{{file, 6, 13}, "bron", {}}};
  const auto said = [&](std::string_view rule, const std::vector<Hidden>& hidden) {
    return said_beside(hidden, {speaking("contact-data", {file, 6, 13}), speaking(rule, {file, 6, 13})}, sources)
        .substr(open_words.size());
  };
  for (const std::string_view rule : {"wrong-type", "country-code"}) {
    CHECK(said(rule, known) ==
          "'born' expects a date, and something else stands there|||the value is private, so it is not shown; correct "
          "it in the file\n");
    CHECK(said(rule, unknown) == hidden_words);
  }
  CHECK(said("unknown-key", known) == hidden_words);
  CHECK(said("contact-data", known) == open_words);
}
