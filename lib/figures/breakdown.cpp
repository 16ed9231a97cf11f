// SPDX-License-Identifier: MIT
#include "figures/breakdown.hpp"

#include "figures/runs.hpp"

#include <algorithm>

namespace jilaf {
namespace {

using Registered = std::vector<Organisation>;

PartFigures& part_for(Breakdown& breakdown, std::string key) {
  const auto found = std::ranges::find(breakdown.parts, key, &PartFigures::key);
  if (found != breakdown.parts.end()) return *found;
  PartFigures& part = breakdown.parts.emplace_back();
  part.key = std::move(key);
  return part;
}

/// Adds to a figure that grows from nothing: the first part sets it, an unknown part spoils it.
void grow(Figure& figure, const Figure& part, bool first) { figure = first ? part : add(figure, part); }

std::string_view country_of_row(const Split& row, const Registered& registered) {
  return row.country.given() ? row.country.value() : country_of(row.organisation, registered);
}

/// Nobody came: such a row explains an absence and makes no country a participating one.
bool is_empty_row(const Split& row) {
  const Figure total = to_figure(row.total);
  return total.exact() && total.value == 0;
}

/// A row that says only how many were to come.
bool is_plan(const Split& row) { return names_part(row) && row.planned.given() && !splits_people(row); }

/// Which of the two breakdowns is made; only the parts of one are organisations.
enum class Parts : std::uint8_t { countries, organisations };

/// The part that a row speaks of, made where it is the first to do so.
PartFigures& part_for_row(Breakdown& breakdown, const std::string& name, const Split& row, const Registered& registered,
                          Parts parts) {
  const std::size_t known = breakdown.parts.size();
  PartFigures& part = part_for(breakdown, name);
  if (breakdown.parts.size() == known) return part;
  if (parts == Parts::organisations) part.organisation = &row.organisation;
  part.country = country_of_row(row, registered);
  return part;
}

template <class Key>
void add_rows(Breakdown& breakdown, const Few<Split>& rows, const Registered& registered, Parts parts, Key key) {
  for (const Split& row : rows) {
    const std::string name = key(row);
    if (name.empty() || !names_part(row) || is_empty_row(row) || is_plan(row)) continue;
    const std::size_t known = breakdown.parts.size();
    PartFigures& part = part_for_row(breakdown, name, row, registered, parts);
    const bool first = breakdown.parts.size() > known;
    grow(part.participants, to_figure(row.total), first);
    grow(part.women, women_figure(row.women, to_figure(row.total)), first);
    grow(part.planned, to_figure(row.planned), first);
    if (part.participants.known) breakdown.basis = Basis::written;
  }
}

/// What was planned for a part is no count of those who came, so that these may be known from elsewhere.
template <class Key>
void add_plans(Breakdown& breakdown, const Few<Split>& rows, const Registered& registered, Parts parts, Key key) {
  for (const Split& row : rows) {
    const std::string name = key(row);
    if (name.empty() || !is_plan(row)) continue;
    PartFigures& part = part_for_row(breakdown, name, row, registered, parts);
    grow(part.planned, to_figure(row.planned), !part.planned.known);
  }
}

/// A segment of one country tells that country's people.
void add_segments(Breakdown& breakdown, const Programme& programme) {
  for (const Segment& segment : programme.segments) {
    for (const CountryCode& country : segment.countries) {
      if (!country.given()) continue;
      const std::string key(country.value());
      const bool first = std::ranges::find(breakdown.parts, key, &PartFigures::key) == breakdown.parts.end();
      PartFigures& part = part_for(breakdown, key);
      if (segment.countries.size() != 1 || (breakdown.basis == Basis::written)) continue;
      grow(part.participants, total_of(segment.participants), first);
      grow(part.women, women_of(segment.participants), first);
      if (part.participants.known) breakdown.basis = Basis::segments;
    }
  }
}

/// Counts one more delegate in a part.
void count_delegate(PartFigures& part, const Delegate& delegate) {
  const bool gender_known = delegate.gender.value != Gender::undisclosed;
  const Figure woman = gender_known ? Figure::exactly(delegate.gender.value == Gender::female ? 1 : 0) : Figure{};
  const bool first = !part.participants.known;
  part.participants = first ? Figure::exactly(1) : add(part.participants, Figure::exactly(1));
  part.women = first ? woman : add(part.women, woman);
}

template <class Key>
void add_roster(Breakdown& breakdown, const Programme& programme, const Registered& registered, Parts parts, Key key) {
  const bool counts = breakdown.basis == Basis::none && !programme.is_incomplete(Listing::delegates);
  for (const Delegate& delegate : programme.delegates) {
    const std::string name = key(delegate);
    if (name.empty() || !is_participant(delegate)) continue;
    const bool known_before = std::ranges::find(breakdown.parts, name, &PartFigures::key) != breakdown.parts.end();
    PartFigures& part = part_for(breakdown, name);
    if (!known_before && parts == Parts::organisations) part.organisation = &delegate.organisation;
    if (!known_before)
      part.country =
          delegate.country.given() ? delegate.country.value() : country_of(delegate.organisation, registered);
    part.withheld_people += is_withheld(delegate, programme) ? 1 : 0;
    if (!counts) continue;
    breakdown.basis = Basis::roster;
    count_delegate(part, delegate);
  }
}

void add_listed(Breakdown& breakdown, const Few<CountryCode>& countries) {
  for (const CountryCode& country : countries) {
    if (country.given()) part_for(breakdown, std::string(country.value()));
  }
}

/// Where a programme has one country only, all its people are of it.
void settle_single(Breakdown& breakdown, const Programme& programme) {
  const Figure total = to_figure(programme.participants.total);
  if (breakdown.parts.size() != 1 || breakdown.parts.front().participants.known || !total.known) return;
  if (programme.is_incomplete(Listing::countries)) return;
  breakdown.parts.front().participants = total;
  breakdown.parts.front().women = women_figure(programme.participants.women, total);
  breakdown.basis = Basis::written;
}

}  // namespace

bool names_part(const Split& row) { return row.country.given() || row.organisation.given(); }

bool splits_people(const Split& row) {
  const bool only_planned = row.planned.given() && !row.total.given() && !row.women.given();
  return names_part(row) && !only_planned;
}

Breakdown by_country(const Programme& programme, const Registered& registered) {
  Breakdown breakdown;
  const auto row_key = [&](const Split& row) { return std::string(country_of_row(row, registered)); };
  add_rows(breakdown, programme.participants.by, registered, Parts::countries, row_key);
  for (const Segment& segment : programme.segments)
    add_rows(breakdown, segment.participants.by, registered, Parts::countries, row_key);
  add_segments(breakdown, programme);
  add_roster(breakdown, programme, registered, Parts::countries, [&](const Delegate& delegate) {
    return std::string(delegate.country.given() ? delegate.country.value()
                                                : country_of(delegate.organisation, registered));
  });
  add_plans(breakdown, programme.participants.by, registered, Parts::countries, row_key);
  for (const Segment& segment : programme.segments)
    add_plans(breakdown, segment.participants.by, registered, Parts::countries, row_key);
  add_listed(breakdown, programme.countries);
  settle_single(breakdown, programme);
  return breakdown;
}

Breakdown by_organisation(const Programme& programme, const Registered& registered) {
  Breakdown breakdown;
  const auto row_key = [&](const Split& row) {
    return row.organisation.given() ? organisation_key(row.organisation, country_of_row(row, registered))
                                    : std::string();
  };
  add_rows(breakdown, programme.participants.by, registered, Parts::organisations, row_key);
  for (const Segment& segment : programme.segments)
    add_rows(breakdown, segment.participants.by, registered, Parts::organisations, row_key);
  add_roster(breakdown, programme, registered, Parts::organisations, [&](const Delegate& delegate) {
    return delegate.organisation.given() ? organisation_key(delegate.organisation, delegate.country.value())
                                         : std::string();
  });
  add_plans(breakdown, programme.participants.by, registered, Parts::organisations, row_key);
  for (const Segment& segment : programme.segments)
    add_plans(breakdown, segment.participants.by, registered, Parts::organisations, row_key);
  return breakdown;
}

}  // namespace jilaf
