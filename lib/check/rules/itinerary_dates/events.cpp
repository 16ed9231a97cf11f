// SPDX-License-Identifier: MIT
#include "check/rules/itinerary_dates/parts.hpp"
#include "check/support.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace jilaf::itinerary {
namespace {

/// The border that a date lies on the wrong side of.
struct Contradiction {
  std::string_view side;  ///< before or after the border
  DateField border;
  std::string_view verb;  ///< what happens at the border: starts or ends
};

/// The end of the last stretch; not given where one of them has no end, so that nothing is known to be over.
DateField end_of(const Frame& frame) {
  const auto is_open = [](const Stretch& stretch) { return !stretch.end.given(); };
  if (std::ranges::any_of(frame.stretches, is_open)) return {};
  return std::ranges::max(frame.stretches, {}, [](const Stretch& stretch) { return last_day(stretch.end->date); }).end;
}

std::optional<Contradiction> contradiction(const Date& date, When when, const Frame& frame) {
  const DateField& start = frame.stretches.front().start;
  const DateField end = end_of(frame);
  const bool before_start = last_day(date) < first_day(start->date);
  const bool after_start = last_day(start->date) < first_day(date);
  const bool before_end = end.given() ? last_day(date) < first_day(end->date) : before_start;
  const bool after_end = end.given() && last_day(end->date) < first_day(date);
  if (when == When::before && after_start) return Contradiction{"after", start, "starts"};
  if (when == When::during && before_start) return Contradiction{"before", start, "starts"};
  if (when == When::during && after_end) return Contradiction{"after", end, "ends"};
  if (when == When::after && before_end && end.given()) return Contradiction{"before", end, "ends"};
  if (when == When::after && before_end) return Contradiction{"before", start, "starts"};
  return std::nullopt;
}

}  // namespace

void check_event(const Event& event, Frames& frames, Findings& findings) {
  const Frame& frame = frames.of(event.details->segment);
  if (!event.date.given() || !event.when.given() || frame.stretches.empty()) return;
  const auto found = contradiction(event.date->date, event.when.value, frame);
  if (!found) return;
  findings
      .add(event.date.span,
           fmt::format("the event is said to be {} {}, but {} is {} it {}", word(event.when.value), frame.name,
                       in_words(event.date->date), found->side, found->verb),
           "correct the date, or 'when'")
      .related = {{event.when.span, "said here"}, {found->border.span, fmt::format("{} here", found->verb)}};
}

}  // namespace jilaf::itinerary
