// SPDX-License-Identifier: MIT
#include "render/reports.hpp"
#include "render/words.hpp"
#include "unit/scratch.hpp"

#include "check/check.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// The depth of what is nested, and the text of it with marks: `[ ]` around quotations and list items, `* *` around emphasis.
struct Outline {
  std::string text;
  std::size_t depth = 0;

  void inlines(const Inlines& line) {
    for (const Inline& piece : line) {
      if (const auto* const run = std::get_if<TextRun>(&piece.data)) text += run->text;
      if (const auto* const emphasis = std::get_if<Emphasis>(&piece.data)) {
        text += emphasis->strong ? "**" : "*";
        inlines(emphasis->inner);
        text += emphasis->strong ? "**" : "*";
      }
      if (const auto* const link = std::get_if<LinkRun>(&piece.data)) {
        text += "<" + link->url + "|";
        inlines(link->inner);
        text += ">";
      }
      if (std::holds_alternative<LineBreak>(piece.data)) text += "\\";
    }
  }

  void blocks(const Blocks& all, std::size_t level = 0) {
    depth = std::max(depth, level);
    for (const Block& block : all) {
      if (const auto* const paragraph = std::get_if<Paragraph>(&block.data)) {
        inlines(paragraph->text);
        text += "¶";
      }
      if (const auto* const list = std::get_if<ListBlock>(&block.data)) {
        for (const Blocks& item : list->items) {
          text += list->numbered ? "[1 " : "[- ";
          blocks(item, level + 1);
          text += "]";
        }
      }
      if (const auto* const quotation = std::get_if<Quotation>(&block.data)) {
        text += "[> ";
        blocks(quotation->text, level + 1);
        text += "]";
      }
    }
  }
};

std::string outline(std::string_view markdown) {
  Outline outline;
  outline.blocks(parse_long_text(markdown, {}));
  return outline.text;
}

/// A summary or roster of the data, for the office.
template <class Render>
Document rendered(std::string_view yaml, Render render) {
  const Dossier dossier = test::load_text(yaml);
  REQUIRE(test::findings_of(dossier) == "");
  const Visible visible = project(dossier, count_all(dossier, 1),
                                  {.audience = Audience::internal,
                                   .today = {2024, 7, 1},
                                   .programmes = {},
                                   .since = {},
                                   .until = {},
                                   .fiscal_year = {}},
                                  1);
  const Language language(*find_language("en"));
  return render(visible, RenderOptions{language});
}

std::string all_text(const Document& document) {
  Outline outline;
  outline.blocks(document.blocks);
  return outline.text;
}

std::string summary_of(std::string_view participants) {
  return all_text(rendered(
      "programme: {id: a, title: A, participants: {" + std::string(participants) + "}, countries: [FJ]}\n",
      [](const Visible& visible, const RenderOptions& options) { return render_summary(visible, {}, options); }));
}

std::string row_text(const TableRow& row) {
  std::string text;
  for (const Cell& cell : row.cells) text += to_text(cell.shown) + "|";
  return text;
}

}  // namespace

TEST_CASE("render/long_text: paragraphs, lists, emphasis and links are kept") {
  CHECK(outline("One *two* **three**.\n\nNext") == "One *two* **three**.¶Next¶");
  CHECK(outline("- a\n- b\n  1. c\n") == "[- a¶][- b¶[1 c¶]]");
  CHECK(outline("> said\n\n[x](https://a.example/?q=1&r=2)") == "[> said¶]<https://a.example/?q=1&r=2|x>¶");
  CHECK(outline("a  \nb") == "a\\b¶");
  CHECK(outline("労働 **שלום**") == "労働 **שלום**¶");
  CHECK(outline("").empty());
  CHECK(outline("# Heading\ntext") == "Heading¶text¶");
}

TEST_CASE("render/long_text: lines are joined with a blank, but not between letters that stand without blanks") {
  const auto text = [](std::string_view markdown) {
    std::string all;
    for (const Block& block : parse_long_text(markdown, {})) all += to_text(std::get<Paragraph>(block.data).text) + "|";
    return all;
  };
  CHECK(text("one\ntwo") == "one two|");
  CHECK(text("希望した。\n当初は") == "希望した。当初は|");
  CHECK(text("会は\nJILAF\nが\n*主催*\nした") == "会は JILAF が 主催 した|");
  CHECK(text("가나\n다") == "가나 다|");
  CHECK(text("a  \nb") == "a b|");
}

TEST_CASE("render/long_text: raw HTML and templates are text") {
  CHECK(outline("<script>alert(1)</script>") == "<script>alert(1)</script>¶");
  CHECK(outline("a <b onclick=x>b</b> {{< gist a b >}} {% raw %}") ==
        "a <b onclick=x>b</b> {{< gist a b >}} {% raw %}¶");
  CHECK(outline("<div>\nx\n</div>") == "<div> x </div>¶");
  CHECK(outline("&lt;b&gt; &amp; &#65;&#x42; &nope; &copy;") == "<b> & AB &nope; &copy;¶");
}

