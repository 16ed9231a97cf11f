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
  Rare<Text> group;
  Rare<PlaceRef> place;
  Count planned;
  Count total;
  CountOrShare women;
  CountOrShare men;
  Count withdrawn;
  Count alternates;
  Rare<Text> reason;
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
  std::vector<Split> by;
};

/// One run of a programme: by country, language unit, city or mode.
struct Segment : Annotated {
  Id id;
  Code code;
  Text label;
  DateField start;
  DateField end;
  std::vector<CountryCode> countries;
  std::vector<LanguageTag> languages;
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
  std::vector<CountryCode> countries;
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
  std::vector<CountryCode> countries;
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
  std::vector<CountryCode> countries;
  Rare<OrganisationRef> organisation;
  Rare<Text> group;
};

/// What a participant said.
struct Comment : Annotated {
  Text text;
  CountryCode country;
  Rare<Id> delegate;
  Rare<Person> speaker;
  Rare<OrganisationRef> organisation;
  Rare<Text> position;
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
  std::vector<Id> people;
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
  std::vector<LanguageTag> languages;
};

/// One programme with everything that belongs to it.
struct Programme : Annotated {
  Id id;
  Code code;
  Text title;
  Text subtitle;
  Located<ProgrammeKind> kind;
  Text category;
  Project project;
  Located<Mode> mode;
  Located<Status> status{Status::held, {}};
  std::vector<Change> changes;
  DateField start;
  DateField end;
  Located<std::int64_t> fiscal_year;
  std::vector<Segment> segments;
  Series series;
  std::vector<CountryCode> countries;
  std::vector<PlaceRef> places;
  std::vector<LanguageTag> languages;
  std::vector<OrganisationRef> invited_by;
  std::vector<OrganisationRef> organisers;
  std::vector<OrganisationRef> co_organisers;
  std::vector<Funding> funding;
  Planned planned;
  Participants participants;
  std::vector<Party> party;
  std::vector<Located<Listing>> incomplete;
  LongText background;
  LongText narrative;
  std::vector<Activity> sessions;
  std::vector<Event> events;
  std::vector<ActionPlan> action_plans;
  std::vector<Comment> comments;
  std::vector<Outcome> outcomes;
  std::vector<OrganisationRef> cooperating_organisations;
  std::vector<Photo> photos;
  Text photos_withheld;
  std::vector<Link> related;
  std::vector<SourcePage> sources;
  OneOrMany<Stated> stated;
  DateField published;
  Publish publish;
  Located<Safety> safety;

  // Joined from the sections `delegates` and `itinerary`, wherever they stand.
  std::vector<Delegate> delegates;
  std::vector<Day> itinerary;

  /// Whether the list was said to be partial.
  [[nodiscard]] bool is_incomplete(Listing listing) const;
};

}  // namespace jilaf
