// SPDX-License-Identifier: MIT
#include "base/edits.hpp"

#include "base/date.hpp"
#include "base/utf8.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

Diagnostic finding(FileId file, std::uint32_t begin, std::uint32_t end, std::string text) {
  Diagnostic diagnostic;
  diagnostic.repair.push_back({{file, begin, end}, std::move(text)});
  return diagnostic;
}

}  // namespace

TEST_CASE("base/edits: repairs of one file are applied in the order of the text") {
  const FileId file{0};
  const Diagnostics findings = {finding(file, 6, 7, "Z"), finding(FileId{1}, 0, 1, "no"), finding(file, 0, 2, "")};
  const std::vector<Edit> edits = edits_of(findings, file);
  CHECK(edits.size() == 2);
  CHECK(apply_edits("abcdefgh", edits) == "cdefZh");
  CHECK(apply_edits("", {}).empty());
}

TEST_CASE("base/edits: of two repairs of one place the first stays") {
  const FileId file{0};
  const Diagnostics findings = {finding(file, 1, 4, "X"), finding(file, 3, 5, "Y"), finding(file, 4, 5, "W")};
  CHECK(apply_edits("abcdefgh", edits_of(findings, file)) == "aXWfgh");
}

TEST_CASE("base/date: a weekday is written like another one") {
  CHECK(weekday_like("Mon", 5) == "Fri");
  CHECK(weekday_like("mon", 5) == "fri");
  CHECK(weekday_like("MON.", 5) == "FRI.");
  CHECK(weekday_like("Tues", 5) == "Fri");
  CHECK(weekday_like("Wednesday", 6) == "Saturday");
  CHECK(weekday_like("月", 0) == "日");
  CHECK(weekday_like("土曜日", 3) == "水曜日");
  CHECK(weekday_like("lundi", 2) == "mardi");
  CHECK(weekday_like("miércoles", 6) == "sábado");
  CHECK(weekday_like("someday", 1).empty());
  CHECK(weekday_like("", 1).empty());
}

TEST_CASE("base/utf8: full-width forms of ASCII become ASCII") {
  CHECK(utf8::narrow("２０２２-１１　ＡＢＣ～") == "2022-11 ABC~");
  CHECK(utf8::narrow("名前・テスト") == "名前・テスト");
  CHECK(utf8::narrow("").empty());
}
