// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::check_each;
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

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by("lead-photo", yaml); }

/// The same for a photo beside keys of its segment and of the programme, parted by bars; `y` alone has agreed to public photos.
std::string with_photo(std::string_view parts) {
  const std::size_t first = parts.find(" | ");
  const std::size_t second = parts.find(" | ", first + 1);
  return told(
      fmt::format("programme: {{id: a, title: A, segments: [{{id: s}}, {{id: t{}}}], photos: [{{caption: A, {}}}]{}}}\n"
                  "delegates: [{{id: x}}, {{id: y, consent: {{photo: public}}}}, {{id: z, safety: withhold}}, "
                  "{{name: N}}]\n",
                  parts.substr(0, first), parts.substr(first + 3, second - first - 3), parts.substr(second + 3)));
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

TEST_CASE("check/lead-photo: one person without consent is enough, unless something withholds the photo on purpose") {
  check_each(with_photo, {{" | lead: true, people: [x] | ",
                           "this photo is meant to stand at the top, but the public does not see it\n"},
                          {" | lead: false, people: [x] | ", ""},
                          {" | people: [x] | ", ""},
                          {" | lead: true | ", ""},
                          {" | lead: true, people: [y] | ", ""},
                          {" | lead: true, people: [y, x] | ",
                           "this photo is meant to stand at the top, but the public does not see it\n"},
                          {" | lead: true, people: [z] | ", ""},
                          {" | lead: true, people: [z, x] | ",
                           "this photo is meant to stand at the top, but the public does not see it\n"},
                          {" | lead: true, people: [q] | ", ""},
                          {" | lead: true, people: [q, x] | ",
                           "this photo is meant to stand at the top, but the public does not see it\n"},
                          {", safety: withhold | lead: true, people: [x], segment: t | ", ""},
                          {", photos_withheld: No. | lead: true, people: [x], segment: t | ", ""},
                          {", safety: withhold | lead: true, people: [x], segment: s | ",
                           "this photo is meant to stand at the top, but the public does not see it\n"},
                          {", safety: withhold | lead: true, people: [x] | ",
                           "this photo is meant to stand at the top, but the public does not see it\n"},
                          {" | lead: true, people: [x], segment: t | ",
                           "this photo is meant to stand at the top, but the public does not see it\n"},
                          {" | lead: true, people: [x] | , photos_withheld: No.", ""},
                          {" | lead: true, people: [x] | , safety: withhold", ""}});
}

}  // namespace
