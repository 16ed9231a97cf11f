// SPDX-License-Identifier: MIT
#include "check/public_texts.hpp"
#include "unit/check/checked.hpp"

#include <cctype>
#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::TextSign;
using jilaf::test::found_by;

namespace {

bool shows(std::string_view text, TextSign sign) {
  return (jilaf::signs_of(text) & static_cast<std::uint16_t>(sign)) != 0;
}

/// The bytes that show a sign when they stand alone, in their order.
std::string bytes_with(TextSign sign) {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text(1, static_cast<char>(byte));
    if (shows(text, sign)) bytes += text;
  }
  return bytes;
}

/// All bytes from one to another.
std::string bytes_from(int first, int last) {
  std::string bytes;
  for (int byte = first; byte <= last; ++byte) bytes.push_back(static_cast<char>(byte));
  return bytes;
}

TEST_CASE("check/public_texts: each sign is shown by its bytes, and by no other") {
  CHECK(bytes_with(TextSign::not_ascii) == bytes_from(0x80, 0xFF));
  CHECK(bytes_with(TextSign::control) == bytes_from(0x00, 0x08) + bytes_from(0x0B, 0x1F) + "\x7F");
  CHECK(bytes_with(TextSign::question) == "?");
  CHECK(bytes_with(TextSign::at) == "@");
  CHECK(bytes_with(TextSign::bracket) == "&<[{");
  CHECK(bytes_with(TextSign::emphasis) == "*_`");
  CHECK(bytes_with(TextSign::colon) == ":\\");
  CHECK(bytes_with(TextSign::digit) == "0123456789");
  CHECK(bytes_with(TextSign::alphabet) == bytes_from(0xCD, 0xD4) + "\xE1");
  CHECK(bytes_with(TextSign::rare) == "\xC2\xE2\xEE\xEF\xF3\xF4");
  for (const TextSign sign : {TextSign::doubled, TextSign::word, TextSign::twice, TextSign::prose})
    CHECK(bytes_with(sign) == "");
  CHECK(jilaf::signs_of("") == 0);
  CHECK(jilaf::signs_of("An ordinary text, with a full stop.\n\tAnd another") == 0);
}

TEST_CASE("check/public_texts: signs of a text are those of all its characters, from the first to the last") {
  for (const std::string_view text : {"?ab", "a?b", "ab?"}) {
    CAPTURE(text);
    CHECK(shows(text, TextSign::question));
    CHECK_FALSE(shows(text, TextSign::at));
  }
  CHECK(shows("Team 7", TextSign::digit));
  CHECK(shows("Ελλάς", TextSign::alphabet));
  CHECK(shows("Юрий", TextSign::alphabet));
  CHECK_FALSE(shows("Žižka", TextSign::alphabet));
  CHECK(shows("a\u00A0b", TextSign::rare));
  CHECK_FALSE(shows("Žižka 仮名", TextSign::rare));
}

TEST_CASE("check/public_texts: a word and the same word again are seen whatever stands between them") {
  for (int byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    const char one = static_cast<char>(byte);
    const bool in_words = byte >= 0x80 || std::isalnum(byte) != 0;
    CHECK(shows(std::string{one, ' ', one}, TextSign::doubled) == in_words);
    CHECK(shows(std::string("ab") + one + "ab", TextSign::doubled) == !in_words);
    if (std::isupper(byte) != 0) {
      const std::string other_case{one, ' ', static_cast<char>(std::tolower(byte))};
      CHECK(shows(other_case, TextSign::doubled));
    }
  }
  for (const std::string_view text : {"The the hall", "in the the", "the. The", "the\n\nthe", "a the the a"}) {
    CAPTURE(text);
    CHECK(shows(text, TextSign::doubled));
  }
  for (const std::string_view text : {"the then", "them the", "the a the", "the tho", "the ahe", "the tae", "thethe"}) {
    CAPTURE(text);
    CHECK_FALSE(shows(text, TextSign::doubled));
  }
}

TEST_CASE("check/public_texts: words that often stand for a missing one are seen in capitals and small letters") {
  for (const std::string_view text : {"TBD", "tbd", "Tba", "FIXME", "todo", "ToDo: dates", "Mr. xxx", "Room XXXX",
                                      "xxxxxxxx", "Lorem ipsum", "Insert photo here", "(tbd)", "a tbd."}) {
    CAPTURE(text);
    CHECK(shows(text, TextSign::word));
  }
  for (const std::string_view text : {"tb", "tbds", "atbd", "xx", "xax", "xxa", "axx", "fixed", "lore", "inserts",
                                      "todos", "fbd", "to do", "xylophone", "tbdé"}) {
    CAPTURE(text);
    CHECK_FALSE(shows(text, TextSign::word));
  }
}

TEST_CASE("check/public_texts: a character of three bytes that stands twice is seen") {
  for (const std::string_view text : {"ああ", "組合のの活動", "กก", "〇〇氏", "x？？", "\uFFEE\uFFEE"}) {
    CAPTURE(text);
    CHECK(shows(text, TextSign::twice));
  }
  // Those of the second row differ in their first, second and third byte.
  for (const std::string_view text : {"あ", "あいあ", "éé", "aaaaaa", "😀😀",  //
                                      "あ\u1042", "あ\u3082", "あい"}) {
    CAPTURE(text);
    CHECK_FALSE(shows(text, TextSign::twice));
  }
}

TEST_CASE("check/public_texts: a text without a tag is in the first language of the settings") {
  const auto doubled = [](std::string_view languages, std::string_view title) {
    return !found_by("doubled-word", {{"jilaf.yaml", fmt::format("settings: {{languages: {}}}\n", languages)},
                                      {"data.yaml", fmt::format("programme: {{id: a, title: {}}}\n", title)}})
                .empty();
  };
  CHECK(doubled("[en, fr]", "on the the wall"));
  CHECK_FALSE(doubled("[fr, en]", "on the the wall"));
  CHECK(doubled("[fr, en]", "{en: on the the wall}"));
  CHECK_FALSE(doubled("[en, fr]", "{fr: on the the wall}"));
  CHECK(found_by("doubled-word", "programme: {id: a, title: on the the wall}\n") != "");
}

}  // namespace
