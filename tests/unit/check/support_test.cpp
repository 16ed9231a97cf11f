// SPDX-License-Identifier: MIT
#include "check/support.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace jilaf;

namespace {

/// What a file has at the place of the last `part` of a text that stands there as `written`.
std::string found(const std::string& written, const std::string& text, const std::string& part) {
  const std::string before = "key: ";
  Sources sources;
  const FileId file = sources.add("a.yaml", before + written + "\n");
  const Span whole{file, static_cast<std::uint32_t>(before.size()),
                   static_cast<std::uint32_t>(before.size() + written.size())};
  const std::size_t begin = text.rfind(part);
  const Span place = place_within(sources, text, whole, begin, begin + part.size());
  return std::string(sources[file].text().substr(place.begin, place.end - place.begin)) + "@" +
         std::to_string(place.begin - whole.begin);
}

}  // namespace

TEST_CASE("check/support: a part of a text is found where it is written") {
  CHECK(found("Nepal and Nepal", "Nepal and Nepal", "Nepal") == "Nepal@10");
  CHECK(found("'Nepal and Nepal'", "Nepal and Nepal", "Nepal") == "Nepal@11");
  CHECK(found("\"Nepal and Nepal\"", "Nepal and Nepal", "Nepal") == "Nepal@11");
  CHECK(found("ネパールとネパール", "ネパールとネパール", "ネパール") == "ネパール@15");
}

TEST_CASE("check/support: what is written longer than it reads is found by what stands before") {
  CHECK(found("|\n  Nepal\n  and Nepal", "Nepal\nand Nepal\n", "Nepal") == "Nepal@16");
  CHECK(found("'It''s Nepal, not Nepal'", "It's Nepal, not Nepal", "Nepal") == "Nepal@18");
  CHECK(found("\"\\x4e Nepal, Nepal\"", "N Nepal, Nepal", "Nepal") == "Nepal@13");
}

TEST_CASE("check/support: where a part is written in other bytes, the whole text is its place") {
  CHECK(found("\"Ne\\x70al\"", "Nepal", "Nepal") == "\"Ne\\x70al\"@0");
  CHECK(found("New\n  Delhi", "New Delhi", "New Delhi") == "New\n  Delhi@0");
  CHECK(found("Nepal", "Nepal", "") == "Nepal@0");
}
