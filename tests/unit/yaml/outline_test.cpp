// SPDX-License-Identifier: MIT
#include "yaml/outline.hpp"

#include "reading.hpp"

#include <doctest/doctest.h>

#include <string>

namespace jilaf::yaml {
namespace {

std::string outline(std::string_view text) { return std::string(Outline(text).text()); }

}  // namespace

TEST_CASE("yaml/outline: words and phrases lose all but their first byte") {
  CHECK(outline("title: Pakistan-Mongolia Team\n") == "t: P\n");
  CHECK(outline("- {id: pk, start: 2022-11-14}  # a comment\n") == "- {id: pk, s: 2}  # a\n");
  CHECK(outline("a: it was said, that they're here\n") == "a: i, t'r\n");
  CHECK(outline("ja: \xE6\x9D\xB1\xE4\xBA\xAC\n") == "ja: \xE6\n");
}

TEST_CASE("yaml/outline: what YAML could read as a mark stays") {
  for (const char* text : {"a: ~\n", "a: null\n", "a: |2-\n", "!tagged &anchor *alias\n", "%YAML 1.2\n", "---\n",
                           "a:  b  c\n", "- - a\n", "\"\\u00e9\\x41bcdefgh\"\n", "a: b #c\n", "a:b:c\n"}) {
    CHECK(outline(text) == text);
  }
  CHECK(outline("the null value\n") == "t\n");
  CHECK(outline("a: !tagged long words\n") == "a: !tagged l\n");
}

TEST_CASE("yaml/outline: a question mark inside a word is hidden from the library") {
  CHECK(outline("a: b?c\n") ==
        "a: b\xFF"
        "c\n");
  CHECK(outline("? a\n") == "? a\n");
  CHECK(outline("[?a, ?]\n") == "[?a, ?]\n");
  CHECK(Reading("a: {url: https://example.org/?id=1, why: Why?}\n").shape() ==
        R"({"a": {"url": "https://example.org/?id=1" "why": "Why?" } })");
}

TEST_CASE("yaml/outline: places go there and back") {
  const std::string text = "title: A team of fifteen\nplace: Ulaanbaatar, and other places\n";
  const Outline outline(text);
  for (const char* word : {"title", ": A", "A team", "\n", "place", ": U", "Ulaan", ", and", "and "}) {
    const std::size_t source = text.find(word);
    CHECK(outline.to_source(outline.from_source(source)) == source);
  }
  CHECK(outline.from_source(text.size()) == outline.text().size());
  CHECK(outline.to_source(outline.text().size()) == text.size());
  CHECK(outline.to_source(0) == 0);
  // Behind a word that was cut the whole word is passed.
  CHECK(outline.to_source(outline.from_source(text.find("place")) + 1) == text.find(": U"));
}

TEST_CASE("yaml/outline: texts are read in full, however they are written") {
  const Reading reading(
      "plain: one two three\n  continued here,\n\n  and here; why?now\n"
      "single: 'it''s a longer text'\n"
      "double: \"a tab\\tand \\u00e9clair\\_x\n  continued here\"\n"
      "short: \"\\_\"\n"
      "literal: |\n  first line of text\n\n    second line\n"
      "folded: >-\n  first line of text\n  second line\n");
  CHECK(reading.found() == Lines{});
  REQUIRE(reading.tree.has_root());
  Lines texts;
  for (const Entry entry : reading.tree.root().entries()) texts.emplace_back(entry.value.text());
  CHECK(texts == Lines{"one two three continued here,\nand here; why?now", "it's a longer text",
                       "a tab\tand \xC3\xA9"
                       "clair\xC2\xA0x continued here",
                       "\xC2\xA0", "first line of text\n\n  second line\n", "first line of text second line"});
}

TEST_CASE("yaml/outline: an escape that stands for a control character of the upper half is refused") {
  CHECK(Reading("a: \"\\N\"\n").findings.size() == 1);
  CHECK(Reading("a: \"\\u0085\"\n").findings.size() == 1);
  CHECK(Reading("a: \"\\\\N\\\\_\"\n").tree.root().entries().begin().operator*().value.text() == "\\N\\_");
}

TEST_CASE("yaml/outline: a key may not be longer than YAML allows, though the library sees little of it") {
  const std::string longest(1024, 'k');
  CHECK(Reading(longest + ": 1\n").found() == Lines{});
  const Lines found = {"syntax 1:1026-1:1027 a key longer than 1024 bytes ends here"};
  CHECK(Reading(longest + "k: 1\n").found() == found);
  CHECK(Reading("{" + longest + ": 1}\n").found() == Lines{});
  CHECK(Reading('"' + longest + "\": 1\n").found().size() == 1);
  CHECK(Reading("a: " + longest + longest + "\n").found() == Lines{});
}

}  // namespace jilaf::yaml
