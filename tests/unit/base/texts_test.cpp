// SPDX-License-Identifier: MIT
#include "base/texts.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace jilaf;

namespace {

Span span_of(std::uint32_t begin, std::uint32_t length) { return {FileId{3}, begin, begin + length}; }

}  // namespace

TEST_CASE("base/texts: nothing was kept") {
  const Plain plain;
  CHECK_FALSE(plain.given());
  CHECK(plain.value().empty());
  CHECK(plain.span() == Span{});
}

TEST_CASE("base/texts: a text comes back with its place, whether or not it is as long as what is written") {
  Texts texts;
  const Plain as_written = texts.keep("KE", span_of(7, 2));
  const Plain quoted = texts.keep("KE", span_of(70'000, 4));
  const Plain empty = texts.keep("", span_of(9, 2));
  CHECK(as_written.given());
  CHECK(*as_written == "KE");
  CHECK(as_written.span() == span_of(7, 2));
  CHECK(*quoted == "KE");
  CHECK(quoted.span() == span_of(70'000, 4));
  CHECK(empty.given());
  CHECK(empty.value().empty());
  CHECK(empty.span() == span_of(9, 2));
}

TEST_CASE("base/texts: a text without a place was not given, and holds words all the same") {
  Texts texts;
  const Plain plain = texts.keep("words", {});
  CHECK_FALSE(plain.given());
  CHECK(*plain == "words");
  CHECK(plain.span() == Span{});
}

TEST_CASE("base/texts: texts of every size stay where they are, also when another one takes them over") {
  Texts texts;
  Texts others;
  std::vector<Plain> kept;
  for (const std::uint32_t size : {0U, 1U, 31U, 32U, 127U, 128U, 5000U, 20'000U, 3U}) {
    kept.push_back(texts.keep(std::string(size, 'x'), span_of(size, size)));
    kept.push_back(others.keep(std::string(size, 'y'), span_of(size, size + 2)));
  }
  texts.join(std::move(others));
  const Texts all = std::move(texts);
  for (std::size_t index = 0; index < kept.size(); index += 2) {
    const auto size = kept[index].span().begin;
    CHECK(*kept[index] == std::string(size, 'x'));
    CHECK(kept[index].span() == span_of(size, size));
    CHECK(*kept[index + 1] == std::string(size, 'y'));
    CHECK(kept[index + 1].span() == span_of(size, size + 2));
  }
}
