// SPDX-License-Identifier: MIT
#include "check/name_words.hpp"

#include <string>

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
  CHECK(words.initial_of("«Émile»") == words.split("E.").front().hash);
}

TEST_CASE("check/name_words: a full stop makes an initial only directly behind a single letter, and once") {
  CHECK(same("Jo. Smith", "Jo Smith"));
  CHECK(same("J . Smith", "J Smith"));
  CHECK(same(". J Smith", "J Smith"));
  CHECK(same("J, Smith", "J Smith"));
  CHECK(same("J.. Smith", "J. Smith"));
  CHECK(same("É. Smith", "e.smith"));
  CHECK_FALSE(same("É. Smith", "E Smith"));
}

TEST_CASE("check/name_words: scripts without blanks give a word a character") {
  CHECK(count("仮名花子") == 4);
  CHECK(count("김철수") == 3);
  CHECK(count("Ann 仮名 Lee") == 4);
  CHECK(count("Ann仮名Lee") == 4);
  CHECK(count("김Lee") == 2);
  CHECK(count("Annส") == 2);
  CHECK(count("सुनीता") == 1);
  CHECK(same("Ann仮名Lee", "ann 仮 名 lee"));
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
  CHECK(same("شــاد", "شاد"));        // stretched
  CHECK(same("מַשֶּׁהוּ", "משהו"));        // with points
  CHECK(same("م\u06D6ثال", "مثال"));  // with a mark of Arabic alone
  CHECK(same("A\u20DDnn", "Ann"));    // with a circle around it
  CHECK(same("Eﬃe", "Effie"));        // three letters in one
  CHECK_FALSE(same("कि", "क"));       // there a mark is a vowel
  CHECK_FALSE(same("कु", "क"));
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

TEST_CASE("check/name_words: of the ASCII characters, letters and digits alone make words") {
  for (char byte = 1; byte < 127; ++byte) {
    CAPTURE(static_cast<int>(byte));
    const bool digit = '0' <= byte && byte <= '9';
    const bool capital = 'A' <= byte && byte <= 'Z';
    const bool small = 'a' <= byte && byte <= 'z';
    CHECK(count(std::string("x") + byte + "x") == (digit || capital || small ? 1 : 2));
    if (capital) CHECK(same(std::string(1, byte), std::string(1, static_cast<char>(byte - 'A' + 'a'))));
  }
  CHECK_FALSE(same("9", "8"));
  CHECK(count("a\u05FFb \u0600b \u0601") == 3);
}

TEST_CASE("check/name_words: capitals are seen, and letters that have no other form count as such") {
  NameWords words;
  for (const std::string_view text : {"Ab", "Éa", "1a", "仮", "אב"}) CHECK(words.split(text).front().capital);
  for (const std::string_view text : {"Zb", "9a", "김", "ส", "ア"}) CHECK(words.split(text).front().capital);
  for (const std::string_view text : {"ab", "zA", "éA", "яЯ"}) CHECK_FALSE(words.split(text).front().capital);
}

TEST_CASE("check/name_words: letters are counted as they are compared") {
  NameWords words;
  CHECK(words.split("Jose\u0301").front().letters == 4);
  CHECK(words.split("Straße").front().letters == 7);
  CHECK(words.split("Æsa").front().letters == 4);
  CHECK(words.split("x9").front().letters == 2);
  CHECK(words.split("Éab").front().letters == 3);
  CHECK(words.split("Eﬃe").front().letters == 5);
  CHECK(NameWords::hash_of("ann") == words.split("ANN").front().hash);
  CHECK(words.initial_of("Émile") == words.split("E.").front().hash);
}

TEST_CASE("check/name_words: places are bytes of the text, and nothing is read past its end") {
  NameWords words;
  const auto& all = words.split("a é\xE4");
  REQUIRE(all.size() == 2);
  CHECK(all[1].begin == 2);
  CHECK(all[1].end == 4);
  const auto& mixed = words.split("(Éa仮b)");
  REQUIRE(mixed.size() == 3);
  CHECK(mixed[0].begin == 1);
  CHECK(mixed[0].end == 4);
  CHECK(mixed[1].begin == 4);
  CHECK(mixed[1].end == 7);
  CHECK(mixed[2].begin == 7);
  CHECK(mixed[2].end == 8);
  CHECK_FALSE(mixed[0].near);
  CHECK(mixed[1].near);
  CHECK(mixed[2].near);
  CHECK_FALSE(mixed[0].joined);
  CHECK(mixed[1].joined);
  CHECK_FALSE(mixed[2].joined);
  CHECK(words.split("").empty());
  CHECK(words.split(" .,").empty());
}

}  // namespace
