// SPDX-License-Identifier: MIT
#include "check/support.hpp"

#include "reference/reference.hpp"

#include <array>
#include <functional>

#include <fmt/format.h>

namespace jilaf {

std::string in_words(const Date& date) {
  constexpr std::array<std::string_view, 13> months = {"",        "January",  "February", "March",  "April",
                                                       "May",     "June",     "July",     "August", "September",
                                                       "October", "November", "December"};
  if (date.month == 0) return fmt::format("{}", date.year);
  if (date.day == 0) return fmt::format("{} {}", months.at(date.month), date.year);
  return fmt::format("{} {} {}", date.day, months.at(date.month), date.year);
}

std::string days_in_words(std::int32_t days) { return fmt::format("{} day{}", days, days == 1 ? "" : "s"); }

std::string_view first_language(const Settings& settings) {
  const bool given = !settings.languages.empty() && settings.languages.front().given();
  return given ? settings.languages.front().value() : default_language().tag;
}

bool is_private(const Row& row) {
  const std::span<const Row> rows = table_of<Private>().rows;
  const std::less<> before;  // comparing the addresses of unrelated rows with < would be undefined
  return !before(&row, rows.data()) && before(&row, rows.data() + rows.size());
}

Paths::Paths(std::initializer_list<const Type*> wanted) {
  for (const Table* const table :
       {&table_of<Programme>(), &table_of<Delegate>(), &table_of<Day>(), &table_of<Organisation>(), &table_of<Place>(),
        &table_of<Year>(), &table_of<Settings>()}) {
    prepare(*table, {wanted.begin(), wanted.end()});
  }
}

const std::vector<Paths::Step>* Paths::prepare(const Table& table, std::span<const Type* const> wanted) {
  const auto [found, fresh] = steps_.try_emplace(&table);
  std::vector<Step>& steps = found->second;
  if (fresh) {
    for (const Row& row : table.rows) {
      const Type* type = row.type;
      while (type->list != nullptr) type = type->list->item;
      Step step{&row, std::ranges::find(wanted, type) != wanted.end(), nullptr};
      if (type->table != nullptr) step.deeper = prepare(type->table(), wanted);
      if (step.wanted || step.deeper != nullptr) steps.push_back(step);
    }
  }
  return steps.empty() ? nullptr : &steps;
}

}  // namespace jilaf
