// SPDX-License-Identifier: MIT
#include "reading.hpp"

#include <doctest/doctest.h>

namespace jilaf::yaml {
namespace {

using namespace std::string_literals;

TEST_CASE("yaml/bytes: every byte that is not UTF-8 is named with its place") {
  const Reading reading("a: \x93x\nb: caf\xE9\n");
  CHECK(reading.found() == Lines{"encoding 1:4-1:4 byte 0x93 is not valid UTF-8 here",
                                 "encoding 2:7-2:8 byte 0xE9 is not valid UTF-8 here"});
  CHECK(reading.shape() == "none");
}

TEST_CASE("yaml/bytes: overlong forms, surrogates and cut sequences are not UTF-8") {
  CHECK(Reading("a: \xC0\xAF").findings.size() == 2);
  CHECK(Reading("a: \xED\xA0\x80").findings.size() == 3);
  CHECK(Reading("a: \xE3\x81").findings.size() == 2);
  CHECK(Reading("a: \xF4\x90\x80\x80").findings.size() == 4);
}

TEST_CASE("yaml/bytes: UTF-16 and UTF-32 are recognised, with and without their mark") {
  CHECK(Reading("\xFF\xFE"
                "a\0:\0"s)
            .found() == Lines{"encoding 1:1-1:1 the file is UTF-16, but only UTF-8 is read"});
  CHECK(Reading("\xFE\xFF\0a\0:"s).found() == Lines{"encoding 1:1-1:1 the file is UTF-16, but only UTF-8 is read"});
  CHECK(Reading("a\0:\0 \0b\0"s).found() == Lines{"encoding 1:1-1:1 the file is UTF-16, but only UTF-8 is read"});
  CHECK(Reading("\0a\0:"s).found() == Lines{"encoding 1:1-1:1 the file is UTF-16, but only UTF-8 is read"});
  CHECK(Reading("a\0\0\0:\0\0\0"s).found() == Lines{"encoding 1:1-1:1 the file is UTF-32, but only UTF-8 is read"});
  CHECK(Reading("\0\0\0a"s).found() == Lines{"encoding 1:1-1:1 the file is UTF-32, but only UTF-8 is read"});
}

TEST_CASE("yaml/bytes: control characters that yaml-cpp drops or turns into blanks are refused") {
  CHECK(Reading("a: b\0c\n"s).found() == Lines{"encoding 1:5-1:6 a control character (U+0000) stands here"});
  CHECK(Reading("a: \x04\n").found() == Lines{"encoding 1:4-1:5 a control character (U+0004) stands here"});
  CHECK(Reading("a: \x7F\n").found() == Lines{"encoding 1:4-1:5 a control character (U+007F) stands here"});
  CHECK(Reading("a: \xC2\x85\n").found() == Lines{"encoding 1:4-1:5 a control character (U+0085) stands here"});
  CHECK(Reading("a: \xEF\xBF\xBE\n").found() == Lines{"encoding 1:4-1:5 a control character (U+FFFE) stands here"});
}

TEST_CASE("yaml/bytes: a carriage return must be followed by a line feed") {
  CHECK(Reading("a: b\r\nc: d\r\n").shape() == R"({"a": "b" "c": "d" })");
  CHECK(Reading("a: b\rc: d\n").found() ==
        Lines{"encoding 1:5-1:6 a carriage return stands alone, without a line feed"});
  CHECK(Reading("a: b\r").found() == Lines{"encoding 1:5-1:6 a carriage return stands alone, without a line feed"});
}

TEST_CASE("yaml/bytes: one byte order mark is dropped, a second one refused") {
  CHECK(Reading("\xEF\xBB\xBF"
                "a: b\n")
            .shape() == R"({"a": "b" })");
  CHECK(Reading("\xEF\xBB\xBF\xEF\xBB\xBF"
                "a: b\n")
            .found() == Lines{"encoding 1:1-1:2 a second byte order mark stands at the start of the file"});
  CHECK(Reading("a: b\n\xEF\xBB\xBF"
                "c: d\n")
            .found() == Lines{"encoding 2:1-2:2 a byte order mark (U+FEFF, invisible) stands inside the text"});
}

TEST_CASE("yaml/bytes: the list of bad bytes ends after twenty") {
  const Reading reading("a: " + std::string(1000, '\x01'));
  CHECK(reading.findings.size() == 21);
  CHECK(reading.findings.back().message == "the search for such bytes stops here, after twenty");
}

TEST_CASE("yaml/bytes: a file of more than 32 MiB is refused unread") {
  const Reading reading(std::string(largest_file + 1, '\xFF'));
  CHECK(reading.found() == Lines{"syntax 1:1-1:1 the file is larger than 32 MiB"});
  CHECK(Reading(std::string(largest_file, '\n')).findings.empty());
}

TEST_CASE("yaml/bytes: text of every script, full-width forms and emoji pass") {
  CHECK(Reading("a: パキスタン：モンゴル（水）😀\nb: Åsa Ω\n").shape() ==
        R"({"a": "パキスタン：モンゴル（水）😀" "b": "Åsa Ω" })");
}

}  // namespace
}  // namespace jilaf::yaml
