// SPDX-License-Identifier: MIT
// What yaml-cpp 0.7 lets pass, or does wrong, and the reader must not.
#include "reading.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace jilaf::yaml {
namespace {

TEST_CASE("yaml/guards: a file of one comma, which makes yaml-cpp loop for ever, is refused") {
  CHECK(Reading(",").found() == Lines{"syntax 1:1-1:2 a comma stands where nothing is to be separated"});
  CHECK(Reading("---\n,").found() == Lines{"syntax 2:1-2:2 a comma stands where nothing is to be separated"});
  CHECK(Reading("a: b\n---\n,").found() ==
        Lines{"unsupported-yaml 2:1-2:4 a second document begins here, but a file holds one"});
}

TEST_CASE("yaml/guards: a quote that is never closed does not swallow the rest of the file") {
  CHECK(Reading("a: \"abc\nb: 1\n").found() == Lines{"syntax 1:4-1:5 the quote that opens here is not closed"});
  CHECK(Reading("a: 'abc\nb: 1").found() == Lines{"syntax 1:4-1:5 the quote that opens here is not closed"});
  CHECK(Reading("a: b\nc: \"d").found() == Lines{"syntax 2:4-2:5 the quote that opens here is not closed"});
}

TEST_CASE("yaml/guards: a last word without colon is no key") {
  CHECK(Reading("a: 1\nb\n").found() ==
        Lines{"syntax 2:1-2:2 a colon is missing after this, which stands where a key is expected"});
  CHECK(Reading("a: 1\nb").shape() == "none");
  CHECK(Reading("{a, b: 1, c}").found() ==
        Lines{"syntax 1:2-1:3 a colon is missing after this, which stands where a key is expected",
              "syntax 1:11-1:12 a colon is missing after this, which stands where a key is expected"});
}

TEST_CASE("yaml/guards: a comma with nothing before it is no null") {
  CHECK(Reading("[,]").found() == Lines{"syntax 1:2-1:3 a comma stands here with nothing before it"});
  CHECK(Reading("[a,,b]").found() == Lines{"syntax 1:4-1:5 a comma stands here with nothing before it"});
  CHECK(Reading("{,}").found() == Lines{"syntax 1:2-1:3 a comma stands here with nothing before it"});
  CHECK(Reading("[a,]").shape() == R"(["a" ])");
}

TEST_CASE("yaml/guards: keys marked with `?` are refused") {
  CHECK(Reading("? a\n: b\n").found() ==
        Lines{"unsupported-yaml 1:1-1:2 a key that is marked with `?` is not supported"});
  CHECK(Reading("[? ]").found() == Lines{"unsupported-yaml 1:2-1:3 a key that is marked with `?` is not supported"});
  CHECK(Reading("? a\n: b\n").shape() == R"({"a": "b" })");
}

TEST_CASE("yaml/guards: directives, marks of an end and second documents are refused") {
  CHECK(Reading("%YAML 1.2\n---\na: b\n").found() ==
        Lines{"unsupported-yaml 1:1-1:10 a line that begins with `%` is a directive, which is not supported"});
  CHECK(Reading("%YAML 9\n---\na: b\n").found() ==
        Lines{"unsupported-yaml 1:1-1:8 a line that begins with `%` is a directive, which is not supported"});
  CHECK(Reading("a: b\n...\n").found() ==
        Lines{"unsupported-yaml 2:1-2:4 the mark `...` for the end of a document is not supported"});
  CHECK(Reading("...\n").found() ==
        Lines{"unsupported-yaml 1:1-1:4 the mark `...` for the end of a document is not supported"});
  CHECK(Reading("---\na: b\n---\nc: d\n").found() ==
        Lines{"unsupported-yaml 3:1-3:4 a second document begins here, but a file holds one"});
  CHECK(Reading("---\n---\n").found() ==
        Lines{"unsupported-yaml 2:1-2:4 a second document begins here, but a file holds one"});
  CHECK(Reading("---\na: b\n---\nc: d\n").shape() == R"({"a": "b" })");
}

TEST_CASE("yaml/guards: one TAB speaks for all, in leading blanks and after a dash") {
  CHECK(Reading("a:\n\tb: c\n\td: e\n").found() == Lines{"syntax 2:1-2:2 a TAB stands where only blanks may indent"});
  CHECK(Reading("-\ta\n").found() == Lines{"syntax 1:2-1:3 a TAB stands where only blanks may indent"});
  CHECK(Reading("a: [\n\tb]\n").found() == Lines{"syntax 2:1-2:2 a TAB stands where only blanks may indent"});
  CHECK(Reading("a: |\n  \t\n").found() == Lines{"syntax 2:3-2:4 a TAB stands where only blanks may indent"});
  CHECK(Reading("a:\tb\t# c\n").shape() == R"({"a": "b" })");
}

TEST_CASE("yaml/guards: anchors, aliases, merge keys and tags are refused, all of them") {
  const Reading reading("a: &x {b: 1}\nc: *x\nd:\n  <<: *x\ne: !!str 5\nf: ! g\n");
  CHECK(reading.found() ==
        Lines{"unsupported-yaml 1:4-1:6 a word that begins with `&` is an anchor, which is not supported",
              "unsupported-yaml 2:4-2:6 a word that begins with `*` is an alias, which is not supported",
              "unsupported-yaml 4:3-4:5 the merge key `<<` is not supported",
              "unsupported-yaml 4:7-4:9 a word that begins with `*` is an alias, which is not supported",
              "unsupported-yaml 5:4-5:9 a word that begins with `!` is a tag, which is not supported",
              "unsupported-yaml 6:4-6:5 a word that begins with `!` is a tag, which is not supported"});
  CHECK(reading.shape() == R"({"a": {"b": "1" } "c": ~ "d": {"<<": ~ } "e": "5" "f": "g" })");
}

TEST_CASE("yaml/guards: an alias of no anchor is an alias all the same") {
  CHECK(Reading("a: *bold* words\n").found() ==
        Lines{"unsupported-yaml 1:4-1:10 a word that begins with `*` is an alias, which is not supported"});
}

TEST_CASE("yaml/guards: aliases cannot multiply, since none is followed") {
  std::string text = "a: &a [x]\n";
  for (char c = 'b'; c < 'z'; ++c) text += fmt::format("{0}: &{0} [*{1},*{1}]\n", c, static_cast<char>(c - 1));
  CHECK(Reading(text).tree.root().size() == 25);
}

TEST_CASE("yaml/guards: lists and mappings are no keys") {
  CHECK(Reading("[a]: b\n").found() ==
        Lines{"unsupported-yaml 1:1-1:2 a list or a mapping stands as a key, which is not supported"});
  CHECK(Reading("{a: b}: c\n").found() ==
        Lines{"unsupported-yaml 1:1-1:2 a list or a mapping stands as a key, which is not supported"});
  CHECK(Reading("[{a: b}: c]\n").found() ==
        Lines{"unsupported-yaml 1:2-1:3 a list or a mapping stands as a key, which is not supported"});
}

TEST_CASE("yaml/guards: a colon needs a key before it") {
  CHECK(Reading(": b\n").found() == Lines{"syntax 1:1-1:2 a colon stands here with no key before it"});
  CHECK(Reading("{: b}\n").found() == Lines{"syntax 1:2-1:3 a colon stands here with no key before it"});
}

TEST_CASE("yaml/guards: a value or item must be indented deeper than what it belongs to") {
  CHECK(Reading("a:\n\"b\"\n").found() == Lines{"syntax 2:1-2:2 this is not indented deeper than what it belongs to"});
  CHECK(Reading("a:\n[b]\n").found() == Lines{"syntax 2:1-2:2 this is not indented deeper than what it belongs to"});
  CHECK(Reading("a:\n- b\n").shape() == R"({"a": ["b" ] })");
}

TEST_CASE("yaml/guards: a dash that would melt into the text above is not lost") {
  CHECK(Reading("a:\n  - b\n    - c\n").found() ==
        Lines{"unsupported-yaml 3:5-3:6 this line continues the text above, although it looks like an item of a list"});
  CHECK(Reading("a: b -\n  c - d\n").findings.empty());
}

TEST_CASE("yaml/guards: blank lines that yaml-cpp forgets before a closing quote are refused") {
  CHECK(Reading("a: \"b\n\n\"\n").found() ==
        Lines{"unsupported-yaml 3:1-3:2 blank lines stand before this closing quote, which is not supported"});
  CHECK(Reading("a: \"b\n\n  c\"\n").shape() == "{\"a\": \"b\nc\" }");
}

TEST_CASE("yaml/guards: text that yaml-cpp drops after a wide empty line is not lost") {
  CHECK(Reading("a: |\n\n    \n  b\n").found() ==
        Lines{"syntax 4:3-4:4 the first line of this text is indented less than the empty line above it"});
}

TEST_CASE("yaml/guards: escapes that YAML does not know, and those for control characters, are refused") {
  CHECK(Reading(R"(a: "it\'s")").found() == Lines{"syntax 1:7-1:8 this backslash begins no known escape"});
  CHECK(
      Reading(R"(a: "\e[31m")").found() ==
      Lines{"unsupported-yaml 1:4-1:12 an escape in this text stands for a control character, which is not supported"});
  CHECK(Reading(R"(a: "\"\\\t\n\u3042")").shape() == "{\"a\": \"\"\\\t\nあ\" }");
}

TEST_CASE("yaml/guards: colons inside brackets that programs read differently are refused") {
  CHECK(Reading("[a:]").found() == Lines{"syntax 1:3-1:4 a blank is missing after this colon"});
  CHECK(Reading("[:a]").found() == Lines{"syntax 1:2-1:3 `:` cannot stand here inside brackets"});
  CHECK(Reading("[\"a\":b]").shape() == R"([{"a": "b" } ])");
}

TEST_CASE("yaml/guards: a question mark inside brackets, at which yaml-cpp ends a text, is read as text") {
  const Reading reading("{a: http://b.org/?c=1&d=2, e: What next? Now!, f: [g?, \"h?\"], i?: j, k: ?}");
  CHECK(reading.found() == Lines{"syntax 1:73-1:74 `?` cannot stand here inside brackets"});
  CHECK(Reading("{a: http://b.org/?c=1, d: What next? Now!, e: [f?, \"g?\", h?i], j?: k}").shape() ==
        R"({"a": "http://b.org/?c=1" "d": "What next? Now!" "e": ["f?" "g?" "h?i" ] "j?": "k" })");
}

TEST_CASE("yaml/guards: a `#` right behind a value is neither comment nor text") {
  CHECK(Reading("a: \"b\"#c\n").found() ==
        Lines{"syntax 1:7-1:8 a `#` follows directly, so that it is unclear whether a comment begins"});
  CHECK(Reading("a: b#c # d\n").shape() == R"({"a": "b#c" })");
}

TEST_CASE("yaml/guards: a tag with a colon in it does not lead the reader astray") {
  const Reading reading("p: !:nternational L: ht4t-e: ex");
  CHECK(reading.shape() == "none");
  CHECK(reading.found().front() ==
        "unsupported-yaml 1:4-1:18 a word that begins with `!` is a tag, which is not supported");
}

TEST_CASE("yaml/guards: what yaml-cpp overlooks behind the sign of a text of several lines is refused") {
  for (const char* text : {"a: |#2\n  b\n", "a: >-2022/11/14\n  b\n", "a: |22\n  b\n", "a: |--\n  b\n"}) {
    CAPTURE(text);
    CHECK(Reading(text).shape() == "none");
  }
  CHECK(Reading("a: >-2022\n  b\n").found() ==
        Lines{"syntax 1:7-1:8 text stands on the same line as the `|` or `>` before it"});
  CHECK(Reading("a: |2- # c\n    b\n").shape() == R"({"a": "  b" })");
}

TEST_CASE("yaml/guards: a finding never lies behind the text") {
  const std::string text = "a:b:\n\tm\t\n\t\t\n";
  for (const Diagnostic& finding : Reading(text).findings) CHECK(finding.span.end <= text.size());
}

TEST_CASE("yaml/guards: the first mistake does not hide the second") {
  const Reading reading("a: {b}\nc: &x 1\nc: 2\nd: \"e\n");
  CHECK(reading.found() ==
        Lines{"syntax 1:5-1:6 a colon is missing after this, which stands where a key is expected",
              "unsupported-yaml 2:4-2:6 a word that begins with `&` is an anchor, which is not supported",
              "duplicate-key 3:1-3:2 the key `c` stands a second time in this mapping",
              "syntax 4:4-4:5 the quote that opens here is not closed"});
}

}  // namespace
}  // namespace jilaf::yaml
