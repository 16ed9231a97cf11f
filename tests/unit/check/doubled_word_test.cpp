// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view tag, std::string_view text) {
  return found_by("doubled-word", fmt::format("programme: {{id: a, title: {{{}: \"{}\"}}}}\n", tag, text));
}

TEST_CASE("check/doubled-word: the second word is pointed at, also on the next line") {
  CHECK(explained_by("doubled-word",
                     "programme:\n  id: a\n  title: A\n  narrative: |\n    They saw the\n    the hall.\n") ==
        R"(data.yaml:6:5 warning[doubled-word] 'the' stands twice in a row
  = take one of the two out
)");
}

TEST_CASE("check/doubled-word: a folded text, and capitals at the beginning of a sentence") {
  CHECK(found_by("doubled-word",
                 "programme:\n  id: a\n  title: A\n  narrative: >\n    They saw the\n    the hall.\n") != "");
  CHECK(found_in("en", "The the hall") != "");
  CHECK(found_in("en-GB", "of of") != "");
  CHECK(found_in("en", "Of of") != "");
}

TEST_CASE("check/doubled-word: a letter at the edge of the alphabet is one of the word") {
  CHECK(found_in("en", "and and") != "");
  CHECK(found_in("en", "by by") != "");
  CHECK(found_in("fr", "à à") != "");
  for (const std::string_view text :
       {"the7 the7", "the Zthe", "the0 the", "the9 the", "theA the", "thez the", "thea the"}) {
    CAPTURE(text);
    CHECK(found_in("en", text) == "");
  }
}

TEST_CASE("check/doubled-word: correct doublings, names and other languages are silent") {
  for (const std::string_view text :
       {"They had had it", "that that is", "very very long", "Bora Bora", "The The", "12 12", "the, the",
        "from the WHO who came", "the AS as such", "Plan A a day later", "the rights they have have grown", "the-the",
        "What is in is in", "the. The", "the\\n\\nthe"}) {
    CAPTURE(text);
    CHECK(found_in("en", text) == "");
  }
  CHECK(found_in("fr", "nous nous") == "");
  CHECK(found_in("id", "orang orang the the") == "");
}

TEST_CASE("check/doubled-word: Japanese particles between words that are not in hiragana") {
  CHECK(found_in("ja", "組合のの活動") != "");
  CHECK(found_in("ja", "チームをを派遣") != "");
  for (const std::string_view text : {"短いものの活動", "このの活動", "ののの", "組合がががく"}) {
    CAPTURE(text);
    CHECK(found_in("ja", text) == "");
  }
}

}  // namespace
