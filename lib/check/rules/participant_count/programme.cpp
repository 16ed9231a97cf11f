// SPDX-License-Identifier: MIT
#include "check/rules/participant_count/parts.hpp"

#include "figures/breakdown.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::counts {
namespace {

/// The ways in which rows split people; rows of different ways split the same people.
enum class Way : std::uint8_t { part, group, place, none };

Way way_of(const Split& row) {
  if (names_part(row)) return Way::part;
  if (row.group.given()) return Way::group;
  return row.place.given() ? Way::place : Way::none;
}

bool is_only_planned(const Split& row) { return row.planned.given() && !row.total.given() && !row.women.given(); }

/// Rows of one way, and how a message calls them.
struct Rows {
  Way way = Way::none;
  std::string_view parts;
  std::vector<const Split*> rows;
};

std::vector<Rows> rows_of(const Participants& participants) {
  std::vector<Rows> all = {{Way::part, "the rows add up to", {}},
                           {Way::group, "the rows by group add up to", {}},
                           {Way::place, "the rows by place add up to", {}}};
  for (const Split& row : participants.by) {
    const Way way = way_of(row);
    if (way != Way::none) all[static_cast<std::size_t>(way)].rows.push_back(&row);
  }
  return all;
}

/// Whether the rows may name fewer people than there were.
bool may_fall_short(const Rows& rows, const Programme& programme) {
  if (programme.is_incomplete(Listing::participants)) return true;
  // A single group or place picks out some of the people; it is no split.
  if (rows.way != Way::part) return rows.rows.size() == 1;
  return programme.is_incomplete(Listing::countries) || programme.is_incomplete(Listing::organisations);
}

/// Whether rows by country alone and rows by organisation each make the whole, so that the people stand there twice.
bool stands_twice(const Rows& rows, const Whole& whole) {
  Sum by_organisation;
  Sum by_country;
  for (const Split* row : rows.rows) (row->organisation.given() ? by_organisation : by_country).add(row->total);
  const auto fits = [&](const Sum& sum) {
    return !sum.known.empty() && sum.bounds.least == whole.bounds.least && sum.bounds.most == whole.bounds.most;
  };
  return fits(by_organisation) && fits(by_country);
}

std::string_view help_for(const Rows& rows, const Whole& whole) {
  if (rows.way == Way::part && stands_twice(rows, whole)) {
    return "rows by country and rows by organisation are one split: keep one of the two, since an organisation has its "
           "country";
  }
  return "correct the total or a row; where rows are missing, add 'incomplete: [participants]'";
}

template <class Member>
void compare_column(const Rows& rows, Member Split::*column, const Whole& whole, const Programme& programme,
                    Wording wording, Findings& findings) {
  Sum sum;
  for (const Split* row : rows.rows) {
    const Count& count = row->*column;
    if (&count == &*row->planned || !is_only_planned(*row)) sum.add(count);
  }
  if (may_fall_short(rows, programme)) sum.leave_open();
  wording.parts = rows.parts;
  compare(sum, whole, wording, findings);
}

void check_rows(const Participants& participants, const Whole& total, const Programme& programme, Findings& findings) {
  const Whole women = whole_of_women(participants, total);
  const Whole withdrawn = whole_of(participants.withdrawn, "'withdrawn' says");
  const Whole alternates = whole_of(participants.alternates, "'alternates' says");
  constexpr std::string_view help =
      "correct the number or a row; where rows are missing, add 'incomplete: [participants]'";
  for (const Rows& rows : rows_of(participants)) {
    compare_column(rows, &Split::total, total, programme, {.parts = {}, .help = help_for(rows, total)}, findings);
    compare_column(rows, &Split::women, women, programme, {.parts = {}, .one = "woman", .many = "women", .help = help},
                   findings);
    compare_column(rows, &Split::withdrawn, withdrawn, programme,
                   {.parts = {}, .one = "withdrawn person", .many = "withdrawn people", .help = help}, findings);
    compare_column(rows, &Split::alternates, alternates, programme,
                   {.parts = {}, .one = "alternate", .many = "alternates", .help = help}, findings);
  }
  for (const Split& row : participants.by) {
    check_people({.total = whole_of(row.total, "the row says"), .women = &row.women, .men = &*row.men}, findings);
  }
}

/// A number of some of the participants cannot be more than all of them.
void check_at_most(const Count& part, const Whole& total, std::string_view what, Findings& findings) {
  if (!part.given() || !total.known() || bounds_of(part).least <= total.bounds.most) return;
  Diagnostic& finding = findings.add(part.span, fmt::format("'{}' says {}, but {}", what, words(part), total.clause),
                                     "correct one of the two numbers");
  finding.related.push_back({total.span, "the total"});
}

/// Whether the roster names people whose gender is neither female nor male.
bool has_other_genders(const Programme& programme) {
  return std::ranges::any_of(programme.delegates, [](const Delegate& delegate) {
    return delegate.gender.given() && delegate.gender.value != Gender::female && delegate.gender.value != Gender::male;
  });
}

/// `others`: there may be people who are neither counted as women nor as men.
void check_participants(const Participants& participants, const Whole& total, bool others, const Programme& programme,
                        const Looking& looking) {
  if (!participants.given() || looking.broken.inside(participants.span)) return;
  check_people({.total = total, .women = &participants.women, .men = &participants.men, .others = others},
               looking.findings);
  check_at_most(participants.completed, total, "completed", looking.findings);
  check_at_most(participants.alternates, total, "alternates", looking.findings);
  check_at_most(participants.returning, total, "returning", looking.findings);
  // Rows that were added up are the total themselves.
  const bool from_rows = !participants.total.given() && total.clause.starts_with("the rows");
  check_rows(participants, from_rows ? Whole{} : total, programme, looking.findings);
}

/// Segments through which the same people go, as online before and in Japan after, each have all of them.
bool share_people(const Programme& programme, const Whole& total) {
  return std::ranges::all_of(programme.segments, [&](const Segment& segment) {
    const Bounds bounds = whole_of(segment.participants).bounds;
    return bounds.least == total.bounds.least && bounds.most == total.bounds.most;
  });
}

void compare_segments(const Programme& programme, Sum sum, const Whole& whole, Wording wording, Findings& findings) {
  if (programme.is_incomplete(Listing::participants) || programme.is_incomplete(Listing::countries)) sum.leave_open();
  wording.parts = "the segments add up to";
  wording.help = "correct the number or a segment; where segments are missing, add 'incomplete: [participants]'";
  compare(sum, whole, wording, findings);
}

void check_segments(const Programme& programme, bool others, const Looking& looking) {
  Sum people;
  Sum women;
  for (const Segment& segment : programme.segments) {
    const Whole total = whole_of(segment.participants);
    check_participants(segment.participants, total, others, programme, looking);
    const bool broken = looking.broken.inside(segment.span);
    const Whole part = whole_of_women(segment.participants, total);
    people.add(broken ? anything : total.bounds, total.span);
    women.add(broken ? anything : part.bounds, part.span);
  }
  const Whole total = whole_of(programme.participants.total, "the total says");
  if (share_people(programme, total)) return;
  compare_segments(programme, people, total, {.parts = {}, .help = {}}, looking.findings);
  compare_segments(programme, women, whole_of_women(programme.participants, total),
                   {.parts = {}, .one = "woman", .many = "women", .help = {}}, looking.findings);
}

void check_plan(const Programme& programme, const Looking& looking) {
  const Whole plan = whole_of(programme.planned->participants, "the plan says");
  check_people({.total = plan, .women = &programme.planned->women}, looking.findings);
  if (looking.broken.inside(programme.participants.span)) return;
  for (const Rows& rows : rows_of(programme.participants)) {
    compare_column(rows, &Split::planned, plan, programme,
                   {.parts = {},
                    .one = "planned person",
                    .many = "planned people",
                    .help = "correct the plan or a row; where rows are missing, add 'incomplete: [participants]'"},
                   looking.findings);
  }
}

void check_attendance(const Activity& activity, const Looking& looking) {
  const Attendance& attendance = activity.details->attendance;
  const Whole total = whole_of(attendance.total, "the attendance says");
  if (!total.known() || looking.broken.inside(attendance.span)) return;
  check_people({.total = total, .women = &attendance.women}, looking.findings);
  Sum sum;
  for (const AttendanceGroup& group : attendance.by) sum.add(group.total);
  if (sum.parts == 1) sum.leave_open();
  compare(sum, total, {.parts = "the groups add up to", .help = "correct the total or a group"}, looking.findings);
}

void check_activities(const Programme& programme, const Looking& looking) {
  for (const Activity& activity : programme.sessions) check_attendance(activity, looking);
  for (const Event& event : programme.events) check_attendance(event, looking);
  for (const Day& day : programme.itinerary) {
    for (const Activity& activity : day.activities) check_attendance(activity, looking);
  }
}

/// The row that gives the total of each measure; null where several do.
using Totals = std::unordered_map<std::string_view, const Outcome*>;

Totals totals_of(const Few<Outcome>& outcomes) {
  Totals totals;
  for (const Outcome& outcome : outcomes) {
    if (outcome.place.given() || !outcome.measure.given()) continue;
    const auto [place, is_new] = totals.try_emplace(outcome.measure.versions.front().text(), &outcome);
    if (!is_new) place->second = nullptr;
  }
  return totals;
}

void check_outcome(const Outcome& row, const Totals& totals, Findings& findings) {
  check_at_most(row.actual, whole_of(row.cumulative, "'cumulative' says"), "actual", findings);
  if (!row.place.given() || !row.measure.given()) return;
  const auto found = totals.find(row.measure.versions.front().text());
  if (found == totals.end() || found->second == nullptr) return;
  constexpr std::array columns = {&Outcome::planned, &Outcome::actual, &Outcome::cumulative};
  for (const auto column : columns) {
    const Count& part = row.*column;
    const Whole whole = whole_of(found->second->*column, "the row without place says");
    if (!part.given() || !whole.known() || bounds_of(part).least <= whole.bounds.most) continue;
    Diagnostic& finding = findings.add(part.span, fmt::format("one place has {}, but {}", words(part), whole.clause),
                                       "correct one of the two numbers");
    finding.related.push_back({whole.span, "all places together"});
  }
}

}  // namespace

void check_programme(const Programme& programme, const Looking& looking) {
  const bool others = has_other_genders(programme) || programme.is_incomplete(Listing::participants);
  check_participants(programme.participants, whole_of(programme), others, programme, looking);
  check_segments(programme, others, looking);
  check_plan(programme, looking);
  for (const Party& party : programme.party) {
    check_people({.total = whole_of(party.total, "the total says"), .women = &party.women}, looking.findings);
  }
  check_activities(programme, looking);
  const Totals totals = totals_of(programme.outcomes);
  for (const Outcome& outcome : programme.outcomes) check_outcome(outcome, totals, looking.findings);
}

}  // namespace jilaf::counts
