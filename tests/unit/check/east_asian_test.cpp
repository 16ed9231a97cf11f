// SPDX-License-Identifier: MIT
#include "check/east_asian.hpp"

#include <string_view>

#include <doctest/doctest.h>

using jilaf::EastAsian;

TEST_CASE("check/east_asian: languages are known by their tags, however often they are asked for") {
  EastAsian known;
  for (int time = 0; time < 2; ++time) {
    for (const std::string_view tag : {"ja", "ja-JP", "zh", "zh-Hans", "zh-Hant", "zh-TW", "ko"}) {
      CAPTURE(tag);
      CHECK(known.is_language(tag));
    }
    for (const std::string_view tag : {"", "en", "en-JP", "fr", "ru", "th", "mn", "id"}) {
      CAPTURE(tag);
      CHECK_FALSE(known.is_language(tag));
    }
  }
}

TEST_CASE("check/east_asian: one letter of such a script is enough, wherever it stands") {
  for (const std::string_view text : {"日", "ひ", "カ", "ｶ", "한", "ㄅ", "\u1100", "abc 日", "日abc", "a日b"}) {
    CAPTURE(text);
    CHECK(EastAsian::has_letters(text));
  }
  for (const std::string_view text : {"", "abc", "éà", "Юл", "ก", "\u10FF", "１２Ａ", "（、）"}) {
    CAPTURE(text);
    CHECK_FALSE(EastAsian::has_letters(text));
  }
}
