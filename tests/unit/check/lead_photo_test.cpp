// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string with(std::string_view rest, std::string_view delegate) {
  return fmt::format(
      "programme:\n  id: a\n  title: A\n  photos:\n    - {{caption: A, people: [x], lead: true}}\n  {}\n"
      "delegates:\n  - {{id: x, country: MN, {}}}\n",
      rest, delegate);
}

std::string found_in(std::string_view rest, std::string_view delegate) {
  return found_by("lead-photo", with(rest, delegate));
}

TEST_CASE("check/lead-photo: the mark is pointed at, and the person by the id alone") {
  CHECK(explained_by("lead-photo", with("kind: invitation", "name: Somebody Else")) ==
        R"(data.yaml:5:39 warning[lead-photo] this photo is meant to stand at the top, but the public does not see it
  - data.yaml:5:29 this delegate has not agreed to public photos
  = ask for consent and add 'consent: {photo: public}', or choose another photo
)");
}

TEST_CASE("check/lead-photo: a consent that has expired is none") {
  CHECK(found_in("kind: invitation", "consent: {photo: {to: public, expires: 2024-01-01}}") != "");
  CHECK(found_in("kind: invitation", "consent: {photo: {to: public, expires: 2025-01-01}}") == "");
}

TEST_CASE("check/lead-photo: what is withheld on purpose is silent") {
  CHECK(found_in("photos_withheld: For safety.", "role: delegate") == "");
  CHECK(found_in("safety: withhold", "role: delegate") == "");
  CHECK(found_in("kind: invitation", "safety: withhold") == "");
}

}  // namespace
