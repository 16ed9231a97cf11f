// SPDX-License-Identifier: MIT
#include "check/rules/itinerary_dates/frames.hpp"

#include "check/support.hpp"
#include "figures/runs.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::itinerary {
namespace {

bool is_reversed(const Stretch& stretch) {
  return stretch.end.given() && last_day(stretch.end->date) < first_day(stretch.start->date);
}

/// The dates of the whole programme: of its segments where all have some, else its own.
Frame frame_of(const Programme& programme) {
  Frame frame{{}, "the programme"};
  const bool all_dated =
      std::ranges::all_of(programme.segments, [](const Segment& segment) { return segment.start.given(); });
  if (all_dated) {
    for (const Segment& segment : programme.segments) frame.stretches.push_back({segment.start, segment.end});
  }
  if (frame.stretches.empty() && programme.start.given()) frame.stretches.push_back({programme.start, programme.end});
  // Dates that contradict themselves say nothing of others.
  if (std::ranges::any_of(frame.stretches, is_reversed)) return {};
  std::ranges::stable_sort(frame.stretches, {}, [](const Stretch& stretch) { return stretch.start->date; });
  return frame;
}

bool is_before(const Date& date, const Stretch& stretch) { return last_day(date) < first_day(stretch.start->date); }
bool is_after(const Date& date, const Stretch& stretch) {
  return stretch.end.given() && last_day(stretch.end->date) < first_day(date);
}

std::string distance(const Date& date, const Date& border) {
  if (!date.full() || !border.full()) return {};
  const std::int32_t days = days_between(border, date);
  return fmt::format("{} {}", days_in_words(std::abs(days)), days < 0 ? "earlier" : "later");
}

}  // namespace

Frames::Frames(const Programme& programme) : programme_(programme), whole_(frame_of(programme)) {}

const Frame& Frames::of(const Id& id) {
  if (!id.given()) return whole_;
  const auto [frame, fresh] = segments_.try_emplace(id.value());
  if (fresh) frame->second = find(id);
  return frame->second;
}

Frame Frames::find(const Id& id) const {
  const Segment* const segment = find_segment(programme_, id.value());
  if (segment == nullptr) return {};
  if (!segment->start.given()) return whole_;
  const Stretch stretch{segment->start, segment->end};
  return is_reversed(stretch) ? Frame{} : Frame{{stretch}, fmt::format("the segment '{}'", id.value())};
}

bool is_outside(const Date& date, const Frame& frame) {
  return !frame.stretches.empty() && std::ranges::all_of(frame.stretches, [&](const Stretch& stretch) {
    return is_before(date, stretch) || is_after(date, stretch);
  });
}

void report_outside(const Date& date, Span span, const Frame& frame, Findings& findings) {
  const Stretch& first = frame.stretches.front();
  const auto last = std::ranges::find_if(frame.stretches.rbegin(), frame.stretches.rend(),
                                         [&](const Stretch& stretch) { return is_after(date, stretch); });
  if (is_before(date, first)) {
    Diagnostic& finding = findings.add(span, fmt::format("{} is before {} starts", in_words(date), frame.name),
                                       std::string(outside_help));
    finding.label = distance(date, first.start->date);
    finding.related.push_back({first.start.span, "starts here"});
    return;
  }
  if (last == frame.stretches.rend()) return;
  const bool between = last != frame.stretches.rbegin();
  Diagnostic& finding = between ? findings.add(span, fmt::format("{} is in a gap between two segments", in_words(date)),
                                               std::string(outside_help))
                                : findings.add(span, fmt::format("{} is after {} ends", in_words(date), frame.name),
                                               std::string(outside_help));
  if (!between) finding.label = distance(date, last->end->date);
  finding.related.push_back({last->end.span, between ? "the segment before ends here" : "ends here"});
  if (between) finding.related.push_back({std::prev(last)->start.span, "the next one starts here"});
}

}  // namespace jilaf::itinerary
