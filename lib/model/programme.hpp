// SPDX-License-Identifier: MIT
#pragma once

#include "model/delegate.hpp"
#include "model/itinerary.hpp"
#include "model/organisation.hpp"

namespace jilaf {

/// Figures of people that stand together, by whatever they are split.
struct Split : Annotated {
  CountryCode country;
  OrganisationRef organisation;
  Text group;
  Rare<PlaceRef> place;
  Rare<Count> planned;
  Count total;
  CountOrShare women;
  Rare<CountOrShare> men;
  Rare<Count> withdrawn;
  Rare<Count> alternates;
  Text reason;
};

/// Those who took part.
struct Participants : Annotated {
  Count total;
  CountOrShare women;
  CountOrShare men;
  CountOrAll completed;
  Count withdrawn;
  Count alternates;
  CountOrAll returning;
  Few<Split> by;
};

/// One run of a programme: by country, language unit, city or mode.
struct Segment : Annotated {
  Id id;
  Code code;
  Text label;
  DateField start;
  DateField end;
  Few<CountryCode> countries;
  Few<LanguageTag> languages;
  PlaceRef place;
  Located<Mode> mode;
  Participants participants;
  Text photos_withheld;
  Located<Safety> safety;
};

/// Something that happened to the plan.
struct Change : Annotated {
  DateField date;
  Located<ChangeKind> change;
  Text was;
  Text to;
  Few<CountryCode> countries;
  Text reason;
};

/// The place of a programme within a series.
struct Series : Annotated {
  Located<std::int64_t> number;
  Located<std::int64_t> in_all;
  DateField since;
  Text name;
};

/// A project that a programme belongs to.
struct Project : Annotated {
  Words acronym;
  Text name;
};

struct Funding : Annotated {
  OrganisationRef organisation;
  Located<Arrangement> arrangement;
};

/// What was planned, beside what was held.
struct Planned : Annotated {
  Count participants;
  CountOrShare women;
  Few<CountryCode> countries;
  DateField start;
  DateField end;
};

/// Other people along, who are never participants.
struct Party : Annotated {
  Located<PartyRole> role;
  OrganisationRef organisation;
  Count total;
  CountOrShare women;
};

struct ActionPlan : Annotated {
  Text text;
  CountryCode country;
  Few<CountryCode> countries;
  Rare<OrganisationRef> organisation;
  Text group;
};

/// What a participant said.
struct Comment : Annotated {
  Text text;
  CountryCode country;
  Id delegate;
  Rare<Person> speaker;
  Rare<OrganisationRef> organisation;
  Text position;
};

/// A measured result; a row without place is the total.
struct Outcome : Annotated {
  Text measure;
  PlaceRef place;
  Count planned;
  Count actual;
  Count cumulative;
};

struct Photo : Annotated {
  FileName file;
  Text caption;
  Text alt;
  Located<Truth> decorative;
  Words credit;
  Id segment;
  Few<Id> people;
  Located<Truth> lead;
};

struct Link : Annotated {
  Text title;
  Url url;
  DateField date;
};

/// Figures as a source prints them.
struct Stated : Annotated {
  Count participants;
  CountOrShare women;
  CountOrShare men;
  Count countries;
  Count territories;
  Count organisations;
  Count party;
  Count days;
  DateField start;
  DateField end;
  Id segment;
};

/// A page that facts come from.
struct SourcePage : Annotated {
  Url url;
  Text title;
  LanguageTag language;
  OrganisationRef by;
  DateField published;
  DateField as_of;
  OneOrMany<Stated> stated;
};

/// What must be published, and when.
struct Publish : Annotated {
  DateField due;
  Few<LanguageTag> languages;
};

/// One programme with everything that belongs to it.
struct Programme : Annotated {
  Id id;
  Code code;
  Text title;
  Text subtitle;
  Located<ProgrammeKind> kind;
  Text category;
  Rare<Project> project;
  Located<Mode> mode;
  Located<Status> status{Status::held, {}};
  Few<Change> changes;
  DateField start;
  DateField end;
  Located<std::int64_t> fiscal_year;
  Few<Segment> segments;
  Rare<Series> series;
  Few<CountryCode> countries;
  Few<PlaceRef> places;
  Few<LanguageTag> languages;
  Few<OrganisationRef> invited_by;
  Few<OrganisationRef> organisers;
  Few<OrganisationRef> co_organisers;
  Few<Funding> funding;
  Rare<Planned> planned;
  Participants participants;
  Few<Party> party;
  Few<Located<Listing>> incomplete;
  LongText background;
  LongText narrative;
  Few<Activity> sessions;
  Few<Event> events;
  Few<ActionPlan> action_plans;
  Few<Comment> comments;
  Few<Outcome> outcomes;
  Few<OrganisationRef> cooperating_organisations;
  Few<Photo> photos;
  Text photos_withheld;
  Few<Link> related;
  Few<SourcePage> sources;
  OneOrMany<Stated> stated;
  DateField published;
  Rare<Publish> publish;
  Located<Safety> safety;

  // Joined from the sections `delegates` and `itinerary`, wherever they stand.
  Few<Delegate> delegates;
  Few<Day> itinerary;

  /// Whether the list was said to be partial.
  [[nodiscard]] bool is_incomplete(Listing listing) const;
};

}  // namespace jilaf
