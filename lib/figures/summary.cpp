// SPDX-License-Identifier: MIT
#include "figures/summary.hpp"

#include "figures/geography.hpp"
#include "figures/slices.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace jilaf {
namespace {

/// Adds a column to a row; what is left over is only ever a known number.
void add_column(Total& total, const Figure& part, bool left_over) {
  if (part.known || !left_over) total.include(part);
}

/// Adds the people of one slice to a row.
void add_people(SummaryRow& row, const People& people, bool in_result, bool left_over) {
  add_column(row.planned, people.planned, left_over);
  if (!in_result) return;
  add_column(row.participants, people.participants, left_over);
  add_column(row.women, people.women, left_over);
  add_column(row.completed, people.completed, left_over);
  if (!people.women.exact() || !people.participants.exact()) return;
  row.share_women += people.women.value;
  row.share_of += people.participants.value;
}

/// Adds what is not people: the programme itself, its days, countries and organisations.
void add_programme(SummaryRow& row, const Counted& counted, const Slice* slice, const Settings& settings) {
  const ProgrammeFigures& figures = *counted.figures;
  if (!figures.in_result) {
    ++row.not_held;
    return;
  }
  ++row.programmes;
  row.days.include(figures.days ? Figure::exactly(*figures.days) : Figure{});
  const auto include_country = [&](const std::string& code) {
    (is_territory(code, settings) ? row.territories : row.countries).insert(code);
  };
  if (slice != nullptr && !slice->whole) {
    for (const std::string& code : slice->countries) include_country(code);
    row.organisations.insert(slice->organisations.begin(), slice->organisations.end());
    row.country_slots.include(Figure::exactly(static_cast<std::int64_t>(slice->countries.size())));
    return;
  }
  for (const PartFigures& part : figures.by_country.parts) include_country(part.key);
  for (const PartFigures& part : figures.by_organisation.parts) row.organisations.insert(part.key);
  row.country_slots.include(figures.territories.known ? add(figures.countries, figures.territories)
                                                      : figures.countries);
  const auto listed = static_cast<std::int64_t>(figures.by_country.parts.size());
  const std::int64_t told = figures.countries.value + (figures.territories.known ? figures.territories.value : 0);
  row.countries_partial = row.countries_partial || !figures.countries.exact() || told > listed;
  row.organisations_partial =
      row.organisations_partial || !figures.organisations.exact() ||
      figures.organisations.value > static_cast<std::int64_t>(figures.by_organisation.parts.size());
}

/// The rows of a summary by what they group.
using RowPlaces = std::map<std::pair<std::vector<std::string>, bool>, std::size_t>;

SummaryRow& row_for(Summary& summary, RowPlaces& places, const Slice& slice) {
  const auto [place, first] = places.try_emplace({slice.keys, slice.rest}, summary.rows.size());
  if (!first) return summary.rows[place->second];
  SummaryRow& row = summary.rows.emplace_back();
  row.keys = slice.keys;
  row.rest = slice.rest;
  row.organisation = slice.organisation;
  return row;
}

void add_to_groups(Summary& summary, RowPlaces& places, const Counted& counted, const std::vector<GroupKey>& by,
                   const Settings& settings) {
  const std::vector<Slice> slices = slices_of(counted, by, settings);
  std::size_t groups = 0;
  for (const Slice& slice : slices) {
    SummaryRow& row = row_for(summary, places, slice);
    add_people(row, slice.people, counted.figures->in_result, slice.rest && !slice.whole);
    if (slice.rest && !slice.whole) continue;
    ++groups;
    add_programme(row, counted, &slice, settings);
  }
  summary.counts_several = summary.counts_several || groups > 1;
}

bool has_hidden(const Breakdown& breakdown) { return std::ranges::any_of(breakdown.parts, &PartFigures::hidden); }

}  // namespace

Summary summarise(const std::vector<Counted>& programmes, const std::vector<GroupKey>& by, const Settings& settings) {
  Summary summary;
  RowPlaces places;
  for (const Counted& counted : programmes) {
    const ProgrammeFigures& figures = *counted.figures;
    add_people(summary.total, whole_of(figures), figures.in_result, false);
    add_programme(summary.total, counted, nullptr, settings);
    if (!by.empty()) add_to_groups(summary, places, counted, by, settings);
    summary.hidden_groups =
        summary.hidden_groups || has_hidden(figures.by_country) || has_hidden(figures.by_organisation);
  }
  return summary;
}

}  // namespace jilaf
