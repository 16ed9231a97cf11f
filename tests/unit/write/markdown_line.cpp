// SPDX-License-Identifier: MIT
#include "write/markdown_line.hpp"

#include "unit/write/build.hpp"

#include <doctest/doctest.h>

using namespace jilaf;
using namespace jilaf::test;

namespace {

std::string source_of(const std::string& words) { return markdown_line(plain(words), TextPlace::line); }
std::string line(const Inlines& inlines) { return markdown_line(inlines, TextPlace::line); }

}  // namespace

TEST_CASE("write/markdown: ordinary prose is not escaped") {
  for (const char* words :
       {"Fifteen people (nine of them women) came - on 14 November 2022, at 10:00!", "R & D at 50% + 5 - well.",
        "It's \"so\": a/b; c, d = e #1 10~20 US$5", "file_name", "1.5 million", "-5 degrees",
        "日本労働組合総連合会（連合）は、", "2022-11-14", "see 3) here, and 1. there", "[sic"}) {
    CAPTURE(words);
    const std::string expected = std::string(words) == "[sic" ? "\\[sic" : words;
    CHECK(source_of(words) == expected);
  }
}

TEST_CASE("write/markdown: what begins a block is escaped at the start of a line only") {
  CHECK(source_of("- a - b") == "\\- a - b");
  CHECK(source_of("# a # b") == "\\# a # b");
  CHECK(source_of("+ a + b") == "\\+ a + b");
  CHECK(source_of("12. a 12. b") == "12\\. a 12. b");
  CHECK(source_of("1) a") == "1\\) a");
  CHECK(source_of("> a > b") == "&gt; a &gt; b");
  CHECK(source_of(": a : b") == "&#58; a : b");
  CHECK(source_of("=== a") == "&#61;&#61;&#61; a");
  CHECK(source_of("    code") == "code");
  CHECK(source_of("!!! note") == "\\!!! note");
}

TEST_CASE("write/markdown: spans cannot begin") {
  CHECK(source_of("*a* _b_ `c` [d](e)") == "\\*a\\* \\_b\\_ \\`c\\` \\[d](e)");
  CHECK(source_of("~~a~~ ^b^ $c$") == "&#126;&#126;a&#126;&#126; &#94;b&#94; &#36;c&#36;");
  CHECK(source_of("a\\b") == "a\\\\b");
  CHECK(source_of("![a](b)") == "!\\[a](b)");
  CHECK(source_of(":smile: :+1: 10:00:30") == "&#58;smile: &#58;+1: 10:00:30");
}

TEST_CASE("write/markdown: raw HTML, entities and templates stay text") {
  CHECK(source_of("<b>&amp;</b>") == "&lt;b&gt;&amp;amp;&lt;/b&gt;");
  CHECK(source_of("{{< x >}} {% y %}") == "&#123;&#123;&lt; x &gt;&#125;&#125; &#123;% y %&#125;");
}

TEST_CASE("write/markdown: addresses in texts become no links") {
  CHECK(source_of("see https://example.org, www.example.org, a@b.example @ home") ==
        "see https&#58;//example.org, www\\.example.org, a&#64;b.example @ home");
}

TEST_CASE("write/markdown: a pipe in a table cell stays text") {
  CHECK(markdown_line(plain("a | b"), TextPlace::cell) == "a &#124; b");
}

TEST_CASE("write/markdown: a cell of dashes is no rule of the table") {
  CHECK(markdown_line(plain("---"), TextPlace::cell) == "\\---");
  CHECK(markdown_line(plain("–"), TextPlace::cell) == "–");
  CHECK(markdown_line(plain("-5"), TextPlace::cell) == "-5");
}

TEST_CASE("write/markdown: the hash at the end of a heading is kept") {
  CHECK(markdown_line(plain("#1 in C #"), TextPlace::heading) == "#1 in C \\#");
  CHECK(markdown_line(plain("1. Aims - and means"), TextPlace::heading) == "1. Aims - and means");
}

TEST_CASE("write/markdown: a line break is two blanks, and joins in a place of one line") {
  const Inlines two = {text("First "), line_break(), line_break(), text(" - second"), line_break()};
  CHECK(markdown_line(two, TextPlace::line) == "First  \n\\- second");
  CHECK(markdown_line(two, TextPlace::cell) == "First; - second");
  CHECK(markdown_line(two, TextPlace::heading) == "First - second");
  CHECK(markdown_line({text("First."), line_break(), text("Second")}, TextPlace::cell) == "First. Second");
}

TEST_CASE("write/markdown: line breaks within a text are blanks") { CHECK(source_of("a\nb\tc\r\nd") == "a b c  d"); }

TEST_CASE("write/markdown: emphasis, strong and both") {
  CHECK(line({text("a "), emphasis(plain("b")), text(" c "), strong(plain("d")), text(".")}) == "a *b* c **d**.");
  CHECK(line({strong({text("a "), emphasis(plain("b"))})}) == "**a _b_**");
  CHECK(line({emphasis({strong(plain("a"))})}) == "**_a_**");
}

