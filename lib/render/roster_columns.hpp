// SPDX-License-Identifier: MIT
#pragma once

#include "render/reports.hpp"
#include "render/words.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace jilaf {

/// One line of a roster: a person, or a row of people who are not named.
struct RosterLine {
  const Programme* programme = nullptr;
  const Delegate* delegate = nullptr;
  const Split* split = nullptr;
};

/// A column of a roster and how its cells are made.
struct RosterCells {
  RosterColumn column;
  Cell (*cell)(const RosterLine&, const Speaker&) = nullptr;
  bool people = false;  ///< a column of numbers
};

/// THE LIST of columns.
[[nodiscard]] std::span<const RosterCells> roster_cells();
/// The columns with these keys, in the order of the keys.
[[nodiscard]] std::vector<RosterCells> pick_columns(std::span<const std::string_view> keys);

/// The programme: its title for people, its id for machines.
[[nodiscard]] Cell roster_programme(const RosterLine& line, const Speaker& speaker);
/// The country that a line is of.
[[nodiscard]] Cell roster_country(const RosterLine& line, const Speaker& speaker);

}  // namespace jilaf
