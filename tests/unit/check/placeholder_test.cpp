// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view text) {
  return found_by("placeholder", fmt::format("programme: {{id: a, title: '{}'}}\n", text));
}

TEST_CASE("check/placeholder: the mark itself is pointed at, on its own line") {
  CHECK(
      explained_by("placeholder", "programme:\n  id: a\n  title: A\n  narrative: |\n    We thank\n    Mr. ?????.\n") ==
      R"(data.yaml:6:9 warning[placeholder] '?????' stands for something that is still to be written
  = write it, or leave the key out as long as it is not known
)");
}

TEST_CASE("check/placeholder: marks of all kinds are found") {
  for (const std::string_view text : {"Visit to ???", "(??\?)", "Place TBD", "TBA", "FIXME the date", "TODO: dates",
                                      "Mr. xxx", "Room XXXX", "Lorem ipsum dolor", "[Name] speaks", "Thanks to <name>",
                                      "Insert photo here", "〇〇労働組合", "●●さん", "？？？", "○○氏"}) {
    CAPTURE(text);
    CHECK(found_in(text) != "");
  }
}

TEST_CASE("check/placeholder: words, numerals, questions and links are none") {
  for (const std::string_view text :
       {"Really???", "XXX Congress", "Congress XXX", "TBAN", "Todo sobre el trabajo", "TODO LOS DIAS", "[sic]",
        "[name](https://example.org)", "二〇〇五年", "一〇〇〇名", "Insert the card here", "fixmental", "Who? What?"}) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("check/placeholder: the acronym of a registered organisation is a word") {
  CHECK(found_by("placeholder",
                 "programme: {id: a, title: Visit to TBA}\norganisations: [{acronym: TBA, name: Bakers}]\n") == "");
}

}  // namespace
