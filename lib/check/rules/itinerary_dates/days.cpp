// SPDX-License-Identifier: MIT
#include "check/rules/itinerary_dates/parts.hpp"
#include "check/support.hpp"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::itinerary {
namespace {

/// Whether the activity binds its day to the dates: it was not cancelled and is more than getting ready or under way.
bool is_ordinary(const Activity& activity) {
  if (activity.details->status.given() && activity.details->status.value == ActivityStatus::cancelled) return false;
  const ActivityKind kind = activity.kind.value;
  return kind != ActivityKind::preparation && kind != ActivityKind::travel && kind != ActivityKind::evaluation;
}

/// Whether the day itself, rather than the segments that its activities name, must lie inside the dates.
bool is_bound(const Day& day) {
  if (day.activities.empty()) return true;
  return std::ranges::any_of(day.activities, [](const Activity& activity) {
    return is_ordinary(activity) && !activity.details->segment.given();
  });
}

/// Gives whether the date of the day was found to be wrong.
bool check_inside(const Day& day, Frames& frames, Findings& findings) {
  if (!day.date.given()) return false;
  bool wrong = false;
  const Frame& frame = frames.of(day.segment);
  if (is_bound(day) && is_outside(day.date->date, frame)) {
    report_outside(day.date->date, day.date.span, frame, findings);
    wrong = true;
  }
  for (const Activity& activity : day.activities) {
    if (!activity.details->segment.given() || !is_ordinary(activity)) continue;
    const Frame& own = frames.of(activity.details->segment);
    if (is_outside(day.date->date, own))
      report_outside(day.date->date, activity.details->segment.span(), own, findings);
  }
  return wrong;
}

/// What was seen so far of the days of one segment.
struct Course {
  std::unordered_map<std::int32_t, Span> dates;
  const Day* before = nullptr;         ///< the last one with a date
  const Day* before_number = nullptr;  ///< the last one with a number
};

void check_date_order(const Day& day, Course& course, Findings& findings) {
  const DateField& date = day.date;
  if (date->date.full()) {
    const auto [known, fresh] = course.dates.emplace(to_days(date->date), date.span);
    if (!fresh) {
      findings
          .add(date.span, fmt::format("{} stands here a second time", in_words(date->date)),
               "put its activities into one day, or say with 'segment' which run each belongs to")
          .related.push_back({known->second, "it stands here first"});
      return;
    }
  }
  const Day* const before = course.before;
  course.before = &day;
  // Files of their own are joined by their names, so that only within one file the order is the writer's.
  if (before == nullptr || before->date.span.file != date.span.file ||
      last_day(date->date) >= first_day(before->date->date))
    return;
  findings
      .add(date.span, fmt::format("{} is listed after {}", in_words(date->date), in_words(before->date->date)),
           "correct the date, or put the days in order")
      .related.push_back({before->date.span, "the day above"});
}

void check_number_order(const Day& day, Course& course, Findings& findings) {
  const Day* const before = course.before_number;
  course.before_number = &day;
  if (before == nullptr || before->day.span.file != day.day.span.file || day.day->first > before->day->last) return;
  const bool doubled = day.day->last >= before->day->first;
  const std::string message =
      doubled ? fmt::format("day {} stands here a second time", std::max(day.day->first, before->day->first))
              : fmt::format("day {} is listed after day {}", day.day->first, before->day->last);
  findings
      .add(day.day.span, message,
           doubled ? "put its activities into one day, or correct the number"
                   : "correct the number, or put the days in order")
      .related.push_back({before->day.span, "the day above"});
}

void check_number(const Day& day, Frames& frames, Findings& findings) {
  const Frame& frame = frames.of(day.segment);
  if (!is_bound(day) || frame.stretches.size() != 1) return;
  const Stretch& stretch = frame.stretches.front();
  if (!stretch.start->date.full() || !stretch.end->date.full()) return;
  const std::int32_t length = days_between(stretch.start->date, stretch.end->date) + 1;
  if (day.day->last <= length) return;
  findings
      .add(day.day.span, fmt::format("there is no day {}: {} has {}", day.day->last, frame.name, days_in_words(length)),
           std::string(outside_help))
      .related = {{stretch.start.span, "starts here"}, {stretch.end.span, "ends here"}};
}

}  // namespace

void check_days(const Programme& programme, Frames& frames, Findings& findings) {
  std::unordered_map<std::string_view, Course> courses;
  for (const Day& day : programme.itinerary) {
    const bool wrong = check_inside(day, frames, findings);
    Course& course = courses[day.segment.value()];
    // A date that is wrong says nothing about the order of the others.
    if (day.date.given() && !wrong) check_date_order(day, course, findings);
    if (day.day.given() && !day.date.given()) {
      check_number_order(day, course, findings);
      check_number(day, frames, findings);
    }
    check_times(day, findings);
  }
}

}  // namespace jilaf::itinerary
