// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"
#include "figures/runs.hpp"

#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

// --- the dates that a day must lie in --------------------------------------------------------------------------------------

/// One stretch of days with the places where it is written.
struct Stretch {
  DateField start;
  DateField end;
};

/// The stretches that something belongs to, and what they are called.
struct Frame {
  std::vector<Stretch> stretches;
  std::string name;
};

bool is_reversed(const Stretch& stretch) { return stretch.end.given() && last_day(stretch.end->date) < first_day(stretch.start->date); }

/// The dates of the whole programme: of its segments where all have some, else its own.
Frame frame_of(const Programme& programme) {
  Frame frame{{}, "the programme"};
  const bool all_dated = std::ranges::all_of(programme.segments, [](const Segment& segment) { return segment.start.given(); });
  if (all_dated) {
    for (const Segment& segment : programme.segments) frame.stretches.push_back({segment.start, segment.end});
  }
  if (frame.stretches.empty() && programme.start.given()) frame.stretches.push_back({programme.start, programme.end});
  // Dates that contradict themselves say nothing of others.
  if (std::ranges::any_of(frame.stretches, is_reversed)) return {};
  std::ranges::stable_sort(frame.stretches, {}, [](const Stretch& stretch) { return stretch.start->date; });
  return frame;
}

/// The dates of a programme and of its segments, each found once.
class Frames {
 public:
  explicit Frames(const Programme& programme) : programme_(programme), whole_(frame_of(programme)) {}

  /// The dates of the segment, or of the programme where no segment is named or the segment has none.
  const Frame& of(const Id& id) {
    if (!id.given()) return whole_;
    const auto [frame, fresh] = segments_.try_emplace(id.value);
    if (fresh) frame->second = find(id);
    return frame->second;
  }

 private:
  [[nodiscard]] Frame find(const Id& id) const {
    const Segment* const segment = find_segment(programme_, id.value);
    if (segment == nullptr) return {};
    if (!segment->start.given()) return whole_;
    const Stretch stretch{segment->start, segment->end};
    return is_reversed(stretch) ? Frame{} : Frame{{stretch}, fmt::format("the segment '{}'", id.value)};
  }

  const Programme& programme_;
  Frame whole_;
  std::unordered_map<std::string_view, Frame> segments_;
};

bool is_before(const Date& date, const Stretch& stretch) { return last_day(date) < first_day(stretch.start->date); }
bool is_after(const Date& date, const Stretch& stretch) { return stretch.end.given() && last_day(stretch.end->date) < first_day(date); }

bool is_outside(const Date& date, const Frame& frame) {
  return !frame.stretches.empty() &&
         std::ranges::all_of(frame.stretches, [&](const Stretch& stretch) { return is_before(date, stretch) || is_after(date, stretch); });
}

std::string distance(const Date& date, const Date& border) {
  if (!date.full() || !border.full()) return {};
  const std::int32_t days = days_between(border, date);
  return fmt::format("{} {}", days_in_words(std::abs(days)), days < 0 ? "earlier" : "later");
}

constexpr std::string_view outside_help =
    "correct the date, or the dates of the programme; a day outside may hold only activities of kind preparation, travel or evaluation";

void report_outside(const Date& date, Span span, const Frame& frame, Findings& findings) {
  const Stretch& first = frame.stretches.front();
  const auto last = std::ranges::find_if(frame.stretches.rbegin(), frame.stretches.rend(), [&](const Stretch& stretch) { return is_after(date, stretch); });
  if (is_before(date, first)) {
    Diagnostic& finding = findings.add(span, fmt::format("{} is before {} starts", in_words(date), frame.name), std::string(outside_help));
    finding.label = distance(date, first.start->date);
    finding.related.push_back({first.start.span, "starts here"});
    return;
  }
  if (last == frame.stretches.rend()) return;
  const bool between = last != frame.stretches.rbegin();
  Diagnostic& finding =
      between ? findings.add(span, fmt::format("{} is in a gap between two segments", in_words(date)), std::string(outside_help))
              : findings.add(span, fmt::format("{} is after {} ends", in_words(date), frame.name), std::string(outside_help));
  if (!between) finding.label = distance(date, last->end->date);
  finding.related.push_back({last->end.span, between ? "the segment before ends here" : "ends here"});
  if (between) finding.related.push_back({std::prev(last)->start.span, "the next one starts here"});
}

