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

TEST_CASE("check/invisible-character: each kind is called by its name, from its first character to its last") {
  const auto name = [](std::string_view escape) {
    const std::string line = found_in(fmt::format("A{}B", escape));
    const std::string_view end = " (U+";
    const std::size_t begin = line.find("] ");
    return line.empty() ? "" : line.substr(begin + 2, line.find(end) - begin - 2);
  };
  const auto all = [&](std::initializer_list<std::string_view> escapes, std::string_view expected) {
    for (const std::string_view escape : escapes) {
      CAPTURE(escape);
      CHECK(name(escape) == expected);
    }
  };
  all({"\\x01", "\\x08", "\\x0B", "\\x1F", "\\x7F", "\\x80", "\\x9F"}, "a control character");
  all({"\\u2028", "\\u2029"}, "a line separator of Unicode");
  all({"\\uE000", "\\uF8FF", "\\U000F0000", "\\U0010FFFD"}, "a character for private use");
  all({"\\xAD"}, "a soft hyphen");
  all({"\\uFEFF"}, "a byte order mark");
  all({"\\u2060", "\\u2061", "\\u2064"}, "an invisible joiner");
  all({"\\uFFFC"}, "the mark of an object that was lost");
  all({"\\uFFFD"}, "the mark of a letter that was lost");
  all({"\\uFFF9", "\\uFFFB"}, "a mark for annotations");
  all({"\\u202D", "\\u202E"}, "an override of the direction of writing");
  all({"~", "\\xA1", "\\u2027", "\\u2030", "\\uF900", "\\u205E", "\\uFE70", "\\uFFEE", "\\t", "\\n"}, "");
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
