// SPDX-License-Identifier: MIT
// Whatever the data hold, a reader of Markdown finds the very same text at the same place, and nothing else.
#include "base/utf8.hpp"
#include "unit/write/nasty.hpp"
#include "unit/write/outline.hpp"
#include "write/markdown.hpp"
#include "write/markdown_blocks.hpp"
#include "write/scrub.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace jilaf;
using namespace jilaf::test;

namespace {

/// The text on one line, without the blanks at its ends, which Markdown drops everywhere.
std::string expected_text(const std::string& text) {
  const std::string line = scrub_line(text);
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin == std::string::npos) return {};
  return line.substr(begin, line.find_last_not_of(' ') + 1 - begin);
}

std::string outline_of(Block block) { return outline(markdown_blocks({std::move(block)})); }

std::string document(const std::string& inner) { return element("doc", inner); }

/// The outline without one sort of element around its texts.
std::string without(std::string text, const std::string& name) {
  const std::string open = opens + name + named;
  for (std::size_t at = 0; (at = text.find(open)) != std::string::npos;) {
    text.erase(text.find(closes, at), 1);
    text.erase(at, open.size());
  }
  return text;
}

Block table_of(const std::string& text) {
  Grid grid;
  grid.columns = {{"a", text, Align::left}, {"b", "B", Align::right}};
  grid.rows.push_back({{{plain(text), text}, {plain(text), text}}});
  grid.rows.push_back({{{plain("x"), "x"}, {plain(text), text}}});
  return {std::move(grid)};
}

/// Emphasis with the same characters on both sides; the blanks at its ends stand outside of it.
void check_emphasis(const std::string& text, const std::string& beside, bool strong) {
  CAPTURE(text);
  CAPTURE(beside);
  const std::string line = scrub_line(text);
  const std::string_view core = utf8::trim(line);
  if (core.empty()) return;
  const auto lead = static_cast<std::size_t>(core.data() - line.data());
  const Inlines inlines = {{TextRun{"x" + beside, {}}}, {Emphasis{strong, plain(text)}}, {TextRun{beside + "x", {}}}};
  const std::string inner =
      line.substr(0, lead) + element(strong ? "strong" : "em", core) + line.substr(lead + core.size());
  CHECK(outline_of({Paragraph{inlines}}) == document(element("p", "x" + beside + inner + beside + "x")));
}

}  // namespace

TEST_CASE("write/markdown: there are enough nasty texts") { CHECK(composed_nasty_texts().size() > 200); }

TEST_CASE("write/markdown: a text stays itself as a paragraph") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const std::string expected = expected_text(text);
    CHECK(outline_of({Paragraph{plain(text)}}) == document(expected.empty() ? "" : element("p", expected)));
  }
}

TEST_CASE("write/markdown: a text stays itself after a line break") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const std::string expected = expected_text(text);
    Inlines line = plain("before");
    line.push_back({LineBreak{}});
    line.push_back({TextRun{text, {}}});
    CHECK(outline_of({Paragraph{line}}) ==
          document(element("p", expected.empty() ? "before" : "before" + element("br", "") + expected)));
  }
}

TEST_CASE("write/markdown: a text stays itself as a list item") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const std::string expected = expected_text(text);
    for (const bool numbered : {false, true}) {
      const ListBlock list{numbered, {{{Paragraph{plain(text)}}}, {{Paragraph{plain("next")}}}}};
      const std::string first = expected.empty() ? "" : element("li", expected);
      CHECK(outline_of({list}) == document(element(numbered ? "ol" : "ul", first + element("li", "next"))));
    }
  }
}

TEST_CASE("write/markdown: a text stays itself in a table") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const std::string expected = expected_text(text);
    const std::string head = element("thead", element("tr", element("th", expected) + element("th", "B")));
    const std::string rows = element("tr", element("td", expected) + element("td", expected)) +
                             element("tr", element("td", "x") + element("td", expected));
    CHECK(outline_of(table_of(text)) == document(element("table", head + element("tbody", rows))));
  }
}

TEST_CASE("write/markdown: a text stays itself as a heading") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const std::string expected = expected_text(text);
    CHECK(outline_of({Heading{2, plain(text), {}}}) == document(expected.empty() ? "" : element("h2", expected)));
  }
}

TEST_CASE("write/markdown: a text stays itself as the text of a link") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const std::string expected = scrub_line(text);
    const Inlines line = {{LinkRun{"https://example.org/a", plain(text)}}};
    CHECK(outline_of({Paragraph{line}}) == document(element("p", element("a https://example.org/a", expected))));
  }
}

TEST_CASE("write/markdown: a text stays itself as what an image shows and as its caption") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const std::string expected = expected_text(text);
    const std::string alt(utf8::trim(scrub_line(text)).empty() ? "" : std::string(utf8::trim(expected)));
    const std::string picture = element("p", element("img p.jpg", alt));
    const std::string found = outline_of({Image{"p.jpg", text, plain(text)}});
    CHECK(std::ranges::count(found, opens) <= 5);
    CHECK(without(found, "em") == document(picture + (expected.empty() ? "" : element("p", expected))));
  }
}

TEST_CASE("write/markdown: emphasis begins and ends where it should, whatever stands inside and beside it") {
  for (const std::string& text : nasty_texts()) check_emphasis(text, "a", true);
  for (const std::string& text : composed_nasty_texts()) {
    for (const char* beside : {"は", " ", "。", "€", "9", "e\xCC\x81"}) {
      check_emphasis(text, beside, false);
      check_emphasis(text, beside, true);
    }
  }
}

TEST_CASE("write/markdown: no output holds what begins raw HTML or a template") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const Blocks blocks = {{Heading{1, plain(text), {}}},
                           {Paragraph{{{LinkRun{text, plain(text)}}}}},
                           table_of(text),
                           {Image{text, text, plain(text)}}};
    const std::string source = markdown_blocks(blocks);
    CHECK(source.find_first_of("<{}") == std::string::npos);
    CHECK(utf8::first_invalid(source) == std::nullopt);
    CHECK(utf8::make_visible(source) == source);  // nothing that acts on a terminal
  }
}
