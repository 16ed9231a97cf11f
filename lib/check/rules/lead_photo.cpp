// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "figures/consent.hpp"
#include "figures/runs.hpp"

#include <algorithm>

namespace jilaf::rules {
namespace {

/// Whether the office has decided that photos like this one are not shown, so that nobody expects it on the page.
bool is_withheld_on_purpose(const Photo& photo, const Programme& programme) {
  if (programme.photos_withheld.given() || programme.safety.given()) return true;
  return std::ranges::any_of(programme.segments, [&](const Segment& segment) {
    const bool shown = photo.segment.given() && segment.id.value() == photo.segment.value();
    return shown && (segment.photos_withheld.given() || segment.safety.given());
  });
}

/// Whether a person of the roster is kept from public photos for want of consent alone.
bool has_not_agreed(const Delegate& delegate, const Programme& programme, Date today) {
  return !is_withheld(delegate, programme) && photo_audience(delegate, programme, today) != Audience::public_;
}

void look_at(const Photo& photo, const Programme& programme, const Checked& checked, Findings& findings) {
  if (!photo.lead.given() || photo.lead.value != Truth::yes || is_withheld_on_purpose(photo, programme)) return;
  for (const Id& person : photo.people) {
    const auto delegate = std::ranges::find_if(programme.delegates, [&](const Delegate& other) {
      return other.id.given() && other.id.value() == person.value();
    });
    if (delegate == programme.delegates.end() || !has_not_agreed(*delegate, programme, checked.today)) continue;
    findings
        .add(photo.lead.span, "this photo is meant to stand at the top, but the public does not see it",
             "ask for consent and add 'consent: {photo: public}', or choose another photo")
        .related.push_back({person.span(), "this delegate has not agreed to public photos"});
    return;
  }
}

}  // namespace

void lead_photo(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    for (const Photo& photo : programme.photos) look_at(photo, programme, checked, findings);
  }
}

}  // namespace jilaf::rules
