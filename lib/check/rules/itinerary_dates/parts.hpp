// SPDX-License-Identifier: MIT
// The parts of the rule `itinerary-dates`, each in a file of its name.
#pragma once

#include "check/rule.hpp"
#include "check/rules/itinerary_dates/frames.hpp"

namespace jilaf::itinerary {

/// Days lie inside the dates, in order, and each once.
void check_days(const Programme& programme, Frames& frames, Findings& findings);
/// Nobody is at two activities of one day at once.
void check_times(const Day& day, Findings& findings);
/// An attached event is before, during or after the programme, as it says.
void check_event(const Event& event, Frames& frames, Findings& findings);

}  // namespace jilaf::itinerary