TEST_CASE("write/markdown: emphasis within the same emphasis vanishes, and neighbours are joined") {
  CHECK(line({strong({text("a "), strong(plain("b"))})}) == "**a b**");
  CHECK(line({emphasis(plain("a")), emphasis(plain("b"))}) == "*ab*");
  CHECK(line({emphasis(plain("a")), strong(plain("b")), emphasis(plain("c")), text(" d")}) == "*a*__b__*c* d");
}

TEST_CASE("write/markdown: blanks at the ends of emphasis stand outside of it") {
  CHECK(line({text("a"), strong(plain(" b ")), text("c")}) == "a **b** c");
  CHECK(line({text("a"), strong(plain("  ")), text("c")}) == "a  c");
  CHECK(line({text("a"), strong(plain("　b　")), text("c")}) == "a　**b**　c");
}

TEST_CASE("write/markdown: emphasis of Japanese is seen next to brackets and letters") {
  CHECK(line({text("都市"), strong(plain("東京")), text("は")}) == "都市**東京**は");
  CHECK(line({text("都市"), strong(plain("「東京」")), text("は")}) == "都&#24066;**「東京」**&#12399;");
  CHECK(line({text("、"), strong(plain("「東京」")), text("。")}) == "、**「東京」**。");
}

TEST_CASE("write/markdown: emphasis that ends with a mark is seen before a letter") {
  CHECK(line({strong(plain("Note:")), text("s")}) == "**Note:**&#115;");
  CHECK(line({strong(plain("Note:")), text(" s")}) == "**Note:** s");
}

TEST_CASE("write/markdown: emphasis does not lie over a line break") {
  CHECK(line({strong({text("a"), line_break(), text("b")})}) == "**a**  \n**b**");
}

TEST_CASE("write/markdown: a link keeps its brackets") {
  CHECK(line({link_to("https://example.org/", plain("a] (b) [c]"))}) == "[a&#93; (b) \\[c&#93;](https://example.org/)");
  CHECK(line({text("Look!"), link_to("a.md", plain("here"))}) == "Look\\![here](a.md)");
  CHECK(line({link_to("a.md", plain("^1"))}) == "[&#94;1](a.md)");
}

TEST_CASE("write/markdown: a link without text shows its address") {
  CHECK(line({link_to("mailto:a@b.example", {})}) == "[mailto:a&#64;b.example](mailto:a@b.example)");
}

TEST_CASE("write/markdown: emphasis may lie over a link and within one") {
  CHECK(line({strong({text("a "), link_to("b.md", plain("b"))})}) == "**a [b](b.md)**");
  CHECK(line({link_to("b.md", {text("a "), strong(plain("b"))})}) == "[a **b**](b.md)");
}

TEST_CASE("write/markdown: a link within a link vanishes") {
  CHECK(line({link_to("a.md", {text("a "), link_to("b.md", plain("b"))})}) == "[a b](a.md)");
}

TEST_CASE("write/markdown: an address that may not be linked leaves its text") {
  CHECK(line({text("a "), link_to("javascript:alert(1)", plain("b"))}) == "a b");
}

TEST_CASE("write/markdown: what turns text around or acts on a terminal does not stand in the source") {
  CHECK(source_of("a\xE2\x80\xAE"
                  "b") == "a&#8238;b");
  CHECK(source_of("\x1B[2Jred") == "\xEF\xBF\xBD\\[2Jred");
  CHECK(source_of("\xFF") == "\xEF\xBF\xBD");
}

TEST_CASE("write/markdown: another language is marked, once for neighbours, and only by what is a tag") {
  const auto in = [](std::string words, std::string tag) { return Inline{TextRun{std::move(words), std::move(tag)}}; };
  CHECK(markdown_line(Inlines{in("背", "ja"), in("景", "ja"), text(" of it")}, TextPlace::line) ==
        "<span lang=\"ja\">背景</span> of it");
  CHECK(markdown_line(Inlines{emphasis({in("a", "fr-CA")})}, TextPlace::line) == "*<span lang=\"fr-CA\">a</span>*");
  CHECK(markdown_line(Inlines{in("<b>", "ja")}, TextPlace::line) == "<span lang=\"ja\">&lt;b&gt;</span>");
  CHECK(markdown_line(Inlines{in("a", "ja\" onclick=\"x")}, TextPlace::line) == "a");
}

TEST_CASE("write/markdown: stress lies over a whole line, but not over a dash") {
  CHECK(markdown_line({text("a "), strong(plain("b"))}, TextPlace::cell, Stress::strong) == "**a b**");
  CHECK(markdown_line(plain("–"), TextPlace::cell, Stress::strong) == "–");
  CHECK(markdown_line(plain("not known"), TextPlace::cell, Stress::emphasis) == "*not known*");
}
