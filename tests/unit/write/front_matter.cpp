// SPDX-License-Identifier: MIT
#include "write/front_matter.hpp"

#include "unit/write/nasty.hpp"
#include "write/scrub.hpp"
#include "yaml/reader.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

Metadata metadata() {
  Metadata all;
  all.id = "asia-2022";
  all.title = "Team \"Asia\": C:\\ {{ x }} <b>";
  all.description = "One sentence.";
  all.language = "en";
  all.date = "2022-11-14";
  all.facts = {{"participants", 15},
               {"women", Value::Object{{"about", 9}}},
               {"countries", Value::List{"PK", "NO", "012"}},
               {"share", 0.5},
               {"online", false},
               {"unknown", Value()},
               {"no", "yes"}};
  return all;
}

}  // namespace

TEST_CASE("write/front_matter: nothing for no generator") { CHECK(front_matter(metadata(), Generator::none).empty()); }

TEST_CASE("write/front_matter: Hugo keeps our facts and the language under params") {
  CHECK(front_matter(metadata(), Generator::hugo) == R"(---
title: "Team \"Asia\": C:\\ {{ x }} <b>"
date: 2022-11-14
description: "One sentence."
params:
  id: "asia-2022"
  language: "en"
  participants: 15
  women:
    about: 9
  countries: ["PK", "NO", "012"]
  share: 0.5
  online: false
  "no": "yes"
---
)");
}

TEST_CASE("write/front_matter: Jekyll, Eleventy and MkDocs are told the language, and the facts under one key") {
  Metadata few = metadata();
  few.facts.erase(few.facts.begin() + 1, few.facts.end());
  const std::string expected = R"(---
title: "Team \"Asia\": C:\\ {{ x }} <b>"
date: 2022-11-14
description: "One sentence."
lang: "en"
facts:
  id: "asia-2022"
  participants: 15
---
)";
  CHECK(front_matter(few, Generator::jekyll) == expected);
  CHECK(front_matter(few, Generator::eleventy) == expected);
  CHECK(front_matter(few, Generator::mkdocs) == expected);
}

TEST_CASE("write/front_matter: a date that is not a whole day is left out") {
  Metadata few;
  few.title = "x";
  for (const char* date : {"", "2022", "2022-11", "soon"}) {
    few.date = date;
    CHECK(front_matter(few, Generator::hugo) == "---\ntitle: \"x\"\n---\n");
  }
}

TEST_CASE("write/front_matter: a key is plain where every reader takes it for a word") {
  const auto key = [](std::string name) {
    Metadata few;
    few.title = "a";
    few.facts = {{std::move(name), 1}};
    const std::string text = front_matter(few, Generator::hugo);
    const std::size_t begin = text.find("params:\n  ") + 10;
    return text.substr(begin, text.find('\n', begin) - begin);
  };
  for (const std::string name : {"a", "z", "a1", "a_b", "women"}) CHECK(key(name) == name + ": 1");
  for (const std::string name : {"1a", "_a", "A", "a-b", "a b", "", "no", "y", "null", "nan", "1", "é"})
    CHECK(key(name) == "\"" + name + "\": 1");
}

TEST_CASE("write/front_matter: controls and what turns text around are escaped, line breaks join") {
  Metadata few;
  few.title =
      "a\nb\xE2\x80\xAE"
      "c\x07";
  few.facts = {
      {"text", "a\r\nb\tc\xE2\x80\xA8\xEF\xBF\xBE\xF0\x9F\xBF\xBE\xEF\xBF\xBF\xF0\x9F\xBF\xBF\xF0\x9F\xBF\xBD"},
      {"list", Value::List{Value::Object{{"a", 1e20}, {"b", Value()}}}}};
  CHECK(front_matter(few, Generator::hugo) ==
        "---\ntitle: \"a b\\u202Ec\xEF\xBF\xBD\"\nparams:\n"
        "  text: \"a\\u000D\\nb\\tc\\u2028\\uFFFE\\U0001FFFE\\uFFFF\\U0001FFFF\xF0\x9F\xBF\xBD\"\n  list: [{a: "
        "1.0e+20, b: null}]\n---\n");
}

TEST_CASE("write/front_matter: any text is read back as itself") {
  for (const std::string& text : test::composed_nasty_texts()) {
    CAPTURE(text);
    Metadata few;
    few.title = "x" + text + "x";
    few.facts = {{"fact", text}, {text, 1}};
    const std::string whole = front_matter(few, Generator::hugo);
    const std::string inner = whole.substr(4, whole.size() - 8);
    CHECK(inner.find("\n---") == std::string::npos);
    const Source source("front matter", inner);
    Diagnostics findings;
    const yaml::Tree tree = yaml::read(source, FileId{0}, findings);
    REQUIRE(findings.empty());
    std::vector<std::string> seen;
    for (const auto& entry : tree.root().entries()) {
      if (!entry.value.is_mapping()) {
        seen.emplace_back(entry.value.text());
        continue;
      }
      for (const auto& fact : entry.value.entries()) {
        seen.emplace_back(fact.key.text());
        seen.emplace_back(fact.value.text());
      }
    }
    CHECK(seen == std::vector<std::string>{scrub_line(few.title), "fact", scrub(text), scrub(text), "1"});
  }
}
