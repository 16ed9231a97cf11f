// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "text-count";

std::string narrative(const std::string& text, const std::string& more = {}) {
  return "programme:\n  id: a\n  title: A\n  start: 2022-11-14\n  end: 2022-11-18\n  countries: [PK, MN]\n" + more +
         "  participants: {total: 15, women: 9, completed: all}\n  narrative: \"" + text + "\"\n";
}

TEST_CASE("check/text-count: the number is pointed at") {
  CHECK(explained_by(rule, narrative("In the end, fourteen people took part.")) ==
        R"(data.yaml:8:27 warning[text-count] the text says 14, the data have 15 participants
  = correct the text or the data
)");
}

TEST_CASE("check/text-count: each number of an opening sentence is held against the data") {
  const std::string right =
      "Fifteen people from Pakistan and Mongolia, nine of them women, took part online; fifteen of them completed it.";
  CHECK(found_by(rule, narrative(right)).empty());
  const auto with = [&](std::string_view before, std::string_view after) {
    std::string text = right;
    return found_by(rule, narrative(text.replace(text.find(before), before.size(), after)));
  };
  CHECK(with("Fifteen", "Sixteen") ==
        "data.yaml:8:15 warning[text-count] the text says 16, the data have 15 participants\n");
  CHECK(with("nine", "ten") == "data.yaml:8:58 warning[text-count] the text says 10, the data have 9 women\n");
  CHECK(with("fifteen of", "fourteen of").find("people who completed it") != std::string::npos);
}

TEST_CASE("check/text-count: days are held against dates that are known to the day") {
  const auto found = [](std::string_view dates) {
    return found_by(rule, "programme:\n  id: a\n  title: A\n" + std::string(dates) +
                              "  participants: {total: 15}\n  narrative: A programme of 9 days.\n");
  };
  CHECK_FALSE(found("  start: 2022-11-14\n  end: 2022-11-18\n").empty());
  CHECK(found("  start: 2022-11-10\n  end: 2022-11-18\n").empty());
  CHECK(found("  start: 2022-11\n  end: 2022-11-18\n").empty());
  CHECK(found("  start: 2022-11-14\n  end: 2022-11\n").empty());
  CHECK(found("  start: 2022-11-14\n").empty());
  CHECK(found("").empty());
}

TEST_CASE("check/text-count: any number of the data explains one in a text") {
  CHECK(found_by(rule, narrative("Twelve people took part.", "  planned: {participants: 12}\n")).empty());
  CHECK(found_by(rule, narrative("Seven people took part.")) != "");
  CHECK(found_by(rule, narrative("A programme of 5 days for participants from two countries.")).empty());
  CHECK(found_by(rule, narrative("Twelve people took part.", "  stated: {participants: {about: 12}}\n")).empty());
}

TEST_CASE("check/text-count: plans and unknown numbers are left alone") {
  CHECK(found_by(rule, narrative("Twelve people took part.", "  status: planned\n")).empty());
  CHECK(found_by(rule, "programme:\n  id: a\n  title: A\n  start: 2022-11-14\n  narrative: Twelve people took part.\n")
            .empty());
}

TEST_CASE("check/text-count: weeks agree with days that are near") {
  const auto lasted = [](std::string_view weeks, int last_day) {
    return found_by("text-count", "programme:\n  id: a\n  title: A\n  start: 2022-11-01\n  end: 2022-11-" +
                                      std::to_string(last_day) +
                                      "\n  participants: {total: 15}\n  narrative: The programme lasted " +
                                      std::string(weeks) + ".\n");
  };
  CHECK(lasted("two weeks", 11).empty());
  CHECK(lasted("two weeks", 17).empty());
  CHECK(lasted("two weeks", 18) == "data.yaml:7:35 warning[text-count] the text says 2 weeks, the data have 18 days\n");
  CHECK_FALSE(lasted("two weeks", 10).empty());
  CHECK(lasted("one week", 10).empty());
}

TEST_CASE("check/text-count: weeks may be those of the itinerary or of one run") {
  const auto found = [](std::string_view weeks) {
    return found_by(rule,
                    "programme:\n  id: a\n  title: A\n  segments:\n    - {id: s, start: 2022-11-01, end: 2022-11-14}\n"
                    "    - {id: t, start: 2023-02-01, end: 2023-02-03}\n  participants: {total: 15}\n"
                    "  narrative: A programme of " +
                        std::string(weeks) + ".\n");
  };
  CHECK(found("two weeks").empty());
  CHECK_FALSE(found("six weeks").empty());
}

}  // namespace
