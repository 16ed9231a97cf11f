// SPDX-License-Identifier: MIT
#pragma once

#include "model/organisation.hpp"

namespace jilaf {

/// Attendance of one group at an activity.
struct AttendanceGroup : Annotated {
  Text group;
  Count total;
};

/// Who was present at an activity, which is not the same as the participants of the programme.
struct Attendance : Annotated {
  Count total;
  CountOrShare women;
  Few<AttendanceGroup> by;
};

/// What is said of few activities.
struct ActivityDetails {
  Located<ActivityStatus> status;
  Id segment;
  Few<Person> with;
  Attendance attendance;
  Few<Text> topics;
  LanguageTag language;
  Few<CountryCode> countries;
  Located<Truth> added_at_request;
};

/// One thing that is done.
struct Activity : Annotated {
  Located<TimeOfDay> time;
  Text title;
  Located<ActivityKind> kind{ActivityKind::other, {}};
  OneOrMany<OrganisationRef> host;
  OneOrMany<PlaceRef> place;
  Few<Person> speakers;
  Rare<ActivityDetails> details;
};

/// An event attached to a programme: an activity with a date of its own.
struct Event : Activity {
  DateField date;
  Text length;
  Located<When> when;
};

/// One day of an itinerary, or several where no date is known.
struct Day : Annotated {
  DateField date;
  Located<DayNumbers> day;
  Id segment;
  Text title;
  OneOrMany<PlaceRef> place;
  Few<Activity> activities;
};

}  // namespace jilaf