// --- days ------------------------------------------------------------------------------------------------------------------

/// Whether the activity binds its day to the dates: it was not cancelled and is more than getting ready or under way.
bool is_ordinary(const Activity& activity) {
  if (activity.status.given() && activity.status.value == ActivityStatus::cancelled) return false;
  const ActivityKind kind = activity.kind.value;
  return kind != ActivityKind::preparation && kind != ActivityKind::travel && kind != ActivityKind::evaluation;
}

/// Whether the day itself, rather than the segments that its activities name, must lie inside the dates.
bool is_bound(const Day& day) {
  if (day.activities.empty()) return true;
  return std::ranges::any_of(day.activities, [](const Activity& activity) { return is_ordinary(activity) && !activity.segment.given(); });
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
    if (!activity.segment.given() || !is_ordinary(activity)) continue;
    const Frame& own = frames.of(activity.segment);
    if (is_outside(day.date->date, own)) report_outside(day.date->date, activity.segment.span, own, findings);
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
      findings.add(date.span, fmt::format("{} stands here a second time", in_words(date->date)),
                   "put its activities into one day, or say with 'segment' which run each belongs to")
          .related.push_back({known->second, "it stands here first"});
      return;
    }
  }
  const Day* const before = course.before;
  course.before = &day;
  // Files of their own are joined by their names, so that only within one file the order is the writer's.
  if (before == nullptr || before->date.span.file != date.span.file || last_day(date->date) >= first_day(before->date->date)) return;
  findings.add(date.span, fmt::format("{} is listed after {}", in_words(date->date), in_words(before->date->date)),
               "correct the date, or put the days in order")
      .related.push_back({before->date.span, "the day above"});
}

void check_number_order(const Day& day, Course& course, Findings& findings) {
  const Day* const before = course.before_number;
  course.before_number = &day;
  if (before == nullptr || before->day.span.file != day.day.span.file || day.day->first > before->day->last) return;
  const bool doubled = day.day->last >= before->day->first;
  const std::string message = doubled ? fmt::format("day {} stands here a second time", std::max(day.day->first, before->day->first))
                                      : fmt::format("day {} is listed after day {}", day.day->first, before->day->last);
  findings.add(day.day.span, message, doubled ? "put its activities into one day, or correct the number" : "correct the number, or put the days in order")
      .related.push_back({before->day.span, "the day above"});
}

void check_number(const Day& day, Frames& frames, Findings& findings) {
  const Frame& frame = frames.of(day.segment);
  if (!is_bound(day) || frame.stretches.size() != 1) return;
  const Stretch& stretch = frame.stretches.front();
  if (!stretch.start->date.full() || !stretch.end->date.full()) return;
  const std::int32_t length = days_between(stretch.start->date, stretch.end->date) + 1;
  if (day.day->last <= length) return;
  findings.add(day.day.span, fmt::format("there is no day {}: {} has {}", day.day->last, frame.name, days_in_words(length)), std::string(outside_help))
      .related = {{stretch.start.span, "starts here"}, {stretch.end.span, "ends here"}};
}

// --- activities ------------------------------------------------------------------------------------------------------------

using Slot = Lasting<Activity>;

std::string clock(const Activity& activity) {
  const TimeOfDay& time = *activity.time;
  const std::string from = fmt::format("{:02}:{:02}", time.from / 60, time.from % 60);
  return time.to < 0 ? from : fmt::format("{}-{:02}:{:02}", from, time.to / 60, time.to % 60);
}

