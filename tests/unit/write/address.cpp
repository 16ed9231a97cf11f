// SPDX-License-Identifier: MIT
#include "write/address.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

TEST_CASE("write/address: http, https, mailto, tel and relative addresses stay as they are") {
  for (const char* address : {"https://www.jilaf.or.jp/eng/?a=1&b=2#top", "http://example.org/", "mailto:a@b.example",
                              "tel:+81-3-1234", "../a/b.md", "#top", "?q=a:b", "a.html", "HTTPS://example.org",
                              "https://ja.wikipedia.org/wiki/労働組合", "/a:b"}) {
    CHECK(link_destination(address) == address);
  }
}

TEST_CASE("write/address: everything else is no address") {
  for (const char* address : {"", " ", "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
                              "java\tscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
                              "//evil.example", "\\\\evil.example", "\x01javascript:alert(1)", "ftp://example.org"}) {
    CAPTURE(address);
    CHECK(link_destination(address).empty());
  }
}

TEST_CASE("write/address: what could end a link or mean something elsewhere is percent-encoded") {
  CHECK(link_destination("a (b).jpg") == "a%20%28b%29.jpg");
  CHECK(link_destination("a\"<b>'`{{c}}|\\[d]") == "a%22%3Cb%3E%27%60%7B%7Bc%7D%7D%7C%5C%5Bd%5D");
  CHECK(link_destination("?a=1&copy;=2") == "?a=1&copy%3B=2");
  CHECK(link_destination("javascript&#58;alert(1)") == "javascript&#58%3Balert%281%29");  // relative, and no entity
  CHECK(link_destination("a;b") == "a;b");
  CHECK(link_destination("a\xE2\x80\xAE"
                         "b\xC2\xA0"
                         "c\xFF") == "a%E2%80%AEb%C2%A0c%FF");
  CHECK(link_destination("100%25") == "100%25");
}
