// SPDX-License-Identifier: MIT
#include "check/support.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

struct Stay {
  int from = 0;
  int to = 0;
  int group = 0;
};

/// The pairs of stays of which one overlaps an earlier one of the same group, by their numbers.
std::string overlaps(const std::vector<Stay>& stays) {
  std::vector<Lasting<Stay>> items;
  for (const Stay& stay : stays) items.push_back({stay.from, stay.to, &stay});
  std::string found;
  each_overlap(
      items, [](const Lasting<Stay>& one, const Lasting<Stay>& other) { return one.item->group == other.item->group; },
      [&](const Lasting<Stay>& earlier, const Lasting<Stay>& later) {
        found += std::to_string(earlier.item - stays.data()) + "<" + std::to_string(later.item - stays.data()) + " ";
      });
  return found;
}

/// The numbers of those that lack what most of the others have.
std::string lacking(const std::vector<bool>& having) {
  std::vector<std::pair<int, bool>> items;
  for (const bool has : having) items.emplace_back(static_cast<int>(items.size()), has);
  std::string numbers;
  for (const std::pair<int, bool>* const item :
       exceptions_among(items, [](const std::pair<int, bool>& each) { return each.second; }))
    numbers += std::to_string(item->first) + " ";
  return numbers;
}

}  // namespace

TEST_CASE("check/support: dates are said as far as they are known") {
  constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};
  for (std::size_t index = 0; index < months.size(); ++index) {
    const auto month = static_cast<std::uint8_t>(index + 1);
    CHECK(in_words(Date{2022, month, 1}) == "1 " + std::string(months.at(index)) + " 2022");
    CHECK(in_words(Date{2022, month, 0}) == std::string(months.at(index)) + " 2022");
  }
  CHECK(in_words(Date{2022, 11, 14}) == "14 November 2022");
  CHECK(in_words(Date{2022, 0, 0}) == "2022");
}

TEST_CASE("check/support: one day is a day, all other numbers are days") {
  CHECK(days_in_words(0) == "0 days");
  CHECK(days_in_words(1) == "1 day");
  CHECK(days_in_words(2) == "2 days");
}

TEST_CASE("check/support: the fields of the private section are private, those beside it are not") {
  for (const Row& row : table_of<Private>().rows) CHECK(is_private(row));
  for (const Row& row : table_of<Delegate>().rows) CHECK_FALSE(is_private(row));
  for (const Row& row : table_of<Programme>().rows) CHECK_FALSE(is_private(row));
}

TEST_CASE("check/support: what most have is missing in the others, if two have it at least") {
  CHECK(lacking({true, true, false}) == "2 ");
  CHECK(lacking({false, true, true}) == "0 ");
  CHECK(lacking({false, true, true, false, true}) == "0 3 ");
  CHECK(lacking({true, true, false, false}) == "");
  CHECK(lacking({true, false}) == "");
  CHECK(lacking({true, true}) == "");
  CHECK(lacking({false, false, false}) == "");
  CHECK(lacking({}) == "");
}

TEST_CASE("check/support: what shares its last and first moment overlaps, and each is told once") {
  CHECK(overlaps({{1, 3}, {3, 5}}) == "0<1 ");
  CHECK(overlaps({{1, 2}, {3, 5}}) == "");
  CHECK(overlaps({{3, 5}, {1, 3}}) == "1<0 ");
  CHECK(overlaps({{1, 9}, {2, 3}, {4, 5}}) == "0<1 0<2 ");
  CHECK(overlaps({{1, 2}, {1, 9}, {4, 5}}) == "0<1 1<2 ");
  CHECK(overlaps({{1, 1}, {1, 1}}) == "0<1 ");
  CHECK(overlaps({{1, 5}, {2, 5}, {3, 4}}) == "0<1 0<2 ");
  CHECK(overlaps({{1, 5, 0}, {2, 5, 1}, {3, 4, 1}}) == "1<2 ");
  CHECK(overlaps({{1, 5, 0}, {2, 5, 1}}) == "");
  CHECK(overlaps({}) == "");
}
