// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"

#include <fmt/format.h>

namespace jilaf::rules {

void segment_order(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    const Segment* before = nullptr;
    for (const Segment& segment : programme.segments) {
      if (!segment.start.given()) continue;
      if (before != nullptr && last_day(segment.start->date) < first_day(before->start->date)) {
        findings
            .add(segment.start.span, "this segment starts before the one above it",
                 "list the segments in the order in which they start")
            .related.push_back(
                {before->start.span, fmt::format("the one above starts here, {}", in_words(before->start->date))});
      }
      before = &segment;
    }
  }
}

}  // namespace jilaf::rules
