// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

/// A text of different sentences; the same number gives the same text.
std::string text(int number) {
  std::string out;
  for (int at = 0; at < 12; ++at)
    out += fmt::format("Sentence {} tells of matter {} alone. ", at + number, at * number);
  return out;
}

std::string programme(std::string_view id, std::string_view narrative) {
  return fmt::format("  - id: {}\n    title: A\n    narrative: {}\n", id, narrative);
}

TEST_CASE("check/repeated-text: the later text is pointed at, and where the earlier stands") {
  CHECK(explained_by("repeated-text", "programmes:\n" + programme("a", text(7)) + programme("b", text(7))) ==
        R"(data.yaml:7:16 note[repeated-text] this text is nearly the same as that of another programme
  - data.yaml:4:16 the other text
  = write what was special this time; where it was pasted by mistake, correct it
)");
}

TEST_CASE("check/repeated-text: case, line breaks and marks do not count, and a few words may differ") {
  std::string other = "SENTENCE" + text(7).substr(8) + "Thanks.";
  CHECK(found_by("repeated-text", "programmes:\n" + programme("a", text(7)) + programme("b", other)) != "");
}

TEST_CASE("check/repeated-text: other texts and short ones are silent") {
  CHECK(found_by("repeated-text", "programmes:\n" + programme("a", text(7)) + programme("b", text(100'003))) == "");
  CHECK(found_by("repeated-text",
                 "programmes:\n" + programme("a", "Thanks to all.") + programme("b", "Thanks to all.")) == "");
}

TEST_CASE("check/repeated-text: what stands in four programmes is meant so") {
  std::string all = "programmes:\n";
  for (const std::string_view id : {"a", "b", "c", "d"}) all += programme(id, text(7));
  CHECK(found_by("repeated-text", all) == "");
}

TEST_CASE("check/repeated-text: two texts of one programme are its own matter") {
  CHECK(found_by("repeated-text",
                 fmt::format("programme: {{id: a, title: A, background: {0}, narrative: {0}}}\n", text(7))) == "");
}

}  // namespace