bool share_countries(const Activity& left, const Activity& right) {
  if (left.countries.empty() || right.countries.empty()) return true;
  return std::ranges::any_of(left.countries, [&](const CountryCode& code) {
    return std::ranges::any_of(right.countries, [&](const CountryCode& other) { return other.value == code.value; });
  });
}

/// Whether the same people would be at both; groups are told apart by segment, countries or language.
bool collide(const Slot& earlier, const Slot& later) {
  const Activity& left = *earlier.item;
  const Activity& right = *later.item;
  if (later.from == earlier.from && (left.time->to < 0 || right.time->to < 0)) return false;  // how long it took is not known
  if (left.segment.given() && right.segment.given() && left.segment.value != right.segment.value) return false;
  if (left.language.given() && right.language.given() && left.language.value != right.language.value) return false;
  return share_countries(left, right);
}

void check_times(const Day& day, Findings& findings) {
  if (day.day.given() && day.day->first != day.day->last) return;  // which activity is on which of the days is not known
  std::vector<Slot> slots;
  for (const Activity& activity : day.activities) {
    const TimeOfDay& time = *activity.time;
    if (!activity.time.given() || time.from < 0 || (activity.status.given() && activity.status.value == ActivityStatus::cancelled)) continue;
    slots.push_back({time.from, time.to < 0 ? time.from : time.to - 1, &activity});
  }
  each_overlap(std::move(slots), collide, [&](const Slot& earlier, const Slot& later) {
    findings.add(later.item->time.span, fmt::format("{} overlaps {} of the same day", clock(*later.item), clock(*earlier.item)),
                 "correct one of the times, mark what did not take place with 'status: cancelled', or tell two groups apart by 'segment' or 'countries'")
        .related.push_back({earlier.item->time.span, "the other activity"});
  });
}

void check_days(const Programme& programme, Frames& frames, Findings& findings) {
  std::unordered_map<std::string_view, Course> courses;
  for (const Day& day : programme.itinerary) {
    const bool wrong = check_inside(day, frames, findings);
    Course& course = courses[day.segment.value];
    // A date that is wrong says nothing about the order of the others.
    if (day.date.given() && !wrong) check_date_order(day, course, findings);
    if (day.day.given() && !day.date.given()) {
      check_number_order(day, course, findings);
      check_number(day, frames, findings);
    }
    check_times(day, findings);
  }
}

// --- attached events -------------------------------------------------------------------------------------------------------

void check_event(const Event& event, Frames& frames, Findings& findings) {
  const Frame& frame = frames.of(event.segment);
  if (!event.date.given() || !event.when.given() || frame.stretches.empty()) return;
  const Date date = event.date->date;
  const DateField& start = frame.stretches.front().start;
  const DateField& end = std::ranges::max(frame.stretches, {}, [](const Stretch& stretch) { return stretch.end->date; }).end;
  const bool too_early = event.when.value != When::before && last_day(date) < first_day(event.when.value == When::after && end.given() ? end->date : start->date);
  const bool too_late = (event.when.value == When::before && last_day(start->date) < first_day(date)) ||
                        (event.when.value == When::during && end.given() && last_day(end->date) < first_day(date));
  if (!too_early && !too_late) return;
  const bool at_end = end.given() && (event.when.value == When::after || (event.when.value == When::during && too_late));
  findings.add(event.date.span, fmt::format("the event is said to be {} {}, but {} is {} it {}", word(event.when.value), frame.name, in_words(date),
                                            too_early ? "before" : "after", at_end ? "ends" : "starts"),
               "correct the date, or 'when'")
      .related = {{event.when.span, "said here"}, {at_end ? end.span : start.span, at_end ? "ends here" : "starts here"}};
}

}  // namespace

void itinerary_dates(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    Frames frames(programme);
    check_days(programme, frames, findings);
    for (const Event& event : programme.events) check_event(event, frames, findings);
  }
}

}  // namespace jilaf::rules
