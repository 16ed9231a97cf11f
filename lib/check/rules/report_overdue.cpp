// SPDX-License-Identifier: MIT
#include "check/broken.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"

#include <fmt/format.h>

namespace jilaf::rules {

void report_overdue(const Checked& checked, Findings& findings) {
  const BrokenPlaces broken(checked.dossier);
  for (const Programme& programme : checked.dossier.programmes) {
    const DateField& due = programme.publish->due;
    const Status status = programme.status.value;
    if (!due.given() || programme.published.given() || status == Status::cancelled || status == Status::postponed)
      continue;
    const Date last = last_day(due->date);
    if (checked.today <= last || broken.inside(programme.span)) continue;
    findings
        .add(due.span, fmt::format("the report was to be published by {}", in_words(due->date)),
             "publish it and add 'published:', or move the date")
        .label = fmt::format("{} ago", days_in_words(days_between(last, checked.today)));
  }
}

}  // namespace jilaf::rules
