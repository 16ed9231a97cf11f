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

TEST_CASE("check/name_words: every script without blanks is known by its letters, from the first to the last") {
  for (const std::string_view letters : {"ぁゖゟ", "ァヺヿ", "ーカー", "ｦﾝﾟ", "一龯鿿", "㐀䶿", "々仝", "𠀀𪛟",
                                         "豈舘", "가힣", "ก๙ฮ", "ກໝ", "ကႏ", "កឳ"}) {
    CAPTURE(letters);
    NameWords words;
    const std::vector<NameWord>& all = words.split(letters);
    CHECK(all.size() > 1);
    for (const NameWord& word : all) CHECK(word.joined);
  }
  for (const std::string_view word : {"ab", "Žižka", "Ελ", "Юл", "אב", "مثا", "आशा", "தமிழ்", "ابجد", "ሀለ", "ქა"}) {
    CAPTURE(word);
    NameWords words;
    const std::vector<NameWord>& all = words.split(word);
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all.front().joined);
    CHECK_FALSE(all.front().kana);
  }
}

TEST_CASE("check/name_words: Chinese characters and Korean syllables are not taken for kana") {
  NameWords words;
  for (const std::string_view letter : {"亀", "김", "𠀀", "豈"}) CHECK_FALSE(words.split(letter).front().kana);
  for (const std::string_view letter : {"ぁ", "ヿ", "ｶ", "ส", "ມ", "မ", "ម"}) CHECK(words.split(letter).front().kana);
}

TEST_CASE("check/name_words: katakana are compared as hiragana, from the first to the last that has one") {
  CHECK(same("ァアヴヶ", "ぁあゔゖ"));
  CHECK_FALSE(same("ー", "ア"));
  CHECK(same("豈", "豈"));  // two code points for one character
  CHECK_FALSE(same("가", "각"));
}

TEST_CASE("check/name_words: letters with strokes are written without them, two letters for one") {
  CHECK(same("Ødegård Đorđe Ħal Łukasz Æsa Œuvre Þór", "odegard dorde hal lukasz aesa oeuvre thor"));
  CHECK(same("Guðrún Yılmaz", "gudrun yilmaz"));
  CHECK(same("شــاد", "شاد"));   // stretched
  CHECK(same("מַשֶּׁהוּ", "משהו"));   // with points
  CHECK_FALSE(same("कि", "क"));  // there a mark is a vowel
}

TEST_CASE("check/name_words: what stands between two words tells whether they may be one name") {
  NameWords words;
  const auto near = [&](std::string_view text) {
    const std::vector<NameWord>& all = words.split(text);
    REQUIRE(all.size() == 2);
    CHECK_FALSE(all.front().near);
    return all.back().near;
  };
  for (const std::string_view text :
       {"a b", "a-b", "a_b", "a·b", "ア・イ", "ｱ･ｲ", "a‐b", "a―b", "a \u3000 b", "a\nb"}) {
    CAPTURE(text);
    CHECK(near(text));
  }
  for (const std::string_view text : {"a, b", "a.b", "a/b", "a (b", "a – & – b", "ア、イ", "a- ,b"}) {
    CAPTURE(text);
    CHECK_FALSE(near(text));
  }
}

TEST_CASE("check/name_words: capitals are seen, and letters that have no other form count as such") {
  NameWords words;
  for (const std::string_view text : {"Ab", "Éa", "1a", "仮", "אב"}) CHECK(words.split(text).front().capital);
  for (const std::string_view text : {"ab", "éA", "яЯ"}) CHECK_FALSE(words.split(text).front().capital);
}

TEST_CASE("check/name_words: letters are counted as they are compared") {
  NameWords words;
  CHECK(words.split("Jose\u0301").front().letters == 4);
  CHECK(words.split("Straße").front().letters == 7);
  CHECK(words.split("Æsa").front().letters == 4);
  CHECK(words.split("x9").front().letters == 2);
  CHECK(NameWords::hash_of("ann") == words.split("ANN").front().hash);
  CHECK(words.initial_of("Émile") == words.split("E.").front().hash);
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
