// SPDX-License-Identifier: MIT
#pragma once

#include "model/programme.hpp"
#include "model/settings.hpp"

#include <optional>
#include <vector>

namespace jilaf {

/// One stretch of a programme; `end` is not known where only the start is.
struct Run {
  Date start;
  Date end;
  const Segment* segment = nullptr;  ///< null where the programme itself has the dates
};

/// The runs of a programme in the order of their dates; empty where no date is known.
[[nodiscard]] std::vector<Run> runs_of(const Programme& programme);

/// The first known start, which may be a month or a year; unknown where there is none.
[[nodiscard]] Date first_start(const Programme& programme);
/// The last known end, or the last start where no end is known.
[[nodiscard]] Date last_end(const Programme& programme);

/// The days inside the runs, each calendar day once; unknown where a date is not known to the day.
[[nodiscard]] std::optional<int> days_of(const Programme& programme);

/// The fiscal year of a date: the year in which it begins. A bare year counts as that fiscal year.
[[nodiscard]] int fiscal_year_of(const Date& date, const MonthDay& starts);
/// The fiscal year of a programme: of its first start, else as written.
[[nodiscard]] std::optional<int> fiscal_year_of(const Programme& programme, const Settings& settings);

/// The segment with an id, or null.
[[nodiscard]] const Segment* find_segment(const Programme& programme, std::string_view id);

}  // namespace jilaf
