// SPDX-License-Identifier: MIT
#include "check/text_place.hpp"

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
  Followed followed;
  const Span place = place_within(sources, text, whole, begin, begin + part.size(), followed);
  return std::string(sources[file].text().substr(place.begin, place.end - place.begin)) + "@" +
         std::to_string(place.begin - whole.begin);
}

}  // namespace

TEST_CASE("check/text_place: a part of a text is found where it is written") {
  CHECK(found("Nepal and Nepal", "Nepal and Nepal", "Nepal") == "Nepal@10");
  CHECK(found("'Nepal and Nepal'", "Nepal and Nepal", "Nepal") == "Nepal@11");
  CHECK(found("\"Nepal and Nepal\"", "Nepal and Nepal", "Nepal") == "Nepal@11");
  CHECK(found("ネパールとネパール", "ネパールとネパール", "ネパール") == "ネパール@15");
}

TEST_CASE("check/text_place: what is written longer than it reads is found by what stands before") {
  CHECK(found("|\n  Nepal\n  and Nepal", "Nepal\nand Nepal\n", "Nepal") == "Nepal@16");
  CHECK(found("'It''s Nepal, not Nepal'", "It's Nepal, not Nepal", "Nepal") == "Nepal@18");
  CHECK(found("\"\\x4e Nepal, Nepal\"", "N Nepal, Nepal", "Nepal") == "Nepal@13");
}

TEST_CASE("check/text_place: where a part is written in other bytes, the whole text is its place") {
  CHECK(found("\"Ne\\x70al\"", "Nepal", "Nepal") == "\"Ne\\x70al\"@0");
  CHECK(found("New\n  Delhi", "New Delhi", "New Delhi") == "New\n  Delhi@0");
  CHECK(found("Nepal", "Nepal", "") == "Nepal@0");
}

TEST_CASE("check/text_place: places are found one after the other, and from the beginning where one lies before") {
  Sources sources;
  const std::string written = "|\n  Nepal, Nepal\n  and Nepal";
  const std::string text = "Nepal, Nepal\nand Nepal\n";
  const FileId file = sources.add("a.yaml", written);
  const Span whole{file, 0, static_cast<std::uint32_t>(written.size())};
  Followed followed;
  const auto begin = [&](std::size_t at) { return place_within(sources, text, whole, at, at + 5, followed).begin; };
  CHECK(begin(0) == 4);
  CHECK(begin(7) == 11);
  CHECK(begin(17) == 23);
  CHECK(begin(17) == 23);
  CHECK(begin(7) == 11);
  CHECK(begin(0) == 4);
}
