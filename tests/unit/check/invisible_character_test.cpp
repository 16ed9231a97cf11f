// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view text) {
  return found_by("invisible-character", fmt::format("programme: {{id: a, title: \"{}\"}}\n", text));
}

TEST_CASE("check/invisible-character: it is named by its number, and pointed at") {
  CHECK(
      explained_by("invisible-character", "programme: {id: a, title: Mon\u200Bgolia}\n") ==
      R"(data.yaml:1:30 warning[invisible-character] a character without width (U+200B), which nobody sees, stands in this 'title'
  = delete it, or type the words anew
)");
}

TEST_CASE("check/invisible-character: an escape is pointed at as a whole text") {
  CHECK(found_in("Mon\\u200Bgolia") ==
        "data.yaml:1:27 warning[invisible-character] a character without width (U+200B), which nobody sees, stands in "
        "this 'title'\n");
}

TEST_CASE("check/invisible-character: all kinds are found") {
  for (const std::string_view text :
       {"A\u00ADB", "A\\x07B", "A\\uFEFFB", "A\u2060B", "A\uFFFCB", "A\uE000B", "A\u202EB", "A\u2066B", "A\u200EB",
        "A\u00A0", "A \u00A0B", "A\u200DB", "労\u200C働", "A\u2028B"}) {
    CAPTURE(text);
    CHECK(found_in(text) != "");
  }
}

TEST_CASE("check/invisible-character: what scripts and customs need is fine") {
  for (const std::string_view text : {"10\u00A0km", "Équipe\u202F: un", "A\u2066B\u2069C", "می\u200Cخواهم", "क्\u200Dष",
                                      "ภาษา\u200Bไทย", "👩\u200D🏭", "שלום\u200E (A)", "A\\tB", "ﾊﾝｶｸ", "e\uFE0F"}) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("check/invisible-character: a byte that the reader refuses is not told twice") {
  CHECK(found_in("A\x07 B") == "");
}

}  // namespace
