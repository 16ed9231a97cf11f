// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "double-booking";

/// A programme with dates and one delegate, in a file of its own.
jilaf::test::ExampleFile file(const std::string& id, std::string_view dates, std::string_view delegate) {
  return {id + ".yaml", "programme: {id: " + id + ", title: T, " + std::string(dates) + "}\ndelegates: [" +
                            std::string(delegate) + "]\n"};
}

constexpr std::string_view november = "start: 2022-11-14, end: 2022-11-18";

TEST_CASE("check/double-booking: the later roster is told of the earlier one") {
  const Example both = {file("a", november, "{name: Bat Erdene}"),
                        file("b", "start: 2022-11-16, end: 2022-11-20", "{name: Erdene Bat}")};
  CHECK(explained_by(rule, both) ==
        R"(b.yaml:2:13 warning[double-booking] from 16 November 2022 this person would be in two programmes at once
  - a.yaml:2:13 here until 18 November 2022
  = correct the dates or the roster; for two people of one name, write 'birth_year' or 'organisation' of both
)");
}

TEST_CASE("check/double-booking: one day later is in time, and the gap between two runs is free") {
  CHECK(found_by(rule, {file("a", november, "{name: Bat Erdene}"),
                        file("b", "start: 2022-11-19, end: 2022-11-20", "{name: Bat Erdene}")})
            .empty());
  const std::string runs =
      "segments: [{id: x, start: 2022-11-01, end: 2022-11-02}, {id: y, start: 2022-11-24, end: 2022-11-25}]";
  CHECK(found_by(rule, {file("a", november, "{name: Bat Erdene}"), file("b", runs, "{name: Bat Erdene}")}).empty());
}

TEST_CASE("check/double-booking: every later roster is told, by whichever way of writing the name is the same") {
  CHECK(found_by(rule, {file("a", november, "{name: {given: Bat, family: Erdene, native: Бат Эрдэнэ}}"),
                        file("b", november, "{name: {native: Бат Эрдэнэ}}, {name: Other Person}"),
                        file("c", november, "{name: Erdene Bat}")}) ==
        "b.yaml:2:13 warning[double-booking] from 14 November 2022 this person would be in two programmes at once\n"
        "c.yaml:2:13 warning[double-booking] from 14 November 2022 this person would be in two programmes at once\n");
}

TEST_CASE("check/double-booking: namesakes, the withdrawn, the put off and people of one word are left alone") {
  CHECK(found_by(rule, {file("a", november, "{name: Bat Erdene, country: MN}"),
                        file("b", november, "{name: Bat Erdene, country: PK}")})
            .empty());
  CHECK(found_by(rule, {file("a", november, "{name: Bat Erdene}"),
                        file("b", november, "{name: Bat Erdene, status: withdrawn}")})
            .empty());
  CHECK(found_by(rule, {file("a", november, "{name: Bat Erdene}"),
                        file("b", std::string(november) + ", status: postponed", "{name: Bat Erdene}")})
            .empty());
  CHECK(found_by(rule, {file("a", november, "{name: Bat}"), file("b", november, "{name: Bat}")}).empty());
  CHECK(found_by(rule, {file("a", november, "{country: MN}"), file("b", november, "{country: MN}")}).empty());
}

}  // namespace
