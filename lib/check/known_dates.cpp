// SPDX-License-Identifier: MIT
#include "check/known_dates.hpp"

#include "figures/runs.hpp"

#include <algorithm>

namespace jilaf {

KnownDates::KnownDates(const Programme& programme) : start_(first_start(programme)), end_(last_end(programme)) {
  add(programme.start);
  for (const Segment& segment : programme.segments) {
    add(segment.start);
    add(segment.end);
  }
  add(programme.end);
  add(programme.planned->start);
  add(programme.planned->end);
  add(programme.published);
  for (const Event& event : programme.events) add(event.date);
  for (const Change& change : programme.changes) add(change.date);
  for (const Day& day : programme.itinerary) add(day.date);
}

void KnownDates::add(const DateField& field) {
  if (!field.given()) return;
  all_.push_back(field->date);
  years_.insert(field->date.year);
  if (!span_.given()) span_ = field.span;
}

bool KnownDates::bounded() const { return start_.month != 0 && end_.month != 0; }

bool KnownDates::explain(const Date& date) const {
  // A date that is known to the month alone is compared by the month alone.
  const auto meets = [&](const Date& known, auto compare) {
    const bool whole = date.day != 0 && known.day != 0;
    const Date left{date.year, date.month, whole ? date.day : std::uint8_t{0}};
    const Date right{known.year, known.month, whole ? known.day : std::uint8_t{0}};
    return compare(left, right);
  };
  if (meets(start_, std::ranges::greater_equal{}) && meets(end_, std::ranges::less_equal{})) return true;
  return std::ranges::any_of(all_, [&](const Date& known) { return meets(known, std::ranges::equal_to{}); });
}

}  // namespace jilaf
