// SPDX-License-Identifier: MIT
#include "base/source.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace jilaf;

TEST_CASE("base/utf8: a character is found from any of its bytes, and from behind") {
  const std::string_view text = "aé労𠀀";
  const std::size_t begins[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6};
  REQUIRE(text.size() == std::size(begins));
  for (std::size_t at = 0; at < text.size(); ++at) CHECK(utf8::begin_of(text, at) == begins[at]);
  CHECK(utf8::before(text, 0) == 0);
  CHECK(utf8::before(text, 1) == U'a');
  CHECK(utf8::before(text, 3) == U'é');
  CHECK(utf8::before(text, 6) == U'労');
  CHECK(utf8::before(text, 10) == U'\U00020000');
  CHECK(utf8::begin_of("\x80\x80", 1) == 0);
}

TEST_CASE("base/source: lines and columns count characters from 1") {
  const Source source("a.yaml", "\xEF\xBB\xBF名前: 労働\r\n: x\n");
  CHECK(source.text() == "名前: 労働\r\n: x\n");
  CHECK(source.position(0) == Position{1, 1});
  CHECK(source.position(8) == Position{1, 5});
  CHECK(source.position(16) == Position{2, 1});
  CHECK(source.position(1000) == Position{3, 1});
  CHECK(source.line(1) == "名前: 労働");
  CHECK(source.line(2) == ": x");
  CHECK(source.line(3).empty());
  CHECK(source.line(0).empty());
  CHECK(source.line(4).empty());
  CHECK(source.line_count() == 3);
  CHECK(source.line_start(2) == 16);
}

TEST_CASE("base/source: an empty text has one empty line") {
  const Source source("a", "");
  CHECK(source.line_count() == 1);
  CHECK(source.position(0) == Position{1, 1});
  CHECK(source.text(Span{FileId{0}, 5, 3}).empty());
}

TEST_CASE("base/suggest: distances count insertions, deletions, replacements and swaps") {
  CHECK(edit_distance("date", "date", 3) == 0);
  CHECK(edit_distance("date", "dtae", 3) == 1);
  CHECK(edit_distance("date", "dates", 3) == 1);
  CHECK(edit_distance("date", "fate", 3) == 1);
  CHECK(edit_distance("", "abc", 3) == 3);
  CHECK(edit_distance("kitten", "sitting", 2) == 3);  // more than the limit is the limit and one
  CHECK(edit_distance("労働", "労働者", 3) == 1);
}

TEST_CASE("base/suggest: the nearest word is suggested, a far one is not") {
  constexpr std::array<std::string_view, 4> words = {"delegates", "itinerary", "title", "start"};
  CHECK(nearest("delegate", words) == "delegates");
  CHECK(nearest("dele", words) == "delegates");
  CHECK(nearest("TITEL", words) == "title");
  CHECK(nearest("strat", words) == "start");
  CHECK(nearest("xyz", words).empty());
  CHECK(nearest("", words).empty());
  CHECK(did_you_mean("titel", words) == "did you mean 'title'?");
  CHECK(did_you_mean("x", {}).empty());
}

TEST_CASE("base/utf8: broken bytes are found where they begin") {
  CHECK_FALSE(utf8::first_invalid("plain, 日本, \xF0\x9F\x98\x80").has_value());
  CHECK(utf8::first_invalid("ab\xFF") == 2);
  CHECK(utf8::first_invalid("12345678\xC0\x80") == 8);           // overlong
  CHECK(utf8::first_invalid("\xED\xA0\x80") == 0);               // surrogate
  CHECK(utf8::first_invalid("\xF4\x90\x80\x80") == 0);           // past U+10FFFF
  CHECK(utf8::first_invalid("日\xE6\x97") == 3);                 // cut short
  CHECK_FALSE(utf8::first_invalid("\xEF\xBF\xBD").has_value());  // U+FFFD itself is fine
}

TEST_CASE("base/utf8: white space of every width is trimmed") {
  CHECK(utf8::trim("　 \t名前\xC2\xA0\r\n") == "名前");
  CHECK(utf8::trim(" \t").empty());
  CHECK(utf8::trim("").empty());
}

TEST_CASE("base/utf8: display width knows wide, combining and joined characters") {
  CHECK(utf8::display_width("abc") == 3);
  CHECK(utf8::display_width("労働") == 4);
  CHECK(utf8::display_width("e\xCC\x81") == 1);
  CHECK(utf8::display_width("שלום") == 4);
  CHECK(utf8::display_width("👩‍👧") == 2);
  CHECK(utf8::display_width("❤️") == 2);
  CHECK(utf8::display_width("") == 0);
}

TEST_CASE("base/utf8: what would turn a terminal's text is made visible") {
  CHECK(utf8::make_visible("a\x1B[31mb") == "a\\u{1B}[31mb");
  CHECK(utf8::make_visible("a\xE2\x80\xAE"
                           "b") == "a\\u{202E}b");
  CHECK(utf8::make_visible("\xFF") == "\\xFF");
  CHECK(utf8::make_visible("שלום 労働\n\t") == "שלום 労働\n\t");
}

TEST_CASE("base/utf8: composed and decomposed letters are one text after normalisation") {
  CHECK(utf8::to_nfc("Jose\xCC\x81") == "José");
  CHECK(utf8::is_nfc("José"));
  CHECK_FALSE(utf8::is_nfc("Jose\xCC\x81"));
  CHECK(utf8::fold_case("ÉCOLE Straße") == "école strasse");
}
