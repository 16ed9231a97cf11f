// SPDX-License-Identifier: MIT
#include "language/count_reader.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace jilaf;

namespace {

/// What an English text counts, as `people 15, women 9`.
std::string found(std::string_view text) {
  static const CountReader reader(*find_language("en"));
  constexpr std::string_view names[] = {"people", "women", "completed", "countries", "organisations", "days", "weeks"};
  std::string out;
  for (const SpokenCount& count : reader.find(text))
    out += fmt::format("{}{} {}", out.empty() ? "" : ", ", names[static_cast<std::size_t>(count.what)], count.value);
  return out;
}

}  // namespace

TEST_CASE("language/count_reader: digits and words, at the beginning of a sentence and within") {
  CHECK(found("Fifteen people from Nepal, nine of them women, took part online.") == "people 15, women 9");
  CHECK(found("At last 1,200 participants took part.") == "people 1200");
  CHECK(found("Twenty-nine people from the Philippines took part") == "people 29");
  CHECK(found("One hundred and nineteen people took part") == "people 119");
  CHECK(found("They came from ten countries.") == "countries 10");
  CHECK(found("fourteen people from twelve organisations in nine\ncountries took part") ==
        "people 14, organisations 12, countries 9");
  CHECK(found("It lasted 10 days; 7 of them completed it, one of them a woman.") == "days 10, completed 7, women 1");
}

TEST_CASE("language/count_reader: other sentences count nothing") {
  for (const char* text : {"Three participants fell ill. Their friends took part.", "There are forty countries.",
                           "21 people", "twenty people and more", "", "attended by three ministers"})
    CHECK(found(text) == "");
}

TEST_CASE("language/count_reader: days and weeks, also before what lasts so long") {
  CHECK(found("It lasted two weeks.") == "weeks 2");
  CHECK(found("It was a programme of 3 weeks.") == "weeks 3");
  CHECK(found("The ten-day programme and this 2-week course") == "days 10, weeks 2");
  CHECK(found("They took part in a twenty-one-day seminar.") == "days 21");
  CHECK(found("There was a two-day seminar on the way, and a week-long visit.").empty());
}
