// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "figures/runs.hpp"

#include <algorithm>

namespace jilaf::rules {
namespace {

void look_at(const Photo& photo, const Programme& programme, Findings& findings) {
  if (const Segment* const run = find_segment(programme, photo.segment.value())) {
    if (!run->photos_withheld.given() && !run->safety.given()) return;
    findings
        .add(photo.segment.span(), "the photos of this run are withheld, so that no reader sees this one",
             "take the photo out of the data, or keep it for the office alone")
        .related.push_back(
            {run->photos_withheld.given() ? run->photos_withheld.span() : run->safety.span, "withheld here"});
    return;
  }
  if (photo.segment.given() || !photo.people.empty()) return;
  const auto withheld =
      std::ranges::find_if(programme.segments, [](const Segment& segment) { return segment.safety.given(); });
  if (withheld == programme.segments.end()) return;
  findings
      .add(photo.span, "this photo does not say which run it shows, and one run is withheld, so that no reader sees it",
           "add 'segment:' or 'people:'")
      .related.push_back({withheld->safety.span, "withheld here"});
}

}  // namespace

void withheld_photo(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    // Where all of it is withheld, nobody expects a photo on the page.
    if (programme.photos_withheld.given() || programme.safety.given()) continue;
    for (const Photo& photo : programme.photos) look_at(photo, programme, findings);
  }
}

}  // namespace jilaf::rules
