// SPDX-License-Identifier: MIT
#include "check/name_words.hpp"

#include <doctest/doctest.h>

using jilaf::NameWord;
using jilaf::NameWords;

namespace {

/// Whether two texts have the same words.
bool same(std::string_view left, std::string_view right) {
  NameWords words;
  std::vector<std::uint64_t> first;
  for (const NameWord& word : words.split(left)) first.push_back(word.hash);
  std::vector<std::uint64_t> second;
  for (const NameWord& word : words.split(right)) second.push_back(word.hash);
  return first == second;
}

std::size_t count(std::string_view text) { return NameWords().split(text).size(); }

TEST_CASE("check/name_words: case, accents, width and invisible characters do not count") {
  CHECK(same("José Núñez", "JOSE NUNEZ"));
  CHECK(same("Jose\u0301", "jose"));
  CHECK(same("Ａｎｎ", "ann"));
  CHECK(same("A\u200bnn", "Ann"));
  CHECK(same("Straße", "STRASSE"));
  CHECK(same("カメイ", "かめい"));
  CHECK(same("ｶﾒｲ", "かめい"));
  CHECK(same("ЙОЖ", "йож"));
  CHECK_FALSE(same("Ann", "Anna"));
}

TEST_CASE("check/name_words: an initial is not the letter alone") {
  CHECK(same("J. Smith", "j.smith"));
  CHECK_FALSE(same("J. Smith", "J Smith"));
  NameWords words;
  CHECK(words.initial_of("Smith") == words.split("S.").front().hash);
  CHECK(words.initial_of("...") == 0);
}

TEST_CASE("check/name_words: scripts without blanks give a word a character") {
  CHECK(count("仮名花子") == 4);
  CHECK(count("김철수") == 3);
  CHECK(count("Ann 仮名 Lee") == 4);
  CHECK(count("مثال نموذجي") == 2);
  CHECK(count("आशा देवी") == 2);
}

TEST_CASE("check/name_words: places are bytes of the text, and nothing is read past its end") {
  NameWords words;
  const auto& all = words.split("a é\xE4");
  REQUIRE(all.size() == 2);
  CHECK(all[1].begin == 2);
  CHECK(all[1].end == 4);
  CHECK(words.split("").empty());
  CHECK(words.split(" .,").empty());
}

}  // namespace
