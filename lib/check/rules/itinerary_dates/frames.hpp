// SPDX-License-Identifier: MIT
// The dates in which something must lie.
#pragma once

#include "check/rule.hpp"
#include "model/programme.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jilaf::itinerary {

/// One stretch of days with the places where it is written.
struct Stretch {
  DateField start;
  DateField end;
};

/// The stretches that something belongs to, in order, and what they are called. There are none where the dates are not known, or
/// contradict themselves, so that nothing can be said of others.
struct Frame {
  std::vector<Stretch> stretches;
  std::string name;
};

/// The dates of a programme and of its segments, each found once.
class Frames {
 public:
  explicit Frames(const Programme& programme);

  /// The dates of the segment, or of the programme where no segment is named or the segment has none.
  [[nodiscard]] const Frame& of(const Id& id);

 private:
  [[nodiscard]] Frame find(const Id& id) const;

  const Programme& programme_;
  Frame whole_;
  std::unordered_map<std::string_view, Frame> segments_;
};

/// Whether no day that the date can mean lies in the frame; a frame without dates holds every day.
[[nodiscard]] bool is_outside(const Date& date, const Frame& frame);

/// What helps against a day that is outside.
inline constexpr std::string_view outside_help =
    "correct the date, or the dates of the programme; a day outside may hold only activities of kind preparation, "
    "travel or evaluation";

/// Reports a date that is outside at a place, together with the nearest border.
void report_outside(const Date& date, Span span, const Frame& frame, Findings& findings);

}  // namespace jilaf::itinerary
