// SPDX-License-Identifier: MIT
// What the reader says about the usual mistakes: one finding each, at the place to repair.
#include "reading.hpp"

#include <doctest/doctest.h>

namespace jilaf::yaml {
namespace {

struct Mistake {
  const char* what;
  const char* text;
  const char* finding;
};

constexpr Mistake mistakes[] = {
    {"an unquoted colon in a value", "id: a\ntitle: Youth: now\n",
     "syntax 2:13-2:14 a second colon stands on this line"},
    {"a leading at sign", "id: @x\n", "syntax 1:5-1:6 no text can begin with `@`"},
    {"a leading backtick", "id: `x`\n", "syntax 1:5-1:6 no text can begin with a backtick"},
    {"a leading percent sign", "id: %x\n", "syntax 1:5-1:6 no text can begin with `%`"},
    {"a missing blank after the first colon", "id:a\nkind: b\n", "syntax 1:3-1:4 a blank is missing after this colon"},
    {"a missing blank after a colon further down", "id: a\nkind:b\nmode: c\n",
     "syntax 2:5-2:6 a blank is missing after this colon"},
    {"a full-width colon", "id: a\ntitle：b\nmode: c\n", "syntax 2:6-2:7 a full-width colon stands where a key ends"},
    {"an ideographic space after a colon", "id: a\ntitle:　b\n",
     "syntax 2:7-2:8 an ideographic space (U+3000) stands where a plain blank follows a colon"},
    {"an ideographic space as indentation", "a:\n　b: 1\n",
     "syntax 2:1-2:2 an ideographic space (U+3000) is part of this key"},
    {"a no-break space as indentation", "a:\n\u00A0\u00A0b: 1\n",
     "syntax 2:1-2:2 a no-break space (U+00A0) is part of this key"},
    {"a missing blank after a dash", "- a\n-b\n", "syntax 2:1-2:2 a blank is missing after this dash"},
    {"the same below a mapping", "a:\n  - b\n-c\n", "syntax 3:1-3:2 a blank is missing after this dash"},
    {"curly quotes around a colon", "id: “Youth: now”\n",
     "syntax 1:11-1:12 a colon stands in a text that has curly quotes, which do not count as quotes"},
    {"a quote closed by the next one's opening", "id: \"abc\nkind: \"b\"\n",
     "syntax 1:5-1:6 the quote that opens here is not closed"},
    {"an apostrophe in single quotes", "a: 'don't do it'\n", "syntax 1:9-1:10 more text follows the closing quote"},
    {"text after a quoted part", "a: \"Youth\" seminar\n", "syntax 1:12-1:13 more text follows the closing quote"},
    {"an open bracket before a key", "a: [b, c\nd: e\n", "syntax 1:4-1:5 the bracket `[` is not closed"},
    {"an open brace before a dash", "- {a: b, c: d\n- {e: f}\n", "syntax 1:3-1:4 the bracket `{` is not closed"},
    {"an open bracket at the end of the file", "- [a, b", "syntax 1:3-1:4 the bracket `[` is not closed"},
    {"a closing bracket too many", "a: [b, c]]\n", "syntax 1:10-1:11 `]` closes a bracket that was not opened"},
    {"brackets of two kinds", "a: [b, c}\n", "syntax 1:9-1:10 `}` stands here, but `[` is open"},
    {"a missing comma before a key", "a: {b: c d: e}\n", "syntax 1:11-1:12 a second colon stands in one entry"},
    {"a full-width comma", "a: {b: c， d: e}\n",
     "syntax 1:9-1:10 a full-width comma stands where `, ` separates entries"},
    {"a comma inside a value", "a: {b: Smith, John}\n",
     "syntax 1:15-1:19 a colon is missing after this, which stands where a key is expected"},
    {"a bracket after text", "a: {b: c\"d\" [e]}\n", "syntax 1:13-1:14 a comma is missing before this"},
    {"a question mark inside braces", "a: {b: c, ?d: e}\n", "syntax 1:11-1:12 `?` cannot stand here inside brackets"},
    {"a list item on the line of its key", "a: - b\n", "syntax 1:4-1:5 a list item begins on the line of its key"},
    {"a dash inside brackets", "a: [- b]\n", "syntax 1:5-1:6 a dash stands inside brackets"},
    {"a missing dash", "- a\nb: c\n",
     "syntax 2:1-2:2 the list above goes on in this column, but no dash begins this line"},
    {"a missing colon", "- a: b\n  c\n",
     "syntax 2:3-2:4 a colon is missing after this, which stands where a key is expected"},
    {"a dash in a column of its own", "a:\n  - b\n - c\n", "syntax 3:2-3:3 a list item stands where a key is expected"},
    {"a key deeper than its text allows", "a: 1\n  b: 2\n",
     "syntax 2:3-2:4 this line is indented deeper than its key may be, and so continues the text above"},
    {"a key less deep than its siblings", "a:\n   b: 1\n  c: 2\n",
     "syntax 3:3-3:4 this line is indented like nothing above it"},
    {"a first line without colon", "a\nb: c\n",
     "syntax 1:1-1:2 a colon is missing after this, which stands where a key is expected"},
    {"a backslash", "a: \"C:\\path\"\n", "syntax 1:7-1:8 this backslash begins no known escape"},
    {"text behind a bar", "a: | text\n  more\n",
     "syntax 1:6-1:7 text stands on the same line as the `|` or `>` before it"},
    {"text behind a brace", "a: {b: 1} c\n",
     "syntax 1:11-1:12 this does not belong to what stands before it on the line"},
    {"a comma at the start of a line", "a: b\n, c\n", "syntax 2:1-2:2 a comma stands where nothing is to be separated"},
    {"a question mark as value", "a: ? b\n", "syntax 1:4-1:5 no text can begin with `?`"},
};

TEST_CASE("yaml/hints: each usual mistake has its own words") {
  for (const Mistake& mistake : mistakes) {
    CAPTURE(std::string(mistake.what));
    const Reading reading(mistake.text);
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.found()[0] == mistake.finding);
    CHECK(!reading.findings[0].help.empty());
    CHECK(reading.shape() == "none");
  }
}

TEST_CASE("yaml/hints: no message repeats a value, which may be private") {
  for (const Mistake& mistake : mistakes) {
    const Reading reading(mistake.text);
    for (const char* word : {"Youth", "Smith", "path", "seminar", "don't"})
      CHECK(reading.findings.at(0).message.find(word) == std::string::npos);
  }
}

TEST_CASE("yaml/hints: an empty node at the end of the text has no letter to look at") {
  const Reading reading("?\n  ?\n !?");
  CHECK(!reading.findings.empty());
  CHECK(reading.shape() == "none");
}

}  // namespace
}  // namespace jilaf::yaml
