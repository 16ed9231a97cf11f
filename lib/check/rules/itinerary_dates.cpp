// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/rules/itinerary_dates/parts.hpp"

namespace jilaf::rules {

void itinerary_dates(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    itinerary::Frames frames(programme);
    itinerary::check_days(programme, frames, findings);
    for (const Event& event : programme.events) itinerary::check_event(event, frames, findings);
  }
}

}  // namespace jilaf::rules
