// SPDX-License-Identifier: MIT
#include "check/same_person.hpp"

#include <string_view>

#include <doctest/doctest.h>

using jilaf::NameKeys;

TEST_CASE("check/same_person: the key of a name is that of its words in any order, case and accents") {
  NameKeys keys;
  const std::string name = keys.key_of("Ann Lee");
  for (const std::string_view other : {"Lee Ann", "LEE, Ann", "Ánn  Lee", "ann-lee", "(Lee) Ann"}) {
    CAPTURE(other);
    CHECK(keys.key_of(other) == name);
  }
  CHECK(keys.key_of("Ann", "Lee") == name);
  CHECK(keys.key_of("Lee", "Ann") == name);
  CHECK(keys.key_of("", "Lee Ann") == name);
  for (const std::string_view other : {"Ann Li", "Ann Lee Lee", "Ann Ann", "Ann Lee Kim", "A. Lee", "AnnLee Kim"}) {
    CAPTURE(other);
    CHECK(keys.key_of(other) != name);
    CHECK(keys.key_of(other) != "");
  }
  CHECK(keys.key_of("A. Lee") != keys.key_of("A Lee"));
}

TEST_CASE("check/same_person: one word alone is no key, two characters of a script without blanks are") {
  NameKeys keys;
  for (const std::string_view name : {"", "Ann", "...", "亀"}) {
    CAPTURE(name);
    CHECK(keys.key_of(name) == "");
  }
  CHECK(keys.key_of("仮名") != "");
  CHECK(keys.key_of("仮", "名") == keys.key_of("仮名"));
}
