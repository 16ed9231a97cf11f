// SPDX-License-Identifier: MIT
#include "write/json.hpp"

#include "unit/write/build.hpp"
#include "unit/write/nasty.hpp"
#include "write/scrub.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <limits>

using namespace jilaf;
using namespace jilaf::test;

namespace {

std::string written(const std::vector<Document>& documents) { return write_json(documents, {}); }

}  // namespace

TEST_CASE("write/json: values keep their types and their order") {
  const Value value =
      Value::Object{{"b", Value::List{1, -2.5, true, Value(), "é"}}, {"a", Value::Object{}}, {"c", Value::List{}}};
  CHECK(to_json_text(value) == R"({
  "b": [
    1,
    -2.5,
    true,
    null,
    "é"
  ],
  "a": {},
  "c": []
}
)");
  CHECK(to_json_line(value) == R"({"b":[1,-2.5,true,null,"é"],"a":{},"c":[]})");
}

TEST_CASE("write/json: what is no number becomes null") {
  CHECK(to_json_line(Value::List{std::numeric_limits<double>::infinity(), 40.0}) == "[null,40.0]");
}

TEST_CASE("write/json: broken UTF-8 never throws, and nothing acts on a terminal") {
  CHECK(to_json_line("a\xFF") == "\"a\xEF\xBF\xBD\"");
  CHECK(to_json_line(std::string("\0\x1B\x7F", 3)) == R"("\u0000\u001b\u007f")");
  CHECK(to_json_line("\xC2\x9B\xE2\x80\xAE\xF3\xA0\x81\xA7") == R"("\u009b\u202e\udb40\udc67")");
  CHECK(to_json_line(Value::Object{{"\xFF", 1}}) == "{\"\xEF\xBF\xBD\":1}");
}

TEST_CASE("write/json: any text is read back as itself") {
  for (const std::string& text : nasty_texts()) {
    if (scrub(text) != text) continue;
    CAPTURE(text);
    CHECK(nlohmann::json::parse(to_json_text(Value::List{text})) == nlohmann::json::array({text}));
  }
}

TEST_CASE("write/json: a table has its data apart from the rest and the totals") {
  CHECK(written({summary_document()}) == R"({
  "schema": "jilaf-summary/1",
  "audience": "public",
  "language": "en",
  "documents": [
    {
      "title": "Summary",
      "columns": [
        {
          "key": "country",
          "heading": "Country"
        },
        {
          "key": "participants",
          "heading": "Participants"
        }
      ],
      "rows": [
        {
          "country": "JP",
          "participants": 1234
        },
        {
          "country": "MN",
          "participants": {
            "about": 40
          }
        }
      ],
      "not_broken_down": [
        {
          "country": "not broken down",
          "participants": null
        }
      ],
      "totals": [
        {
          "country": "total",
          "participants": 1274
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("write/json: a report is cut at its headings, without markup") {
  Document document;
  document.kind = "report";
  document.audience = "internal";
  document.metadata = {"asia-2022", "Team",    "One sentence.",
                       "en",        "2022-11", {{"participants", 15}, {"women", Value()}}};
  const ListBlock nested{false, {{paragraph("below")}}};
  document.blocks = {heading(1, "Team"),
                     {Notice{plain("Draft")}},
                     {Paragraph{{text("a "), strong(plain("b")), link_to("c.md", plain("c"))}}},
                     heading(2, "Plans", "action_plans"),
                     {ListBlock{true, {{paragraph("first"), {nested}}, {paragraph("second")}}}},
                     {Image{"a.jpg", "alt", plain("caption")}},
                     {Quotation{{paragraph("words")}, plain("somebody")}},
                     {Grid{"times", {{"a", "A"}}, {{{cell("x")}}}}}};
  document.items = Grid{"items", {{"text", "Text"}}, {}};
  const auto found = nlohmann::ordered_json::parse(written({document})).at("documents").at(0);
  CHECK(found == nlohmann::ordered_json::parse(R"({
    "id": "asia-2022", "title": "Team", "description": "One sentence.", "date": "2022-11", "facts": {"participants": 15},
    "notices": ["Draft"],
    "columns": [{"key": "text", "heading": "Text"}], "rows": [],
    "sections": [
      {"paragraphs": ["a bc"], "links": [{"text": "c", "url": "c.md"}]},
      {"key": "action_plans", "heading": "Plans", "level": 2,
       "items": [{"text": "first", "items": [{"text": "below"}]}, {"text": "second"}],
       "tables": [{"key": "times", "columns": [{"key": "a", "heading": "A"}], "rows": [{"a": "x"}]}],
       "images": [{"file": "a.jpg", "alt": "alt", "caption": "caption"}],
       "quotations": [{"text": "words", "source": "somebody"}]}
    ]})"));
}

TEST_CASE("write/json: no documents") { CHECK(written({}) == "{\n  \"documents\": []\n}\n"); }
