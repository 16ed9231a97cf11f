// SPDX-License-Identifier: MIT
#include "write/csv.hpp"

#include "unit/write/build.hpp"
#include "unit/write/nasty.hpp"
#include "unit/write/rfc4180.hpp"
#include "write/scrub.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace jilaf;
using namespace jilaf::test;

namespace {

Document table(std::vector<Column> columns, std::vector<std::vector<Value>> rows) {
  Grid grid;
  grid.columns = std::move(columns);
  for (auto& row : rows) {
    TableRow& next = grid.rows.emplace_back();
    for (Value& value : row) next.cells.push_back({plain("not written"), std::move(value)});
  }
  Document document;
  document.blocks.push_back({std::move(grid)});
  return document;
}

std::string written(const std::vector<Document>& documents, const WriteOptions& options = {}) {
  return write_csv(documents, options);
}

/// One column `a` with one value.
std::string value_as_written(Value value) { return written({table({{"a", "A"}}, {{std::move(value)}})}).substr(3); }

}  // namespace

TEST_CASE("write/csv: a header of keys, then all rows") {
  CHECK(written({summary_document()}) ==
        "country,participants\r\nJP,1234\r\nMN,about 40\r\nnot broken down,\r\ntotal,1274\r\n");
}

TEST_CASE("write/csv: headings for people and a byte order mark on request") {
  CHECK(written({table({{"a", "Name, full"}, {"b", "=B"}}, {})}, {Generator::none, true, true}) ==
        "\xEF\xBB\xBF\"Name, full\",'=B\r\n");
}

TEST_CASE("write/csv: people read words instead of codes; numbers and gaps are the same for both") {
  Document document;
  document.items = Grid{"items",
                        {{"country", "Country"}, {"n", "People"}, {"about", "About"}, {"none", "None"}},
                        {{{{plain("Pakistan, the"), Value("PK")},
                           {plain("1,234"), Value(1234)},
                           {plain("~40"), Value(Value::Object{{"about", 40}})},
                           {plain("–"), Value()}}}}};
  CHECK(written({document}) == "country,n,about,none\r\nPK,1234,about 40,\r\n");
  CHECK(written({document}, {Generator::none, false, true}) ==
        "Country,People,About,None\r\n\"Pakistan, the\",1234,~40,\r\n");
}

TEST_CASE("write/csv: the items of a document come before its tables") {
  Document document = summary_document();
  document.items = Grid{"items", {{"text", "Text"}}, {{{cell("x")}}}};
  CHECK(written({document}) == "text\r\nx\r\n");
}

TEST_CASE("write/csv: several documents make one table of all their columns") {
  const Document one = table({{"a", "A"}, {"b", "B"}}, {{1, 2}});
  const Document other = table({{"b", "B"}, {"c", "C"}}, {{3, 4}});
  CHECK(written({one, Document{}, other}) == "a,b,c\r\n1,2,\r\n,3,4\r\n");
}

TEST_CASE("write/csv: nothing without a table") {
  CHECK(written({}).empty());
  CHECK(written({Document{}}, {Generator::none, true, false}).empty());
}

TEST_CASE("write/csv: values of every type") {
  CHECK(value_as_written(Value()) == "\"\"\r\n");
  CHECK(value_as_written(true) == "true\r\n");
  CHECK(value_as_written(-1234567) == "-1234567\r\n");
  CHECK(value_as_written(0.1) == "0.1\r\n");
  CHECK(value_as_written(100000.0) == "100000\r\n");
  CHECK(value_as_written(-2.5) == "-2.5\r\n");
  CHECK(value_as_written(1e300) == "1.0e+300\r\n");
  CHECK(value_as_written(std::numeric_limits<double>::quiet_NaN()) == "\"\"\r\n");
  CHECK(value_as_written("text") == "text\r\n");
  CHECK(value_as_written(Value::Object{{"about", 40}}) == "about 40\r\n");
  CHECK(value_as_written(Value::List{"PK", 2, Value::Object{{"at_least", 3}}}) == "PK; 2; at_least 3\r\n");
  CHECK(value_as_written(Value::Object{{"a", 1}, {"b", Value::List{}}}) == "\"{\"\"a\"\":1,\"\"b\"\":[]}\"\r\n");
}

TEST_CASE("write/csv: fields are quoted only where they must be") {
  CHECK(value_as_written("a b; c'd") == "a b; c'd\r\n");
  CHECK(value_as_written("a,b") == "\"a,b\"\r\n");
  CHECK(value_as_written("a\"b") == "\"a\"\"b\"\r\n");
  CHECK(value_as_written("a\nb") == "\"a\nb\"\r\n");
  CHECK(value_as_written(" a") == "\" a\"\r\n");
  CHECK(value_as_written("a ") == "\"a \"\r\n");
}

TEST_CASE("write/csv: what a spreadsheet takes for a formula is guarded") {
  for (const char* text :
       {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1", "＋1",        "－1", "＠a", "\t1",   "\r1",  "\n1",
        " =1",  "　=1", "-",    "+",        "=",   "+81 3 1234", "-1.", "-.5", "1e5=-", "-1e5", " -5"}) {
    CAPTURE(text);
    const bool risky = std::string(text) != "1e5=-";
    CHECK(guarded(text) == (risky ? "'" : "") + std::string(text));
  }
}

TEST_CASE("write/csv: what a build server takes for a command is guarded") {
  CHECK(guarded("::error::x") == "'::error::x");
  CHECK(guarded("a\n  ::error::x") == "a\n  '::error::x");
  CHECK(guarded("a\r::error::x") == "a\r'::error::x");
  CHECK(guarded("a ##vso[task.complete] b") == "a #'#vso[task.complete] b");
  CHECK(guarded("##[group]") == "#'#[group]");
  for (const char* text : {"a::b", "a ::b", ":a", "## a", "#1"}) CHECK(guarded(text) == text);
}

TEST_CASE("write/csv: plain numbers and dashes of people are not guarded") {
  for (const char* text : {"-5", "-3.5", "+3", "5", "–", "— a", "a=b", "a-b", "", "'=1", "−5"})
    CHECK(guarded(text) == text);
}

TEST_CASE("write/csv: any text is read back as itself, an apostrophe in front of a formula apart") {
  for (const std::string& text : nasty_texts()) {
    CAPTURE(text);
    const auto records =
        read_csv(written({table({{"a", "A"}, {"b", "B"}}, {{text, "x"}, {Value::List{text, "y"}, text}})}));
    REQUIRE(records);
    const std::string plain_text = scrub(text);
    CHECK(*records ==
          Records{{"a", "b"}, {guarded(plain_text), "x"}, {guarded(plain_text + "; y"), guarded(plain_text)}});
    const auto bare = [](std::string written) {
      std::erase(written, '\'');
      return written;
    };
    CHECK(bare(guarded(plain_text)) == bare(plain_text));
  }
}
