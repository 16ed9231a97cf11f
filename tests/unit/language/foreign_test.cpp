// SPDX-License-Identifier: MIT
#include "language/foreign.hpp"

#include "language/language.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// The pieces as `[tag|text]`, those in the language of the line as they are.
std::string shown(std::string_view line) {
  std::string out;
  for (const LinePiece& piece : split_foreign(line))
    out += piece.language.empty() ? piece.text : "[" + piece.language + "|" + piece.text + "]";
  return out;
}

const std::string opening = "\xEE\x80\x82";
const std::string speaking = "\xEE\x80\x83";
const std::string closing = "\xEE\x80\x84";

}  // namespace

TEST_CASE("language/foreign: what is marked comes out in pieces, and without marks") {
  const std::string line = "於 " + mark_foreign("Tokyo", "en") + "、" + mark_foreign("モンゴル", "ja-Hira") + "で";
  CHECK(shown(line) == "於 [en|Tokyo]、[ja-Hira|モンゴル]で");
  CHECK(without_marks(line) == "於 Tokyo、モンゴルで");
  CHECK(shown("") == "");
  CHECK(shown("plain") == "plain");
  CHECK(shown(mark_foreign("", "en") + "x") == "[en|]x");
  CHECK(mark_foreign("own", "") == "own");
  CHECK(mark_foreign("x", "en\" onclick=\"") == "x");
}

TEST_CASE("language/foreign: no text of the data can pass for a mark") {
  const std::string forged = opening + "fr" + speaking + "x" + closing;
  CHECK(shown(mark_foreign("a" + forged + "b", "en")) == "[en|afrxb]");
  CHECK(shown("a" + opening + "b") == "a" + opening + "b");
  CHECK(shown(opening + "fr" + speaking + "x") == opening + "fr" + speaking + "x");
  CHECK(shown(opening + "f>r" + speaking + "x" + closing) == opening + "f>r" + speaking + "x" + closing);
}

TEST_CASE("language/foreign: sentences begin and end as if there were no marks") {
  const Language english(*find_language("en"));
  CHECK(without_marks(english.sentence(mark_foreign("été", "fr") + " x")) == "Été x");
  CHECK(without_marks(english.and_sentence(mark_foreign("終わり。", "ja"), "Next.")) == "終わり。 Next.");
  CHECK(without_marks(english.and_sentence(mark_foreign("fin", "fr"), "Next.")) == "fin. Next.");
  CHECK(english.and_sentence("He said “no.”", "Next.") == "He said “no.” Next.");
  CHECK(english.and_sentence("Why?", "Next.") == "Why? Next.");
  CHECK(english.and_sentence("(planned)", "Next.") == "(planned). Next.");
  CHECK(english.and_sentence("", "Next.") == ". Next.");
  CHECK(english.sort_key(mark_foreign("abc", "fr")) == english.sort_key("abc"));
}
