// SPDX-License-Identifier: MIT
#include "check/masking_keys.hpp"

#include <string_view>

#include <doctest/doctest.h>

using namespace jilaf;

TEST_CASE("check/masking_keys: two mistakes are forgiven, three are not") {
  for (const std::string_view key : {"private", "privat", "prvat", "privateer", "Private", "rpivate", "brivade"}) {
    CAPTURE(key);
    CHECK(is_private_key(key));
    CHECK_FALSE(is_notes_key(key));
  }
  for (const std::string_view key : {"prvt", "privateers", "", "programme", "xxxvate"}) {
    CAPTURE(key);
    CHECK_FALSE(is_private_key(key));
  }
  for (const std::string_view key :
       {"internal_notes", "internal", "internal-notes", "internal_note", "internl_note", "internal_notesxx"}) {
    CAPTURE(key);
    CHECK(is_notes_key(key));
    CHECK_FALSE(is_private_key(key));
  }
  for (const std::string_view key : {"intern", "internl_nte", "internal_notesxxx", "notes", ""}) {
    CAPTURE(key);
    CHECK_FALSE(is_notes_key(key));
  }
}

TEST_CASE("check/masking_keys: the fields of a delegate and of the private section are told apart") {
  for (const std::string_view key : {"passport", "nationality", "born", "phone", "email", "address", "diet", "health",
                                     "emergency_contact", "flight_in", "flight_out", "room"}) {
    CAPTURE(key);
    REQUIRE(find_private_row(key) != nullptr);
    CHECK(find_private_row(key)->key == key);
    CHECK(is_like_private_row(key));
    CHECK_FALSE(is_delegate_key(key));
  }
  for (const std::string_view key :
       {"id", "name", "gender", "country", "organisation", "position", "role", "private"}) {
    CAPTURE(key);
    CHECK(is_delegate_key(key));
    CHECK(find_private_row(key) == nullptr);
  }
  CHECK(find_private_row("pasport") == nullptr);
  CHECK(is_like_private_row("pasport"));
  CHECK_FALSE(is_like_private_row("x"));
  CHECK_FALSE(is_delegate_key("nam"));
}