TEST_CASE("render/long_text: only safe addresses become links, however they are written") {
  CHECK(outline("<https://a.example>") == "<https://a.example|https://a.example>¶");
  CHECK(outline("<a@b.example>") == "<mailto:a@b.example|a@b.example>¶");
  for (const char* address :
       {"javascript:alert(1)", "JAVASCRIPT:alert(1)", "java&#115;cript:alert(1)", "javascript&#58;alert(1)",
        "javascript&colon;alert(1)", "javascript&#x3A;alert(1)", "data:text/html,x", "vbscript:x", "&#106;avascript:x",
        "<java\tscript:x>", "javascript\\:x"}) {
    CAPTURE(address);
    CHECK(outline(std::string("[x](") + address + ")").find('<') == std::string::npos);
  }
  CHECK(outline("<javascript:alert(1)>").find('|') == std::string::npos);
  CHECK(outline("![x](javascript:alert(1))") == "x¶");
}

TEST_CASE("render/long_text: code keeps its lines as text") {
  CHECK(outline("`a {{b}}`") == "a {{b}}¶");
  CHECK(outline("```\none\ntwo\n```\nafter") == "one\\two¶after¶");
}

TEST_CASE("render/long_text: nothing nests deeper than a reader can follow") {
  for (const std::string& opener : {std::string(">"), std::string("- "), std::string("1. "), std::string("> - ")}) {
    std::string text;
    for (int level = 0; level < 20000 / static_cast<int>(opener.size()); ++level) text += opener;
    Outline outline;
    outline.blocks(parse_long_text(text + "deep", {}));
    CHECK(outline.depth <= 12);
    CHECK(outline.text.find("deep") != std::string::npos);
  }
  std::string emphasis;
  for (int level = 0; level < 2000; ++level) emphasis += level % 2 == 0 ? "*a " : "_b ";
  for (int level = 2000; level-- > 0;) emphasis += level % 2 == 0 ? " a*" : " b_";
  CHECK_FALSE(outline(emphasis).empty());
  CHECK(outline(std::string(5000, '[') + "x" + std::string(5000, ']')).size() > 5000);
}

TEST_CASE("render/summary: a mark is explained only where it stands") {
  CHECK(summary_of("total: 5").find("marked with") == std::string::npos);
  const std::string about = summary_of("total: {about: 40}");
  CHECK(about.find("A figure marked with ~ is approximate.") != std::string::npos);
  CHECK(about.find("≥") == std::string::npos);
  const std::string least = summary_of("total: {at_least: 40}");
  CHECK(least.find("A figure marked with ≥ is the least that it can be.") != std::string::npos);
  CHECK(least.find("~") == std::string::npos);
  const std::string stated = all_text(rendered(
      "programme: {id: a, title: A, stated: {participants: 7}}\n",
      [](const Visible& visible, const RenderOptions& options) { return render_summary(visible, {}, options); }));
  CHECK(stated.find("A figure marked with * is as stated by a source.") != std::string::npos);
}

TEST_CASE("render/summary: nothing at all is an answer") {
  const Document document =
      rendered("organisations: [{acronym: X}]\n", [](const Visible& visible, const RenderOptions& options) {
        return render_summary(visible, {GroupKey::country}, options);
      });
  CHECK(all_text(document).find("There is no programme to show.") != std::string::npos);
}

TEST_CASE("render/roster: heads first, then country and name as it is read") {
  const Document document = rendered(R"(
programme: {id: a, title: A}
delegates:
  - {name: Zoe Able, country: FJ}
  - {name: {given: Taro, family: 山田, reading: Yamada}, country: JP}
  - {name: {given: Ken, family: 佐藤, reading: Sato}, country: JP}
  - {name: Head Last, country: WS, role: head_of_delegation}
  - {name: Ina Interpreter, role: interpreter}
)",
                                     [](const Visible& visible, const RenderOptions& options) {
                                       return render_roster(visible, {"name", "country"}, options);
                                     });
  REQUIRE(document.items.has_value());
  std::string names;
  for (const TableRow& row : document.items->rows) names += row_text(row) + "\n";
  CHECK(names == "A|Head Last|Samoa|\nA|Zoe Able|Fiji|\nA|Ken 佐藤|Japan|\nA|Taro 山田|Japan|\nA|Ina Interpreter||\n");
}

TEST_CASE("render/roster: rows without names give their numbers to machines too") {
  const Document document = rendered(
      "programme: {id: a, title: A, participants: {by: [{country: FJ, total: 4, women: {percent: 25}}]}, segments: "
      "[{id: s, participants: {by: [{country: WS, total: {about: 9}}]}}]}\n",
      [](const Visible& visible, const RenderOptions& options) { return render_roster(visible, {}, options); });
  REQUIRE(document.items.has_value());
  CHECK(document.items->columns.back().key == "women");
  REQUIRE(document.items->rows.size() == 2);
  CHECK(row_text(document.items->rows[0]) == "A||Fiji|||||4|1|");
  CHECK(row_text(document.items->rows[1]) == "A||Samoa|||||~9|–|");
}

TEST_CASE("render/itinerary: a run without a date stands under its name") {
  const Document document = rendered(
      "programme: {id: a, title: A, segments: [{id: s, label: Tokyo}, {id: t}]}\nitinerary: [{segment: s, activities: "
      "[{title: T}]}, {day: 2, segment: t, activities: [{title: U}]}, {date: 2024-07-01 Mon, activities: [{kind: "
      "travel}]}]\n",
      [](const Visible& visible, const RenderOptions& options) { return render_itinerary(visible, options); });
  std::string headings;
  for (const Block& block : document.blocks) {
    if (const auto* const heading = std::get_if<Heading>(&block.data)) headings += to_text(heading->text) + "|";
  }
  CHECK(headings == "Itinerary|A|Tokyo|Day 2|Monday 1 July 2024|");
}
