// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"

#include <map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Whether both dates are there and stand in the wrong order, which `date-order` speaks of.
bool is_reversed(const DateField& start, const DateField& end) {
  return start.given() && end.given() && last_day(end->date) < first_day(start->date);
}

std::string name_of(const Segment& segment) {
  return segment.id.given() ? fmt::format("the segment '{}'", segment.id.value()) : std::string("the segment");
}

void outside(const DateField& date, const Segment& segment, std::string_view verb, const DateField& border,
             std::string_view side, Findings& findings) {
  const bool before = side == "starts";
  Diagnostic& finding = findings.add(
      date.span, fmt::format("{} {} {} the programme {}", name_of(segment), verb, before ? "before" : "after", side),
      "correct one of the two dates, or leave the dates of the programme out: they follow from its segments");
  if (date->date.full() && border->date.full()) {
    const std::int32_t days = days_between(date->date, border->date);
    finding.label = fmt::format("{} {}", days_in_words(before ? days : -days), before ? "earlier" : "later");
  }
  finding.related.push_back({border.span, fmt::format("the programme {} here", side)});
}

bool is_before(const DateField& date, const DateField& border) {
  return date.given() && border.given() && last_day(date->date) < first_day(border->date);
}

void check_inside(const Segment& segment, const Programme& programme, Findings& findings) {
  if (is_reversed(segment.start, segment.end)) return;
  if (is_before(segment.start, programme.start))
    outside(segment.start, segment, "starts", programme.start, "starts", findings);
  else if (is_before(segment.end, programme.start))
    outside(segment.end, segment, "ends", programme.start, "starts", findings);
  if (is_before(programme.end, segment.end))
    outside(segment.end, segment, "ends", programme.end, "ends", findings);
  else if (is_before(programme.end, segment.start))
    outside(segment.start, segment, "starts", programme.end, "ends", findings);
}

template <class Tag>
bool share_one(const Few<Tag>& left, const Few<Tag>& right) {
  return std::ranges::any_of(left, [&](const Tag& tag) {
    return std::ranges::any_of(right, [&](const Tag& other) { return other.value() == tag.value(); });
  });
}

std::string_view name_of(const PlaceRef& place) {
  if (place.written.given()) return place.written.value();
  return place.described->name.given() ? place.described->name.versions.front().text() : std::string_view();
}

/// Whether two segments count different people: each has figures of its own, and place, mode or language tell them apart.
bool are_different_groups(const Segment& left, const Segment& right) {
  if (!left.participants.given() || !right.participants.given()) return false;
  const bool places = left.place.given() && right.place.given() && name_of(left.place) != name_of(right.place);
  const bool modes = left.mode.given() && right.mode.given() && left.mode.value != right.mode.value;
  const bool languages =
      !left.languages.empty() && !right.languages.empty() && !share_one(left.languages, right.languages);
  return places || modes || languages;
}

using Run = Lasting<Segment>;

std::string days_of_both(const Run& one, const Run& other) {
  const Date first = from_days(std::max(one.from, other.from));
  const Date last = from_days(std::min(one.to, other.to));
  return first == last ? "on " + in_words(first) : fmt::format("from {} to {}", in_words(first), in_words(last));
}

void overlap(std::string_view country, const Run& one, const Run& other, Findings& findings) {
  // The message stands at the segment that is written later, whichever starts first.
  const auto& [earlier, later] = one.item < other.item ? std::pair(&one, &other) : std::pair(&other, &one);
  Diagnostic& finding = findings.add(later->item->start.span,
                                     fmt::format("{} is in two segments at once {}", country, days_of_both(one, other)),
                                     "correct the dates, or the country of one of them");
  finding.label = "the second of them starts here";
  finding.related.push_back({earlier->item->start.span, "the first of them starts here"});
}

void check_overlaps(const Programme& programme, Findings& findings) {
  std::map<std::string_view, std::vector<Run>> runs;
  for (const Segment& segment : programme.segments) {
    // Where the end is not known, the first day is all that is certain.
    const Date start = segment.start->date;
    const Date end = segment.end->date.full() ? segment.end->date : start;
    if (!start.full() || end < start) continue;
    for (const CountryCode& country : segment.countries) {
      std::vector<Run>& known = runs[country.value()];
      if (known.empty() || known.back().item != &segment) known.push_back({to_days(start), to_days(end), &segment});
    }
  }
  for (const auto& entry : runs) {
    const std::string_view country = entry.first;
    each_overlap(
        entry.second, [](const Run& one, const Run& other) { return !are_different_groups(*one.item, *other.item); },
        [&](const Run& one, const Run& other) { overlap(country, one, other, findings); });
  }
}

}  // namespace

void segment_dates(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    if (!is_reversed(programme.start, programme.end)) {
      for (const Segment& segment : programme.segments) check_inside(segment, programme, findings);
    }
    check_overlaps(programme, findings);
  }
}

}  // namespace jilaf::rules
