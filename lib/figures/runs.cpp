// SPDX-License-Identifier: MIT
#include "figures/runs.hpp"

#include <algorithm>
#include <set>

namespace jilaf {

std::vector<Run> runs_of(const Programme& programme) {
  std::vector<Run> runs;
  for (const Segment& segment : programme.segments) {
    if (segment.start.given()) runs.push_back({segment.start->date, segment.end->date, &segment});
  }
  if (runs.empty() && programme.start.given()) runs.push_back({programme.start->date, programme.end->date, nullptr});
  std::ranges::stable_sort(runs, {}, &Run::start);
  return runs;
}

Date first_start(const Programme& programme) {
  const std::vector<Run> runs = runs_of(programme);
  if (runs.empty()) return {};
  return programme.start.given() ? std::min(programme.start->date, runs.front().start) : runs.front().start;
}

Date last_end(const Programme& programme) {
  Date last = programme.end->date;
  // A month or a year may mean its last day, so that it ends later than a day within it.
  const auto is_later = [&last](const Date& date) {
    return date.known() &&
           (!last.known() || last_day(last) < last_day(date) || (last_day(last) == last_day(date) && last < date));
  };
  for (const Run& run : runs_of(programme)) {
    if (const Date& end = run.end.known() ? run.end : run.start; is_later(end)) last = end;
  }
  return last;
}

std::optional<int> days_of(const Programme& programme) {
  const std::vector<Run> runs = runs_of(programme);
  const auto undated =
      std::ranges::count_if(programme.segments, [](const Segment& segment) { return !segment.start.given(); });
  if (undated > 0 && std::ranges::any_of(runs, [](const Run& run) { return run.segment != nullptr; }))
    return std::nullopt;
  int days = 0;
  std::int32_t counted_to = 0;  // the last day that was counted
  for (const Run& run : runs) {
    if (!run.start.full() || !run.end.full() || run.end < run.start) return std::nullopt;
    const std::int32_t first = days == 0 ? to_days(run.start) : std::max(to_days(run.start), counted_to + 1);
    const std::int32_t last = to_days(run.end);
    if (last < first) continue;
    days += last - first + 1;
    counted_to = last;
  }
  if (runs.empty()) return std::nullopt;
  return days;
}

int fiscal_year_of(const Date& date, const MonthDay& starts) {
  if (date.month == 0) return date.year;
  const bool before = date.month < starts.month || (date.month == starts.month && date.full() && date.day < starts.day);
  return before ? date.year - 1 : date.year;
}

std::optional<int> fiscal_year_of(const Programme& programme, const Settings& settings) {
  const Date start = first_start(programme);
  // A bare year may lie in two fiscal years, so that what is written tells more.
  const bool dates_tell = start.known() && (start.month != 0 || !programme.fiscal_year.given());
  if (dates_tell) return fiscal_year_of(start, settings.fiscal_year_starts.value);
  if (programme.fiscal_year.given()) return static_cast<int>(programme.fiscal_year.value);
  return std::nullopt;
}

const Segment* find_segment(const Programme& programme, std::string_view id) {
  if (id.empty()) return nullptr;
  const auto found =
      std::ranges::find(programme.segments, id, [](const Segment& segment) { return segment.id.value(); });
  return found != programme.segments.end() ? &*found : nullptr;
}

}  // namespace jilaf
