// SPDX-License-Identifier: MIT
#pragma once

#include "model/type.hpp"

#include <cstdint>
#include <span>

namespace jilaf {

/// The words of an enumeration, in the order of its values.
template <class Enum>
std::span<const Choice> choices();

/// The word that stands for a value in the files.
template <class Enum>
std::string_view word(Enum value) {
  return choices<Enum>()[static_cast<std::size_t>(value)].word;
}

/// What sort of programme it is.
enum class ProgrammeKind : std::uint8_t {
  invitation,
  seminar,
  joint_seminar,
  grassroots_support,
  working_visit,
  symposium,
  course,
  exchange,
  other
};
enum class Mode : std::uint8_t { in_person, online, hybrid };
enum class Status : std::uint8_t { planned, in_progress, held, postponed, cancelled };
/// What happened to a plan.
enum class ChangeKind : std::uint8_t {
  postponed,
  cancelled,
  moved_online,
  shortened,
  extended,
  country_dropped,
  other
};
enum class Arrangement : std::uint8_t { commissioned, subsidised, own_funds, shared };
/// Roles of people who come along without being participants.
enum class PartyRole : std::uint8_t { interpreter, staff, observer, media, other };
/// Lists that may be known to be partial.
enum class Listing : std::uint8_t {
  countries,
  organisations,
  participants,
  delegates,
  party,
  itinerary,
  action_plans,
  dates
};
enum class Gender : std::uint8_t { female, male, other, undisclosed };
enum class Role : std::uint8_t { delegate, head_of_delegation, alternate, interpreter, observer, staff };
enum class DelegateStatus : std::uint8_t { attended, planned, completed, withdrawn };
/// Who may see something, from the widest circle to the narrowest.
enum class Audience : std::uint8_t { public_, partner, internal };
/// Which part of a name comes first.
enum class NameOrder : std::uint8_t { given_first, family_first };
enum class Safety : std::uint8_t { withhold };
enum class ActivityKind : std::uint8_t {
  lecture,
  discussion,
  seminar,
  exchange,
  visit,
  meeting,
  courtesy_call,
  commemoration,
  workshop,
  ceremony,
  reception,
  orientation,
  on_demand,
  online_session,
  travel,
  free,
  preparation,
  evaluation,
  other
};
enum class ActivityStatus : std::uint8_t { held, planned, cancelled, added };
/// When an attached event takes place, seen from the programme.
enum class When : std::uint8_t { before, during, after };
enum class OrganisationKind : std::uint8_t {
  national_centre,
  industrial_federation,
  regional_branch,
  company,
  company_union,
  ministry,
  public_body,
  employers,
  international,
  university,
  foundation,
  other
};
/// A yes or a no.
enum class Truth : std::uint8_t { no, yes };
enum class Generator : std::uint8_t { none, hugo, jekyll, eleventy, mkdocs };
enum class Numbering : std::uint8_t { points, brackets, wide_brackets };
/// How a rule is weighed by the settings.
enum class RuleLevel : std::uint8_t { off, note, warning, error };

}  // namespace jilaf
