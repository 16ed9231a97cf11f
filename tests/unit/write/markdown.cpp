// SPDX-License-Identifier: MIT
#include "write/markdown.hpp"

#include "unit/write/build.hpp"
#include "write/markdown_blocks.hpp"

#include <doctest/doctest.h>

using namespace jilaf;
using namespace jilaf::test;

namespace {

Document page() {
  Document document;
  document.metadata.title = "Team <Asia>";
  document.blocks = {heading(1, "Team <Asia>"), paragraph("Text.")};
  return document;
}

std::string written(const std::vector<Document>& documents, Generator generator = Generator::none) {
  return write_markdown(documents, {generator, false, false});
}

}  // namespace

TEST_CASE("write/markdown: a table lines up, also with wide characters") {
  CHECK(markdown_table(summary_grid()) == R"(| Country           | Participants |
| ----------------- | -----------: |
| 日本              |        1,234 |
| Mongolia          |     about 40 |
| *Not broken down* |            – |
| **Total**         |    **1,274** |)");
}

TEST_CASE("write/markdown: a long cell does not widen its column") {
  Grid grid;
  grid.columns = {{"a", "A", Align::left}, {"b", "B", Align::left}};
  grid.rows.push_back({{cell(std::string(70, 'x')), cell("y")}});
  CHECK(markdown_table(grid) == "| A   | B   |\n| --- | --- |\n| " + std::string(70, 'x') + " | y   |");
}

TEST_CASE("write/markdown: a row without all its cells is filled up") {
  Grid grid;
  grid.columns = {{"a", "A", Align::left}, {"b", "", Align::right}};
  grid.rows.push_back({{cell("x")}});
  CHECK(markdown_table(grid) == "| A   |     |\n| --- | --: |\n| x   |     |");
}

TEST_CASE("write/markdown: lists nest in a way that every renderer understands") {
  ListBlock inner{false, {{paragraph("nested")}, {paragraph("1. nested")}}};
  const ListBlock outer{true, {{paragraph("First")}, {paragraph("Second"), {inner}}}};
  CHECK(markdown_blocks({{outer}}) == R"(1.  First
2.  Second
    - nested
    - 1\. nested)");
}

TEST_CASE("write/markdown: items of several paragraphs stand apart") {
  const ListBlock list{false, {{paragraph("First"), paragraph("and more")}, {}, {paragraph("Second")}}};
  CHECK(markdown_blocks({{list}}) == R"(-   First

    and more

-   Second)");
}

TEST_CASE("write/markdown: lists that follow each other stay two") {
  const ListBlock list{false, {{paragraph("a")}}};
  const ListBlock numbered{true, {{paragraph("b")}}};
  CHECK(markdown_blocks({{list}, {list}, {list}, paragraph("x"), {numbered}, {numbered}}) ==
        "- a\n\n* a\n\n- a\n\nx\n\n1. b\n\n1) b");
}

TEST_CASE("write/markdown: items with marks of their own are paragraphs, and no list") {
  const ListBlock marked{true, {{paragraph("a")}, {paragraph("- b")}}, {"（１）", "（２）"}};
  const ListBlock list{false, {{paragraph("c")}}};
  CHECK(markdown_blocks({{list}, {marked}, {list}}) == "- c\n\n（１）a\n\n（２）\\- b\n\n- c");
}

TEST_CASE("write/markdown: an image has its caption below it") {
  const Image image{"photos/a (1).jpg", "Two [people]", plain("The team, 14 November")};
  CHECK(markdown_blocks({{image}}) == "![Two \\[people&#93;](photos/a%20%281%29.jpg)\n\n*The team, 14 November*");
}

TEST_CASE("write/markdown: captions without a picture make a list") {
  const Image image{"", "", plain("At the office")};
  const Image other{"javascript:alert(1)", "x", plain("In the park")};
  CHECK(markdown_blocks({{image}, {other}, paragraph("x")}) == "- At the office\n- In the park\n\nx");
}

TEST_CASE("write/markdown: a notice stands out") {
  const Notice notice{{text("Draft"), line_break(), text("with errors")}};
  CHECK(markdown_blocks({{notice}}) == "> **Draft**  \n> **with errors**");
}

TEST_CASE("write/markdown: a quotation names its source") {
  const Quotation quotation{{paragraph("We learned."), paragraph("> Much.")}, plain("A delegate")};
  CHECK(markdown_blocks({{quotation}}) == "> We learned.\n>\n> &gt; Much.\n>\n> — A delegate");
}

TEST_CASE("write/markdown: what is empty is left out") {
  CHECK(markdown_blocks({paragraph(""), heading(2, " "), {ListBlock{}}, {Grid{}}, {Image{}}, {Notice{}}, {Quotation{}}})
            .empty());
}

TEST_CASE("write/markdown: documents follow each other after a blank line") {
  CHECK(written({page(), page()}) == "# Team &lt;Asia&gt;\n\nText.\n\n# Team &lt;Asia&gt;\n\nText.\n");
  CHECK(written({}).empty());
}

TEST_CASE("write/markdown: the title goes where the themes of a generator print it") {
  CHECK(written({page()}, Generator::hugo) == "---\ntitle: \"Team <Asia>\"\n---\n\nText.\n");
  CHECK(written({page()}, Generator::mkdocs) == "---\ntitle: \"Team <Asia>\"\n---\n\n# Team &lt;Asia&gt;\n\nText.\n");
}

TEST_CASE("write/markdown: front matter speaks of one page only") {
  CHECK(written({page(), page()}, Generator::hugo) == written({page(), page()}));
}
