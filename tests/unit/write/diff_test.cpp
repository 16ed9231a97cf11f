// SPDX-License-Identifier: MIT
#include "write/diff.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// The edit that replaces the first `before` in the source.
Edit edit(const Source& source, std::string_view before, std::string after) {
  const auto begin = static_cast<std::uint32_t>(source.text().find(before));
  return {{FileId{0}, begin, begin + static_cast<std::uint32_t>(before.size())}, std::move(after)};
}

}  // namespace

TEST_CASE("write/diff: a change stands between three lines of context") {
  const Source source("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
  CHECK(write_diff(source, {edit(source, "5", "five")}, {}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  CHECK(write_diff(source, {}, {}).empty());
}

TEST_CASE("write/diff: changes that are near stand in one hunk, others apart") {
  const Source source("a.yaml", "a\n2\n3\n4\n5\n6\nb\n8\n9\n10\n11\n12\n13\n14\n15\nc\n");
  CHECK(write_diff(source, {edit(source, "a", "A"), edit(source, "b", "B"), edit(source, "c", "C")}, {}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,10 +1,10 @@\n-a\n+A\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n 8\n 9\n 10\n"
        "@@ -13,4 +13,4 @@\n 13\n 14\n 15\n-c\n+C\n");
}

TEST_CASE("write/diff: a last line without line end, and an only line") {
  const Source source("a.yaml", "a: b");
  CHECK(write_diff(source, {edit(source, "b", "c")}, {}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,1 +1,1 @@\n-a: b\n\\ No newline at end of file\n+a: c\n"
        "\\ No newline at end of file\n");
  const Source two("a.yaml", "a: b\nc: d");
  CHECK(write_diff(two, {edit(two, "b", "B")}, {}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n-a: b\n+a: B\n c: d\n\\ No newline at end of file\n");
  const Source ended("a.yaml", "a: b\n\n");
  CHECK(write_diff(ended, {edit(ended, "b", "B")}, {}) == "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n-a: b\n+a: B\n \n");
}

TEST_CASE("write/diff: the border between one hunk and two, and two changes in a line") {
  const Source source("a.yaml", "a\n2\n3\n4\n5\n6\n7\nb\n9\n10\n11\n12\n13\n14\n15\n16\nc\nxyz\n");
  const std::string text =
      write_diff(source, {edit(source, "a", "A"), edit(source, "b", "B"), edit(source, "c", "C")}, {});
  CHECK(text ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,11 +1,11 @@\n-a\n+A\n 2\n 3\n 4\n 5\n 6\n 7\n-b\n+B\n 9\n 10\n 11\n"
        "@@ -14,5 +14,5 @@\n 14\n 15\n 16\n-c\n+C\n xyz\n");
  CHECK(write_diff(source, {edit(source, "x", "X"), edit(source, "z", "Z")}, {})
            .ends_with("@@ -15,4 +15,4 @@\n 15\n 16\n c\n-xyz\n+XyZ\n"));
}

TEST_CASE("write/diff: lines that are added and taken away are counted on their side") {
  const Source source("a.yaml", "a: b c\nd: e\n");
  CHECK(write_diff(source, {edit(source, " c", "\nx: c")}, {}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,3 @@\n-a: b c\n+a: b\n+x: c\n d: e\n");
  CHECK(write_diff(source, {edit(source, " c\nd:", ":")}, {}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,1 @@\n-a: b c\n-d: e\n+a: b: e\n");
}

TEST_CASE("write/diff: what is private is shown on neither side, and nothing commands a terminal") {
  const Source source("a\n.yaml", "x: \x1b[31m\npassport: AB１\nend: 1\n");
  const Edit secret = edit(source, "AB１", "AB1");
  const std::string text = write_diff(source, {secret, edit(source, "1\n", "2\n")}, std::vector{secret.span});
  CHECK(text.find("AB") == std::string::npos);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.starts_with("--- a\\u{A}.yaml\n"));
  CHECK(text.find("-passport: •••\n+passport: •••\n") != std::string::npos);
}

TEST_CASE("write/diff: what is private in other files hides nothing here, and what overlaps is hidden once") {
  const Source source("a.yaml", "a: 1\nb: secret\nc: 2\n");
  const Edit change = edit(source, "1", "3");
  const Span here{FileId{0}, 8, 14};
  const Span inside{FileId{0}, 10, 12};
  const Span elsewhere{FileId{1}, 0, 4};
  CHECK(write_diff(source, {change}, std::vector{inside, elsewhere, here}) ==
        "--- a.yaml\n+++ a.yaml\n@@ -1,3 +1,3 @@\n-a: 1\n+a: 3\n b: •••\n c: 2\n");
}

TEST_CASE("write/diff: no line of the file is a command to a build server") {
  const Source source("a.yaml", "a: |\n  ::error::x\n  ##[group]x\nb: 1\n");
  const std::string text = write_diff(source, {edit(source, "1", "2")}, {});
  CHECK(text.find("\n   \\u{3A}:error::x\n   \\u{23}#[group]x\n") != std::string::npos);
}
