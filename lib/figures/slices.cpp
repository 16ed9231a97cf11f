// SPDX-License-Identifier: MIT
#include "figures/slices.hpp"

#include "figures/geography.hpp"
#include "model/enums.hpp"

#include <algorithm>

namespace jilaf {
namespace {

bool is_split(GroupKey key) {
  return key == GroupKey::region || key == GroupKey::country || key == GroupKey::organisation;
}

std::string mode_of(const Programme& programme) {
  if (programme.mode.given()) return std::string(word(programme.mode.value));
  std::optional<Mode> common;
  for (const Segment& segment : programme.segments) {
    if (!segment.mode.given()) continue;
    if (common && *common != segment.mode.value) return std::string(word(Mode::hybrid));
    common = segment.mode.value;
  }
  return common ? std::string(word(*common)) : std::string();
}

/// The group of a key that a programme belongs to as a whole.
std::string group_of(const Counted& counted, GroupKey key) {
  const Programme& programme = *counted.programme;
  switch (key) {
    case GroupKey::fiscal_year:
      return counted.figures->fiscal_year ? std::to_string(*counted.figures->fiscal_year) : std::string();
    case GroupKey::kind:
      return programme.kind.given() ? std::string(word(programme.kind.value)) : std::string();
    case GroupKey::mode:
      return mode_of(programme);
    case GroupKey::category:
      return programme.category.given() ? std::string(programme.category.versions.front().text()) : std::string();
    case GroupKey::programme:
      return std::string(programme.id.value());
    case GroupKey::region:
    case GroupKey::country:
    case GroupKey::organisation:
      break;
  }
  return {};
}

/// The group of a key that a country or organisation belongs to.
std::string group_of(const PartFigures& part, bool is_organisation, GroupKey key, const Settings& settings) {
  const std::string_view country = is_organisation ? part.country : std::string_view(part.key);
  if (key == GroupKey::region) return std::string(region_of(country, settings));
  if (key == GroupKey::country) return std::string(country);
  return is_organisation ? part.key : std::string();
}

std::vector<std::string> keys_for(const Counted& counted, const PartFigures* part, bool is_organisation,
                                  const std::vector<GroupKey>& by, const Settings& settings) {
  std::vector<std::string> keys;
  for (const GroupKey key : by) {
    if (!is_split(key))
      keys.push_back(group_of(counted, key));
    else
      keys.push_back(part != nullptr ? group_of(*part, is_organisation, key, settings) : std::string());
  }
  return keys;
}

Slice& slice_for(std::vector<Slice>& slices, std::vector<std::string> keys, bool& first) {
  const auto found = std::ranges::find(slices, keys, &Slice::keys);
  first = found == slices.end();
  if (!first) return *found;
  Slice& slice = slices.emplace_back();
  slice.keys = std::move(keys);
  return slice;
}

void add_part(std::vector<Slice>& slices, const Counted& counted, const PartFigures& part, bool is_organisation,
              const std::vector<GroupKey>& by, const Settings& settings) {
  bool first = false;
  Slice& slice = slice_for(slices, keys_for(counted, &part, is_organisation, by, settings), first);
  slice.people.participants = first ? part.participants : add(slice.people.participants, part.participants);
  slice.people.women = first ? part.women : add(slice.people.women, part.women);
  slice.people.planned = first ? part.planned : add(slice.people.planned, part.planned);
  const std::string country(is_organisation ? part.country : std::string_view(part.key));
  if (!country.empty() && std::ranges::find(slice.countries, country) == slice.countries.end())
    slice.countries.push_back(country);
  if (is_organisation) slice.organisations.push_back(part.key);
  if (first) slice.organisation = part.organisation;
}

/// The organisations of each slice by country come from the other breakdown.
void add_organisations(std::vector<Slice>& slices, const ProgrammeFigures& figures) {
  for (Slice& slice : slices) {
    for (const PartFigures& part : figures.by_organisation.parts) {
      if (std::ranges::find(slice.countries, part.country) != slice.countries.end())
        slice.organisations.push_back(part.key);
    }
  }
}

/// What is left of a column when the known parts are taken away.
Figure left_over(const Figure& whole, const std::vector<Slice>& slices, Figure People::*column) {
  if (!whole.known) return {};
  Figure left = whole;
  for (const Slice& slice : slices) {
    const Figure& part = slice.people.*column;
    if (!part.known) continue;
    left.value -= part.value;
    if (!part.exact()) left.form = CountForm::about;  // what is left is no better known than what was taken away
  }
  left.stated = false;
  return left.value > 0 ? left : Figure{};
}

void add_rest(std::vector<Slice>& slices, const Counted& counted, const std::vector<GroupKey>& by,
              const Settings& settings) {
  const People whole = whole_of(*counted.figures);
  Slice rest;
  rest.rest = true;
  rest.people = {left_over(whole.participants, slices, &People::participants),
                 left_over(whole.women, slices, &People::women), left_over(whole.completed, slices, &People::completed),
                 left_over(whole.planned, slices, &People::planned)};
  const bool anything = rest.people.participants.known || rest.people.women.known || rest.people.completed.known ||
                        rest.people.planned.known;
  if (!anything) return;
  rest.keys = keys_for(counted, nullptr, false, by, settings);
  slices.push_back(std::move(rest));
}

/// Whether the parts of a breakdown are all that there were; the projection may have taken some away.
bool lists_all(const Breakdown& breakdown, const ProgrammeFigures& figures, bool organisations) {
  const auto listed = static_cast<std::int64_t>(breakdown.parts.size());
  const auto is_all = [](const Figure& figure) { return figure.exact() && !figure.stated; };
  if (organisations) return is_all(figures.organisations) && figures.organisations.value == listed;
  return is_all(figures.countries) &&
         figures.countries.value + (figures.territories.known ? figures.territories.value : 0) == listed;
}

}  // namespace

People whole_of(const ProgrammeFigures& figures) {
  return {figures.participants, figures.women, figures.completed, figures.planned_participants};
}

std::vector<Slice> slices_of(const Counted& counted, const std::vector<GroupKey>& by, const Settings& settings) {
  std::vector<Slice> slices;
  const bool organisations = std::ranges::find(by, GroupKey::organisation) != by.end();
  const Breakdown& breakdown = organisations ? counted.figures->by_organisation : counted.figures->by_country;
  if (std::ranges::any_of(by, is_split)) {
    for (const PartFigures& part : breakdown.parts) add_part(slices, counted, part, organisations, by, settings);
    if (!organisations) add_organisations(slices, *counted.figures);
  }
  const bool all_listed = lists_all(breakdown, *counted.figures, organisations);
  const bool hidden = std::ranges::any_of(breakdown.parts, &PartFigures::hidden);
  if (slices.empty() || (slices.size() == 1 && all_listed && !hidden)) {
    if (slices.empty()) {
      Slice& only = slices.emplace_back();
      only.keys = keys_for(counted, nullptr, false, by, settings);
      only.rest = std::ranges::any_of(by, is_split);
    }
    slices.front().people = whole_of(*counted.figures);
    slices.front().whole = true;
    return slices;
  }
  add_rest(slices, counted, by, settings);
  return slices;
}

}  // namespace jilaf
