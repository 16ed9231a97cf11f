// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view text) {
  return found_by("contact-data", fmt::format("programme: {{id: a, title: \"{}\"}}\n", text));
}

TEST_CASE("check/contact-data: the value is pointed at and never told") {
  CHECK(explained_by("contact-data", "programme: {id: a, title: Ask somebody@union.example.org}\n") ==
        R"(data.yaml:1:31 error[contact-data] an e-mail address stands in this 'title', which everybody can read
  = take it out; what the office needs of a person belongs into 'private' or 'internal_notes'
)");
}

TEST_CASE("check/contact-data: what only looks like an address hides none that follows") {
  for (const std::string_view text : {"@union.example.org", "see https://a.example/@b.c", "a@b", "a@ b.example",
                                      "office@a.example", "write @ a.example"}) {
    CAPTURE(text);
    CHECK(found_in(text).empty());
    CHECK_FALSE(found_in(fmt::format("{} and somebody@union.example.org", text)).empty());
  }
}

TEST_CASE("check/contact-data: telephone numbers and numbers of passports are found") {
  for (const std::string_view text :
       {"+81 3 1234 5678", "+00 (12) 345-6789", "03-1234-5678", "090-1234-5678まで", "Tel. 123 4567", "Phone: 12345678",
        "電話 1234567", "Passport No. AB1234567", "passport number 123456789", "パスポート TK1234567"}) {
    CAPTURE(text);
    CHECK(found_in(text) != "");
  }
}

TEST_CASE("check/contact-data: dates, laws, years and addresses of the web are none") {
  for (const std::string_view text :
       {"2022-11-14", "2011-2012", "Law No. 1989-123456", "12 000 000 workers", "ISBN 978-4-12345-678-9",
        "https://example.org/03-1234-5678/", "https://example.org/@union", "+12 345", "10:00-12:00", "Hotel 1990 2000",
        "info@union.example.org", "01-02-2003", "3 @ 5", "passports of 1234567 people", "Passport and visa 2022"}) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("check/contact-data: the publisher's addresses are meant to be known") {
  const Example example = {{"jilaf.yaml", "settings: {publisher: {acronym: X, email: someone@x.example.org}}\n"},
                           {"data.yaml", "programme: {id: a, title: Ask report@x.example.org}\n"}};
  CHECK(found_by("contact-data", example) == "");
}

TEST_CASE("check/contact-data: what is for the office alone may hold it") {
  CHECK(found_by("contact-data", R"(
programme: {id: a, title: A, internal_notes: call +81 3 1234 5678}
delegates: [{country: MN, private: {email: x@y.example.org, phone: +81 3 1234 5678}, reason: x@y.example.org}]
)") == "");
}

TEST_CASE("check/contact-data: every address and number of a text is found, since what is found is not shown") {
  CHECK(found_by("contact-data",
                 "programme:\n  id: a\n  title: Call +81 3 1234 5678 or b@example.org or c@example.org\n") ==
        "data.yaml:3:15 error[contact-data] a telephone number stands in this 'title', which everybody can read\n"
        "data.yaml:3:34 error[contact-data] an e-mail address stands in this 'title', which everybody can read\n"
        "data.yaml:3:51 error[contact-data] an e-mail address stands in this 'title', which everybody can read\n");
}

}  // namespace
