// SPDX-License-Identifier: MIT
#include "check/broken.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"

#include <algorithm>

namespace jilaf::rules {
namespace {

bool has_attendance(const Activity& activity) { return activity.details->attendance.given(); }

bool tells_of_people(const Programme& programme) {
  const auto in_days = [](const Day& day) { return std::ranges::any_of(day.activities, has_attendance); };
  return !programme.delegates.empty() || programme.participants.given() || !programme.stated.empty() ||
         !programme.outcomes.empty() || std::ranges::any_of(programme.sessions, has_attendance) ||
         std::ranges::any_of(programme.events, has_attendance) || std::ranges::any_of(programme.itinerary, in_days) ||
         std::ranges::any_of(programme.segments, [](const Segment& segment) { return segment.participants.given(); });
}

bool is_known_partial(const Programme& programme) {
  return programme.is_incomplete(Listing::participants) || programme.is_incomplete(Listing::delegates);
}

}  // namespace

void no_participants(const Checked& checked, Findings& findings) {
  const Dossier& dossier = checked.dossier;
  // The roster of a file that could not be read, or that names no programme, may belong to any.
  if (!dossier.has_everybody()) return;
  const BrokenPlaces broken(dossier);
  for (std::size_t index = 0; index < dossier.programmes.size(); ++index) {
    const Programme& programme = dossier.programmes[index];
    const bool is_reported = programme.published.given() && programme.status.value == Status::held;
    if (!is_reported || checked.figures[index].participants.known || tells_of_people(programme)) continue;
    if (is_known_partial(programme) || broken.inside(programme.span)) continue;
    findings
        .add(programme.id.given() ? programme.id.span() : programme.span,
             "this programme is published, but nothing says how many took part",
             "add 'participants: {total: ...}' or the roster; where it is not known, 'incomplete: [participants]'")
        .related.push_back({programme.published.span, "published"});
  }
}

}  // namespace jilaf::rules
