// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view photos) {
  return found_by("photo-caption", fmt::format("programme: {{id: a, title: A, photos: [{}]}}\n", photos));
}

TEST_CASE("check/photo-caption: the photo that lacks what the others have is pointed at") {
  CHECK(found_in("{caption: A}, {caption: B}, {file: c.jpg, alt: C}") ==
        "data.yaml:1:74 warning[photo-caption] this photo has no caption, as the others of the programme have\n");
  CHECK(found_in("{caption: A}, {caption: B}, {credit: C}") ==
        "data.yaml:1:67 warning[photo-caption] this photo has no caption, as the others of the programme have\n");
}

TEST_CASE("check/photo-caption: decorative photos and customs are silent") {
  CHECK(found_in("{caption: A}, {caption: B}, {file: c.jpg, decorative: true}") == "");
  CHECK(found_in("{file: a.jpg, alt: A}, {file: b.jpg, alt: B}") == "");
  CHECK(found_in("{caption: A}, {file: b.jpg, alt: B}") == "");
}

}  // namespace
