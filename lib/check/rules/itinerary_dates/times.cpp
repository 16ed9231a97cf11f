// SPDX-License-Identifier: MIT
#include "check/rules/itinerary_dates/parts.hpp"
#include "check/support.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::itinerary {
namespace {

using Slot = Lasting<Activity>;

std::string clock(const Activity& activity) {
  const TimeOfDay& time = *activity.time;
  const std::string from = fmt::format("{:02}:{:02}", time.from / 60, time.from % 60);
  return time.to < 0 ? from : fmt::format("{}-{:02}:{:02}", from, time.to / 60, time.to % 60);
}

bool share_countries(const Activity& left, const Activity& right) {
  if (left.details->countries.empty() || right.details->countries.empty()) return true;
  return std::ranges::any_of(left.details->countries, [&](const CountryCode& code) {
    return std::ranges::any_of(right.details->countries,
                               [&](const CountryCode& other) { return other.value() == code.value(); });
  });
}

/// Whether the same people would be at both; groups are told apart by segment, countries or language.
bool collide(const Slot& earlier, const Slot& later) {
  const Activity& left = *earlier.item;
  const Activity& right = *later.item;
  if (later.from == earlier.from && (left.time->to < 0 || right.time->to < 0))
    return false;  // how long it took is not known
  if (left.details->segment.given() && right.details->segment.given() &&
      left.details->segment.value() != right.details->segment.value())
    return false;
  if (left.details->language.given() && right.details->language.given() &&
      left.details->language.value() != right.details->language.value())
    return false;
  return share_countries(left, right);
}

}  // namespace

void check_times(const Day& day, Findings& findings) {
  if (day.day.given() && day.day->first != day.day->last)
    return;  // which activity is on which of the days is not known
  std::vector<Slot> slots;
  for (const Activity& activity : day.activities) {
    const TimeOfDay& time = *activity.time;
    if (!activity.time.given() || time.from < 0 ||
        (activity.details->status.given() && activity.details->status.value == ActivityStatus::cancelled))
      continue;
    slots.push_back({time.from, time.to < 0 ? time.from : time.to - 1, &activity});
  }
  each_overlap(std::move(slots), collide, [&](const Slot& earlier, const Slot& later) {
    findings
        .add(later.item->time.span,
             fmt::format("{} overlaps {} of the same day", clock(*later.item), clock(*earlier.item)),
             "correct one of the times, mark what did not take place with 'status: cancelled', or tell two groups "
             "apart by 'segment' or 'countries'")
        .related.push_back({earlier.item->time.span, "the other activity"});
  });
}

}  // namespace jilaf::itinerary
