// SPDX-License-Identifier: MIT
#include "check/rules.hpp"

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

void check_pair(const DateField& start, const DateField& end, std::string_view what, Findings& findings) {
  if (!start.given() || !end.given()) return;
  if (last_day(end->date) >= first_day(start->date)) return;
  Diagnostic& finding =
      findings.add(end.span, fmt::format("the {} ends before it starts", what), "swap the dates, or correct the year");
  if (start->date.full() && end->date.full()) {
    const int days = days_between(end->date, start->date);
    finding.label = fmt::format("{} day{} earlier", days, days == 1 ? "" : "s");
  }
  finding.related.push_back({start.span, "starts here"});
}

}  // namespace

void date_order(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    check_pair(programme.start, programme.end, "programme", findings);
    check_pair(programme.planned->start, programme.planned->end, "plan", findings);
    for (const Segment& segment : programme.segments) check_pair(segment.start, segment.end, "segment", findings);
    for (const Stated& stated : programme.stated) check_pair(stated.start, stated.end, "stated run", findings);
  }
}

}  // namespace jilaf::rules
