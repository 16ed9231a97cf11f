// SPDX-License-Identifier: MIT
#include "base/source.hpp"
#include "base/error.hpp"
#include "base/texts.hpp"
#include "unit/scratch.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

TEST_CASE("base/source: a text that was forgotten is read again") {
  const test::ScratchFolder folder;
  folder.write("a.yaml",
               "\xEF\xBB\xBF"
               "one\ntwo\n");
  Source source("a.yaml", folder.read("a.yaml"));
  source.forget(folder / "a.yaml");
  CHECK(source.text() == "one\ntwo\n");
  CHECK(source.text(Span{FileId{0}, 4, 7}) == "two");
  CHECK(source.line(2) == "two");
  CHECK(source.position(5) == Position{2, 2});
}

TEST_CASE("base/source: what has changed since is not taken for what was read") {
  const test::ScratchFolder folder;
  for (const std::string_view other : {"two", "longer"}) {
    folder.write("a.yaml", "one");
    Source source("a.yaml", folder.read("a.yaml"));
    source.forget(folder / "a.yaml");
    folder.write("a.yaml", other);
    CHECK_THROWS_AS(static_cast<void>(source.text()), WorldError);
  }
}

TEST_CASE("base/texts: texts of any length stay where they are") {
  Texts texts;
  std::vector<Plain> kept;
  for (std::uint32_t length = 0; length < 40'000; length = length * 2 + 1)
    kept.push_back(texts.keep(std::string(length, 'a'), {FileId{0}, 0, length}));
  Texts all;
  all.join(std::move(texts));
  for (const Plain& one : kept) {
    CHECK(one.given());
    CHECK(one.span().begin == 0);
    CHECK(one.value() == std::string(one.span().end, 'a'));
  }
}

TEST_CASE("base/texts: a text keeps its place, where it has one") {
  constexpr std::uint32_t far = 300'000'000;
  Texts texts;
  const Span span{FileId{far}, far, far + 1};
  const Plain placed = texts.keep("a", span);
  const Plain bare = texts.keep("b", {});
  CHECK(placed.span() == span);
  CHECK(placed.value() == "a");
  CHECK_FALSE(bare.given());
  CHECK(bare.span() == Span{});
  CHECK(*bare == "b");
  CHECK((*Plain()).empty());
}
