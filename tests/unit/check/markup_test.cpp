// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view key, std::string_view text) {
  return found_by("markup", fmt::format("programme: {{id: a, title: A, {}: '{}'}}\n", key, text));
}

TEST_CASE("check/markup: the signs are pointed at") {
  CHECK(explained_by("markup", "programme: {id: a, title: 'Team {{ name }} here'}\n") ==
        R"(data.yaml:1:33 warning[markup] the syntax of a template stands in this 'title', and is printed as it is
  = write plain words; only 'background' and 'narrative' know Markdown
)");
}

TEST_CASE("check/markup: HTML and templates are found in all texts") {
  for (const std::string_view text : {"A<br>B", "<b>A</b>", "A&nbsp;B", "A &#39; B", "{% include %}", "[[Page]]",
                                      "<a href=\"x\">A</a>", "<!-- A -->", "<script>x</script>"}) {
    CAPTURE(text);
    CHECK(found_in("subtitle", text) != "");
    CHECK(found_in("narrative", text) != "");
  }
}

TEST_CASE("check/markup: Markdown is found where it is not read") {
  for (const std::string_view text : {"**A**", "__A__", "`A`", "[A](https://example.org)"}) {
    CAPTURE(text);
    CHECK(found_in("subtitle", text) != "");
    CHECK(found_in("narrative", text) == "");
  }
}

TEST_CASE("check/markup: signs in ordinary use are silent") {
  for (const std::string_view text :
       {"3 < 5", "a <b and c> d", "R&D; more", "Q&As; more", "2 * 3 * 4", "** note", "[sic]", "A [1] (2)",
        "snake_case_word", "{a}", "AT&T", "<name>", "___ and ___", "x < b > y", "**A **", "** A**", "2**3", "A****B"}) {
    CAPTURE(text);
    CHECK(found_in("subtitle", text) == "");
  }
}

}  // namespace
