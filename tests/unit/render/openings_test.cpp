// SPDX-License-Identifier: MIT
// The openings in tests/openings were written by hand, as an editor would want them, before the program printed them.
#include "unit/render/openings.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

TEST_CASE("render/openings: every shape in every language, as it was written by hand") {
  const auto shapes = test::shapes();
  REQUIRE(shapes.size() >= 40);
  for (const LanguageData& data : languages()) {
    const std::string tag(data.tag);
    CAPTURE(tag);
    const auto expected = test::parts_of(tag + ".md");
    REQUIRE(expected.size() == shapes.size());
    const Language language(data);
    for (std::size_t index = 0; index < shapes.size(); ++index) {
      const std::string& name = shapes[index].first;
      CAPTURE(name);
      CHECK(expected[index].first == name);
      CHECK(test::opening_of(shapes[index].second, language) == expected[index].second);
    }
  }
}
