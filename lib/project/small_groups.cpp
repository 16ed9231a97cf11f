// SPDX-License-Identifier: MIT
#include "project/small_groups.hpp"

#include <algorithm>

namespace jilaf {
namespace {

constexpr std::int64_t smallest_shown = 3;

void hide(PartFigures& part) {
  part.participants = {};
  part.women = {};
  part.hidden = true;
}

/// Hides groups that are too small; whether any was.
bool hide_too_small(Breakdown& breakdown) {
  bool any = false;
  for (PartFigures& part : breakdown.parts) {
    if (part.withheld_people == 0 || part.participants.value >= smallest_shown) continue;
    hide(part);
    any = true;
  }
  return any;
}

/// Hides the smallest group still shown among those that are meant.
template <class IsMeant>
void hide_next_smallest(Breakdown& breakdown, IsMeant is_meant) {
  PartFigures* smallest = nullptr;
  for (PartFigures& part : breakdown.parts) {
    if (part.hidden || !part.participants.known || !is_meant(part)) continue;
    if (smallest == nullptr || part.participants.value < smallest->participants.value) smallest = &part;
  }
  if (smallest != nullptr) hide(*smallest);
}

bool is_hidden_country(const Breakdown& by_country, std::string_view code) {
  const auto found = std::ranges::find(by_country.parts, code, &PartFigures::key);
  return found != by_country.parts.end() && found->hidden;
}

/// An organisation that is hidden alone in its country would be what is left of the country's figure.
void hide_beside(Breakdown& by_organisation) {
  std::vector<std::string_view> countries;
  for (const PartFigures& part : by_organisation.parts) {
    if (part.hidden && std::ranges::find(countries, part.country) == countries.end()) countries.push_back(part.country);
  }
  for (const std::string_view country : countries) {
    const auto is_of_country = [country](const PartFigures& part) { return part.country == country; };
    const auto hidden = std::ranges::count_if(
        by_organisation.parts, [&](const PartFigures& part) { return part.hidden && is_of_country(part); });
    if (hidden == 1) hide_next_smallest(by_organisation, is_of_country);
  }
}

/// The same people on both sides of the projection: an organisation of the original, and the place of its copy.
const OrganisationRef* copy_of(const OrganisationRef* organisation, const Few<Split>& original,
                               const Few<Split>& visible) {
  for (std::size_t index = 0; index < original.size() && index < visible.size(); ++index) {
    if (&original[index].organisation == organisation) return &visible[index].organisation;
  }
  return nullptr;
}

const OrganisationRef* written_copy(const PartFigures& part, const Programme& original, const Programme& visible) {
  if (const auto* const found = copy_of(part.organisation, original.participants.by, visible.participants.by))
    return found;
  for (std::size_t index = 0; index < original.segments.size() && index < visible.segments.size(); ++index) {
    const auto* const found =
        copy_of(part.organisation, original.segments[index].participants.by, visible.segments[index].participants.by);
    if (found != nullptr) return found;
  }
  return nullptr;
}

/// A delegate of the organisation who is still to be seen with it.
const OrganisationRef* delegate_copy(const PartFigures& part, const Programme& visible) {
  for (const Delegate& delegate : visible.delegates) {
    if (delegate.organisation.given() && organisation_key(delegate.organisation, delegate.country.value()) == part.key)
      return &delegate.organisation;
  }
  return nullptr;
}

}  // namespace

void hide_small_groups(Breakdown& by_country, Breakdown& by_organisation) {
  if (by_country.basis == Basis::roster && hide_too_small(by_country)) {
    hide_next_smallest(by_country, [](const PartFigures&) { return true; });
  }
  if (by_organisation.basis == Basis::roster) {
    const bool any = hide_too_small(by_organisation);
    // The organisations of a country add up to it.
    for (PartFigures& part : by_organisation.parts) {
      if (is_hidden_country(by_country, part.country)) hide(part);
    }
    hide_beside(by_organisation);
    const auto hidden = std::ranges::count_if(by_organisation.parts, &PartFigures::hidden);
    if (any && hidden == 1) hide_next_smallest(by_organisation, [](const PartFigures&) { return true; });
  }
  for (Breakdown* const breakdown : {&by_country, &by_organisation}) {
    for (PartFigures& part : breakdown->parts) part.withheld_people = 0;
  }
}

void hide_organisations(Breakdown& breakdown, const Programme& original, const Programme& visible) {
  std::erase_if(breakdown.parts, [&](PartFigures& part) {
    const OrganisationRef* const written = written_copy(part, original, visible);
    part.organisation = written != nullptr ? written : delegate_copy(part, visible);
    return part.organisation == nullptr;
  });
}

}  // namespace jilaf
