// SPDX-License-Identifier: MIT
#include "reading.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace jilaf::yaml {
namespace {

TEST_CASE("yaml/reader: an empty file and one of comments have a null root and no finding") {
  for (const char* text : {"", "\n\n", "# only words\n", "---\n", "--- # x\n"}) {
    const Reading reading(text);
    CHECK(reading.found() == Lines{});
    CHECK(reading.shape() == "~");
  }
}

TEST_CASE("yaml/reader: a null is null where it is a value, with the span of its word, and a word where it is a key") {
  const Reading reading("a: ~\nb: null\nnull: c\n");
  CHECK(reading.shape() == R"({"a": ~ "b": ~ "null": "c" })");
  CHECK(reading.spans() == Lines{"1:1-3:8 a: ~\nb: null\nnull: c", "1:1-1:2 a", "1:4-1:5 ~", "2:1-2:2 b",
                                 "2:4-2:8 null", "3:1-3:5 null", "3:7-3:8 c"});
}

TEST_CASE("yaml/reader: a null word after a missing value is the next key") {
  CHECK(Reading("a:\n~: b\n").shape() == R"({"a": ~ "~": "b" })");
  CHECK(Reading("a:\n-\n~: b\n").shape() == R"({"a": [~ ] "~": "b" })");
  CHECK(Reading("a:\n  ~\nb: c\n").shape() == R"({"a": ~ "b": "c" })");
}

TEST_CASE("yaml/reader: scalars keep what was written, whatever YAML would guess") {
  CHECK(Reading("a: NO\nb: 012\nc: true\nd: 2022-11-14\ne: 0x1F\nf: 10:00\n").shape() ==
        R"({"a": "NO" "b": "012" "c": "true" "d": "2022-11-14" "e": "0x1F" "f": "10:00" })");
}

TEST_CASE("yaml/reader: a text that stands unchanged is a view into the source") {
  const Reading reading("a: 'it''s'\nb: \"c\"\n");
  const auto in_source = [&](const Node& node) {
    return node.text().data() >= reading.source.text().data() &&
           node.text().data() < reading.source.text().data() + reading.source.text().size();
  };
  Lines texts;
  for (const Entry entry : reading.tree.root().entries())
    texts.push_back(std::string(entry.value.text()) + (in_source(entry.value) ? " view" : " stored"));
  CHECK(texts == Lines{"it's stored", "c view"});
}

TEST_CASE("yaml/reader: stored texts stay where they are when more come") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += fmt::format("- \"x\\u0041 {}\"\n", i);
  const Reading reading(text);
  std::size_t wrong = 0;
  std::size_t number = 0;
  for (const Node item : reading.tree.root().items()) wrong += item.text() == fmt::format("xA {}", number++) ? 0U : 1U;
  CHECK(number == 3000);
  CHECK(wrong == 0);
}

TEST_CASE("yaml/reader: a doubled key is reported at its second place") {
  const Reading reading("id: a\ntitle: b\nid: c\n");
  CHECK(reading.found() == Lines{"duplicate-key 3:1-3:3 the key `id` stands a second time in this mapping"});
  CHECK(reading.place(reading.findings[0].related.at(0).span) == "1:1-1:3");
  CHECK(reading.shape() == R"({"id": "a" "title": "b" "id": "c" })");
}

TEST_CASE("yaml/reader: keys are compared in normalisation form C, quoted or not") {
  CHECK(Reading("{caf\xC3\xA9: 1, cafe\xCC\x81: 2}").findings.size() == 1);
  CHECK(Reading("{a: 1, 'a': 2, \"\\x61\": 3}").findings.size() == 2);
  CHECK(Reading("{a: 1, A: 2}").findings.empty());
}

TEST_CASE("yaml/reader: all doubled keys of all mappings are reported, in the order of the text") {
  std::string text = "a: {x: 1, x: 2}\na: {y: 1, y: 2}\n";
  for (int i = 0; i < 40; ++i) text += fmt::format("k{}: 1\n", i % 20);
  const Reading reading(text);
  REQUIRE(reading.findings.size() == 23);
  CHECK(reading.place(reading.findings[0].span) == "1:11-1:12");
  CHECK(reading.place(reading.findings[1].span) == "2:1-2:2");
  CHECK(reading.place(reading.findings[22].span) == "42:1-42:4");
  CHECK(reading.place(reading.findings[22].related.at(0).span) == "22:1-22:4");
}

TEST_CASE("yaml/reader: lists and mappings nest 32 deep and no deeper") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK(Reading(nested(32)).findings.empty());
  CHECK(Reading(nested(33)).found() ==
        Lines{"unsupported-yaml 1:33-1:34 lists and mappings are nested deeper than 32 levels here"});
  CHECK(Reading(nested(33)).shape() == "none");
}

TEST_CASE("yaml/reader: hostile depth is answered with the limit, not with a crash") {
  for (const char* piece : {"[", "- ", "? ", "{a: ", "[{"}) {
    std::string text;
    for (int i = 0; i < 100000; ++i) text += piece;
    const Reading reading(text);
    CHECK(!reading.findings.empty());
    CHECK(reading.shape() == "none");
  }
}

TEST_CASE("yaml/reader: long lists and wide mappings are read") {
  std::string list;
  for (int i = 0; i < 100000; ++i) list += "- a\n";
  CHECK(Reading(list).tree.root().size() == 100000);
  std::string mapping;
  for (int i = 0; i < 10000; ++i) mapping += fmt::format("key{}: 1\n", i);
  const Reading reading(mapping);
  CHECK(reading.found() == Lines{});
  CHECK(reading.tree.root().size() == 10000);
}

TEST_CASE("yaml/reader: findings of one kind end after a hundred") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "- &a b\n";
  CHECK(Reading(text).findings.size() == 100);
}

TEST_CASE("yaml/comments: what speaks to jilaf is collected, what is text is not") {
  const Reading reading(
      "# jilaf: one  \na: b # jilaf: two\nc: \"# jilaf: no\"\nd: |  # jilaf: three\n  # jilaf: no\ne: f#jilaf:no\n# "
      "other\n");
  Lines comments;
  for (const Comment& comment : reading.tree.comments())
    comments.push_back(reading.place(comment.span) + " " + std::string(comment.text));
  CHECK(comments == Lines{"1:1-1:13 # jilaf: one", "2:6-2:18 # jilaf: two", "4:7-4:21 # jilaf: three"});
}

}  // namespace
}  // namespace jilaf::yaml
