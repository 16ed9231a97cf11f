// SPDX-License-Identifier: MIT
#include "reading.hpp"

#include <doctest/doctest.h>

namespace jilaf::yaml {
namespace {

TEST_CASE("yaml/spans: quotes belong to a scalar, comments and blanks do not") {
  CHECK(Reading("a:  'b c'  # d\n").spans() == Lines{"1:1-1:10 a:  'b c'", "1:1-1:2 a", "1:5-1:10 'b c'"});
  CHECK(Reading("\"a\\\"b\" : 'c''d'\n").spans() ==
        Lines{"1:1-1:16 \"a\\\"b\" : 'c''d'", "1:1-1:7 \"a\\\"b\"", "1:10-1:16 'c''d'"});
}

TEST_CASE("yaml/spans: a plain text over several lines ends at its last character") {
  CHECK(Reading("a: b  \n\n  c d\n   e # f\ng: h\n").spans() == Lines{"1:1-5:5 a: b  \n\n  c d\n   e # f\ng: h",
                                                                      "1:1-1:2 a", "1:4-4:5 b  \n\n  c d\n   e",
                                                                      "5:1-5:2 g", "5:4-5:5 h"});
}

TEST_CASE("yaml/spans: a quoted text over several lines ends at its closing quote") {
  CHECK(Reading("a: \"b\n\n  c\" # d\n").spans() ==
        Lines{"1:1-3:5 a: \"b\n\n  c\"", "1:1-1:2 a", "1:4-3:5 \"b\n\n  c\""});
}

TEST_CASE("yaml/spans: a block scalar goes through its last line with content") {
  CHECK(Reading("a: |\n  b\n\n  c\n\n# d\ne: f\n").spans() ==
        Lines{"1:1-7:5 a: |\n  b\n\n  c\n\n# d\ne: f", "1:1-1:2 a", "1:4-4:4 |\n  b\n\n  c", "7:1-7:2 e", "7:4-7:5 f"});
  CHECK(Reading("a: >-  # x\nb: c\n").spans() ==
        Lines{"1:1-2:5 a: >-  # x\nb: c", "1:1-1:2 a", "1:4-1:6 >-", "2:1-2:2 b", "2:4-2:5 c"});
}

TEST_CASE("yaml/spans: brackets belong to their collection, with a comma before the closing one") {
  CHECK(Reading("a: [ b, {c: d,} , ] # e\n").spans() == Lines{"1:1-1:20 a: [ b, {c: d,} , ]", "1:1-1:2 a",
                                                              "1:4-1:20 [ b, {c: d,} , ]", "1:6-1:7 b",
                                                              "1:9-1:16 {c: d,}", "1:10-1:11 c", "1:13-1:14 d"});
}

TEST_CASE("yaml/spans: a pair in a list is a mapping from its key to its value") {
  CHECK(Reading("[a: b, c: ]").spans() == Lines{"1:1-1:12 [a: b, c: ]", "1:2-1:6 a: b", "1:2-1:3 a", "1:5-1:6 b",
                                                "1:8-1:10 c:", "1:8-1:9 c", "1:10-1:10 "});
}

TEST_CASE("yaml/spans: a block goes from its first key or dash to the end of its last child") {
  CHECK(Reading("a:\n  - b: c\n    d: [e]\n  -\nf:\n").spans() ==
        Lines{"1:1-5:3 a:\n  - b: c\n    d: [e]\n  -\nf:", "1:1-1:2 a", "2:3-4:4 - b: c\n    d: [e]\n  -",
              "2:5-3:11 b: c\n    d: [e]", "2:5-2:6 b", "2:8-2:9 c", "3:5-3:6 d", "3:8-3:11 [e]", "3:9-3:10 e",
              "4:4-4:4 ", "5:1-5:2 f", "5:3-5:3 "});
}

TEST_CASE("yaml/spans: a missing value is empty, right after its colon or dash, also before a comment") {
  CHECK(Reading("a:   # b\nc:\n- \n").spans() ==
        Lines{"1:1-3:2 a:   # b\nc:\n-", "1:1-1:2 a", "1:3-1:3 ", "2:1-2:2 c", "3:1-3:2 -", "3:2-3:2 "});
}

TEST_CASE("yaml/spans: columns are characters, offsets bytes, also with CR LF and Japanese text") {
  const Reading reading("名: 酒井\r\n国: [日本, 韓国]\r\n");
  CHECK(reading.spans() == Lines{"1:1-2:12 名: 酒井\r\n国: [日本, 韓国]", "1:1-1:2 名", "1:4-1:6 酒井", "2:1-2:2 国",
                                 "2:4-2:12 [日本, 韓国]", "2:5-2:7 日本", "2:9-2:11 韓国"});
}

TEST_CASE("yaml/spans: a mark of the document is part of no node") {
  CHECK(Reading("# x\n---\na: b\n").spans() == Lines{"3:1-3:5 a: b", "3:1-3:2 a", "3:4-3:5 b"});
  CHECK(Reading("--- a\n").spans() == Lines{"1:5-1:6 a"});
}

TEST_CASE("yaml/block: literal and folded texts have the values of YAML 1.2") {
  const auto value = [](const std::string& text) { return std::string(Reading(text).tree.root().text()); };
  CHECK(value("|\n  a\n   b\n\n  c\n") == "a\n b\n\nc\n");
  CHECK(value(">\n\n  a\n  b\n\n  c\n    d\n  e\n") == "\na b\nc\n  d\ne\n");
  CHECK(value("|-\n  a\n\n") == "a");
  CHECK(value("|+\n  a\n\n\n") == "a\n\n\n");
  CHECK(value(">+\n\n  a\n\n\n") == "\na\n\n\n");
  CHECK(value("|2\n    a\n  b\n") == "  a\nb\n");
  CHECK(value("|\r\n  a\r\n  b\r\n") == "a\nb\n");
  CHECK(value(">\n  a\n  ") == "a\n");
  CHECK(value("|\n  a\n    ") == "a\n  ");
  CHECK(value("|\n  a") == "a");
  CHECK(value("|\n\n   \n").empty());
}

}  // namespace
}  // namespace jilaf::yaml
