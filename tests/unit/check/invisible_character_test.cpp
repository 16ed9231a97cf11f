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

TEST_CASE(
    "check/invisible-character: a no-break space is found beside any blank and at both ends, whichever kind it is") {
  for (const std::string_view text : {"\u00A0A", "A\u00A0", "A\u00A0 B", "A \u00A0B", "A\u00A0\\nB", "A\\n\u00A0B",
                                      "A\u00A0\u202FB", "A \u202FB", "\u202FA", "A\u202F"}) {
    CAPTURE(text);
    CHECK(found_in(text).find("] a no-break space beside a blank or at an end (U+") != std::string::npos);
  }
  CHECK(
      explained_by("invisible-character", "programme: {id: a, title: \"A \u00A0B\"}\n") ==
      R"(data.yaml:1:30 warning[invisible-character] a no-break space beside a blank or at an end (U+00A0), which nobody sees, stands in this 'title'
  = write an ordinary blank, or none
)");
}

TEST_CASE("check/invisible-character: characters without width are found where the letters on both sides need none") {
  for (const std::string_view text : {"α\u200Bβ", "ж\u200Cж", "あ\u200Bい", "ア\u200Bイ", "가\u200B나", "1\u200D2",
                                      "é\u200Cé", "\u200BA", "A\u200B", "\u200B", "A \u200C B"}) {
    CAPTURE(text);
    CHECK(found_in(text).find("] a character without width (U+200") != std::string::npos);
  }
  for (const std::string_view text : {"می\u200C", "\u200Cمی", "می\u200C (A)", "A\u200Cمی", "A\u200AB", "A\u205FB"}) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("check/invisible-character: what turns the direction of writing is closed on its line") {
  const auto open = [](std::string_view text) {
    const std::string line = found_in(text);
    const std::size_t begin = line.find("a mark of direction that is not closed (U+");
    return begin == std::string::npos ? line : line.substr(begin + 42, 4) + " at " + line.substr(0, line.find(' '));
  };
  CHECK(open("A\u202AB") == "202A at data.yaml:1:29");
  CHECK(open("A\u202BB") == "202B at data.yaml:1:29");
  CHECK(open("A\u2066B") == "2066 at data.yaml:1:29");
  CHECK(open("A\u2068B") == "2068 at data.yaml:1:29");
  CHECK(open("A\u2066B\u2067C\u2069") == "2066 at data.yaml:1:29");  // one of two is closed
  CHECK(open("\u2066A\u2069 \u2067B") == "2067 at data.yaml:1:32");
  CHECK(open("\u2069\u2066A") == "2066 at data.yaml:1:29");
  CHECK(open("\u2066A\\n\u2067B") == "2067 at data.yaml:1:32");
  for (const std::string_view text : {"A\u202AB\u202CC", "A\u202BB\u202C", "A\u2067B\u2069",
                                      "A\u2066B\u2066C\u2069\u2069D", "A\u2066B\u2069 C\u2068D\u2069", "\u2066A\\nB"}) {
    CAPTURE(text);
    CHECK(open(text) == "");
  }
}

TEST_CASE("check/invisible-character: marks of direction belong to texts with letters from right to left") {
  for (const std::string_view text : {"مثال\u200E (A)", "(A)\u200F שלום", "A\u200E B مثال"}) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
  CHECK(found_in("A\u200E B").find("] a mark of direction (U+200E)") != std::string::npos);
}

TEST_CASE(
    "check/invisible-character: the first of several is told, and a byte that the reader refuses is not told twice") {
  CHECK(found_in("A\u200B\u00ADB").find("(U+200B)") != std::string::npos);
  CHECK(found_in("A\u00AD\u200BB").find("(U+00AD)") != std::string::npos);
  CHECK(found_in("A\uFEFFB") == "");
  CHECK(found_in("A\x07 B") == "");
}

}  // namespace
