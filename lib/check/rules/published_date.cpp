// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"
#include "figures/runs.hpp"

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// The place where the last end of a programme is written.
Span span_of_end(const Programme& programme, const Date& end) {
  for (const Segment& segment : programme.segments) {
    if (segment.end.given() && segment.end->date == end) return segment.end.span;
  }
  return programme.end.given() ? programme.end.span : programme.start.span;
}

}  // namespace

void published_date(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    if (!programme.published.given() || programme.status.value != Status::held) continue;
    const Date end = last_end(programme);
    if (!end.known() || last_day(programme.published->date) >= first_day(end)) continue;
    findings
        .add(programme.published.span, "the report was published before the programme ended",
             "correct one of the two dates; for a report from under way, write 'status: in_progress'")
        .related.push_back({span_of_end(programme, end), fmt::format("it ends on {}", in_words(end))});
  }
}

}  // namespace jilaf::rules
