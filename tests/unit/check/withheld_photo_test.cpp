// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string with(std::string_view photo, std::string_view withheld, std::string_view rest = "kind: invitation") {
  return fmt::format(
      "programme:\n  id: a\n  title: A\n  {}\n  segments:\n"
      "    - {{id: mn, start: 2024-07-01, end: 2024-07-05}}\n"
      "    - {{id: pk, start: 2024-07-15, end: 2024-07-19{}}}\n"
      "  photos:\n    - {{caption: A{}}}\n",
      rest, withheld, photo);
}

TEST_CASE("check/withheld-photo: the run is pointed at, and why it is withheld") {
  CHECK(explained_by("withheld-photo", with(", segment: pk", ", safety: withhold")) ==
        R"(data.yaml:9:29 note[withheld-photo] the photos of this run are withheld, so that no reader sees this one
  - data.yaml:7:60 withheld here
  = take the photo out of the data, or keep it for the office alone
)");
}

TEST_CASE("check/withheld-photo: a photo that may show those who are withheld") {
  CHECK(
      explained_by("withheld-photo", with("", ", safety: withhold")) ==
      R"(data.yaml:9:7 note[withheld-photo] this photo does not say which run it shows, and one run is withheld, so that no reader sees it
  - data.yaml:7:60 withheld here
  = add 'segment:' or 'people:'
)");
  CHECK(found_by("withheld-photo", with(", people: [x]", ", safety: withhold")) == "");
  CHECK(found_by("withheld-photo", with("", ", photos_withheld: For safety.")) == "");
}

TEST_CASE("check/withheld-photo: other runs, none withheld, all withheld") {
  CHECK(found_by("withheld-photo", with(", segment: mn", ", safety: withhold")) == "");
  CHECK(found_by("withheld-photo", with(", segment: pk", "")) == "");
  CHECK(found_by("withheld-photo", with(", segment: none", ", safety: withhold")) == "");
  CHECK(found_by("withheld-photo", with(", segment: pk", ", safety: withhold", "safety: withhold")) == "");
  CHECK(found_by("withheld-photo", with(", segment: pk", ", safety: withhold", "photos_withheld: No.")) == "");
}

}  // namespace
