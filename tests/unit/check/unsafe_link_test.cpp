// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::checked;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string with_url(std::string_view url) {
  return fmt::format("programme: {{id: a, title: A, start: 2024-07-01, related: [{{title: A, url: '{}'}}]}}\n", url);
}

std::string with_text(std::string_view text) {
  return fmt::format("programme: {{id: a, title: A, narrative: '{}'}}\n", text);
}

TEST_CASE("check/unsafe-link: the address is pointed at") {
  CHECK(explained_by("unsafe-link", with_text("See [it](javascript:x) now")) ==
        R"(data.yaml:1:51 warning[unsafe-link] this link is of a kind that is never printed as a link
  = write the address that readers can open, with http, https, mailto or tel, or leave it out
)");
}

TEST_CASE("check/unsafe-link: addresses of the office are found in url and in texts") {
  for (const std::string_view address : {"http://localhost/x", "https://127.0.0.1:8080/", "http://192.168.1.5/",
                                         "http://server.local/", "\\\\server\\plans"}) {
    CAPTURE(address);
    CHECK(found_by("unsafe-link", with_url(address)) != "");
    CHECK(found_by("unsafe-link", with_text(fmt::format("See {} now", address))) != "");
  }
  CHECK(found_by("unsafe-link", with_text("See <file:///C:/x.pdf>")) != "");
}

TEST_CASE("check/unsafe-link: public addresses and words with colons are silent") {
  for (const std::string_view text :
       {"See https://example.org/localhost", "[A](mailto:a@example.org)", "[A](/plan/)", "Data: 12",
        "javascript: a talk", "about: wages", "[A](https://10.example.org/)", "ILO: file: data:"}) {
    CAPTURE(text);
    CHECK(found_by("unsafe-link", with_text(text)) == "");
  }
}

TEST_CASE("check/unsafe-link: a url that the reader refuses is told once") {
  CHECK(found_by("unsafe-link", with_url("javascript:x")) == "");
  CHECK(checked(with_url("javascript:x")).find("wrong-type") != std::string::npos);
}

}  // namespace
