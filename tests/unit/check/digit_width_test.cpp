// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view text) {
  return found_by("digit-width", fmt::format("programme: {{id: a, title: {{ja: {}}}}}\n", text));
}

TEST_CASE("check/digit-width: the first number in the other width is pointed at") {
  CHECK(explained_by("digit-width", "programme: {id: a, title: {ja: １２名と10名}}\n") ==
        R"(data.yaml:1:36 note[digit-width] '10' is written in half width, others in this text are not
  = write all numbers of a text in one width
)");
  CHECK(found_in("１0名") != "");
}

TEST_CASE("check/digit-width: one width, and single digits in full width, are silent") {
  CHECK(found_in("１２名と１０名") == "");
  CHECK(found_in("12名と10名（うち5名）") == "");
  CHECK(found_in("５名と10名") == "");
}

}  // namespace
