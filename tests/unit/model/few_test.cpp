// SPDX-License-Identifier: MIT
#include "model/few.hpp"
#include "model/programme.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace jilaf;

namespace {

// What a large directory holds many of; more than this is dear.
static_assert(sizeof(Plain) == sizeof(void*));
static_assert(sizeof(Text) == sizeof(void*));
static_assert(sizeof(OrganisationRef) <= 24);
static_assert(sizeof(PlaceRef) <= 24);
static_assert(sizeof(Activity) <= 96);
static_assert(sizeof(Delegate) <= 216);
static_assert(sizeof(Permission) <= 24);
static_assert(sizeof(Private) <= 120);
static_assert(sizeof(Split) <= 160);
static_assert(sizeof(Programme) <= 664);

std::vector<std::string> items_of(const Few<std::string>& few) { return {few.begin(), few.end()}; }
using Items = std::vector<std::string>;

}  // namespace

TEST_CASE("model/few: reads and grows like a list") {
  Few<std::string> few;
  CHECK(few.empty());
  CHECK(items_of(few).empty());
  for (const char* word : {"a", "b", "c"}) few.push_back(word);
  CHECK(items_of(few) == Items{"a", "b", "c"});
  CHECK(few.front() == "a");
  CHECK(few.back() == "c");
  few.pop_back();
  CHECK(few.size() == 2);
  few.clear();
  CHECK(few.empty());
}

TEST_CASE("model/few: copies stand alone, and moving leaves nothing behind") {
  Few<std::string> few{"a", "b"};
  Few<std::string> copy = few;
  copy[0] = "c";
  CHECK(items_of(few) == Items{"a", "b"});
  few = copy;
  CHECK(items_of(few) == Items{"c", "b"});
  const Few<std::string> moved = std::move(few);
  CHECK(items_of(moved) == Items{"c", "b"});
}

TEST_CASE("model/few: what does not fit is taken out") {
  Few<std::string> few{"a", "b", "a", "c"};
  erase_if(few, [](const std::string& word) { return word == "a"; });
  CHECK(items_of(few) == Items{"b", "c"});
  erase_if(few, [](const std::string&) { return true; });
  CHECK(few.empty());
}
