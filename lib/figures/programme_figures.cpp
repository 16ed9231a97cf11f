// SPDX-License-Identifier: MIT
#include "figures/programme_figures.hpp"

#include "base/utf8.hpp"
#include "figures/breakdown.hpp"
#include "figures/geography.hpp"
#include "figures/runs.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// The sum of one column over the rows that split by country or organisation; unknown where one row does not know it.
template <class Member>
Figure sum_rows(const Few<Split>& rows, Member Split::*column) {
  Figure sum = Figure::exactly(0);
  bool any = false;
  for (const Split& row : rows) {
    if (!splits_people(row)) continue;
    sum = add(sum, to_figure(row.*column));
    any = true;
  }
  return any ? sum : Figure{};
}

Figure sum_women(const Few<Split>& rows) {
  Figure sum = Figure::exactly(0);
  bool any = false;
  for (const Split& row : rows) {
    if (!splits_people(row)) continue;
    sum = add(sum, women_figure(row.women, to_figure(row.total)));
    any = true;
  }
  return any ? sum : Figure{};
}

Figure sum_segments(const Programme& programme, Figure (*part)(const Participants&)) {
  if (programme.segments.empty()) return {};
  Figure sum = Figure::exactly(0);
  for (const Segment& segment : programme.segments) sum = add(sum, part(segment.participants));
  return sum;
}

/// A sum over a roster that is known to be partial says only "at least".
Figure roster_figure(const Programme& programme, std::int64_t value) {
  const bool partial = programme.is_incomplete(Listing::delegates) || programme.is_incomplete(Listing::participants);
  return {value, partial ? CountForm::at_least : CountForm::exact, true, false};
}

Figure roster_total(const Programme& programme) {
  const auto count = std::ranges::count_if(programme.delegates, is_participant);
  return count == 0 ? Figure{} : roster_figure(programme, count);
}

Figure roster_women(const Programme& programme, const Figure& total) {
  std::int64_t women = 0;
  std::int64_t people = 0;
  bool all_told = true;
  for (const Delegate& delegate : programme.delegates) {
    if (!is_participant(delegate)) continue;
    all_told = all_told && delegate.gender.value != Gender::undisclosed;
    women += delegate.gender.value == Gender::female ? 1 : 0;
    ++people;
  }
  if (people > 0 && all_told && total.exact() && people == total.value) return Figure::exactly(women);
  // A roster that lists or tells only some of the people gives the least; that of no woman says nothing.
  return women == 0 ? Figure{} : Figure{women, CountForm::at_least, true, false};
}

Figure participants_total(const Programme& programme) {
  if (const Figure written = to_figure(programme.participants.total); written.known) return written;
  if (const Figure sum = sum_segments(programme, total_of); sum.known) return sum;
  if (const Figure sum = sum_rows(programme.participants.by, &Split::total); sum.known) return sum;
  return roster_total(programme);
}

Figure participants_women(const Programme& programme, const Figure& total) {
  const Count& written = programme.participants.women;
  if (written.given()) return women_figure(written, total);
  if (const Figure sum = sum_segments(programme, women_of); sum.known) return sum;
  if (const Figure sum = sum_women(programme.participants.by); sum.known) return sum;
  return roster_women(programme, total);
}

Figure completed_of(const Participants& participants) {
  return participants.completed.form == CountForm::all && participants.completed.given()
             ? total_of(participants)
             : to_figure(participants.completed);
}

Figure completed(const Programme& programme, const Figure& total) {
  const CountOrAll& written = programme.participants.completed;
  if (written.given()) return written.form == CountForm::all ? total : to_figure(written);
  if (const Figure sum = sum_segments(programme, completed_of); sum.known) return sum;
  const auto status = [](const Delegate& delegate) {
    return delegate.status.given() && delegate.status.value == DelegateStatus::completed;
  };
  const auto count = std::ranges::count_if(
      programme.delegates, [&](const Delegate& delegate) { return is_participant(delegate) && status(delegate); });
  return count == 0 ? Figure{} : roster_figure(programme, count);
}

/// People of the roster with a participant's role and a property, where the roster tells of any.
template <class Property>
Figure roster_count(const Programme& programme, Property property) {
  const auto count = std::ranges::count_if(programme.delegates, [&](const Delegate& delegate) {
    return has_participant_role(delegate) && property(delegate);
  });
  return count == 0 ? Figure{} : roster_figure(programme, count);
}

Figure withdrawn(const Programme& programme) {
  if (const Figure written = to_figure(programme.participants.withdrawn); written.known) return written;
  if (const Figure sum = sum_rows(programme.participants.by, &Split::withdrawn); sum.known) return sum;
  return roster_count(programme,
                      [](const Delegate& delegate) { return delegate.status.value == DelegateStatus::withdrawn; });
}

Figure alternates(const Programme& programme) {
  if (const Figure written = to_figure(programme.participants.alternates); written.known) return written;
  if (const Figure sum = sum_rows(programme.participants.by, &Split::alternates); sum.known) return sum;
  return roster_count(programme, [](const Delegate& delegate) {
    return delegate.role.value == Role::alternate && is_participant(delegate);
  });
}

/// The plan as written, else the sum of the planned column; where some rows lack it, the sum is the least there were.
Figure planned_participants(const Programme& programme) {
  if (const Figure written = to_figure(programme.planned->participants); written.known) return written;
  Total total;
  for (const Split& row : programme.participants.by) {
    if (names_part(row)) total.include(to_figure(row.planned));
  }
  if (total.unknown > 0 && total.counted > 0) total.sum.form = CountForm::at_least;
  return total.sum;
}

/// Where only some of the parts are known, their sum is the least that there were.
Figure least_of(const Programme& programme, Figure (*of_segment)(const Participants&), Figure (*of_row)(const Split&)) {
  Total segments;
  for (const Segment& segment : programme.segments) segments.include(of_segment(segment.participants));
  Total rows;
  for (const Split& row : programme.participants.by) {
    if (splits_people(row)) rows.include(of_row(row));
  }
  Figure least = segments.sum.known ? segments.sum : rows.sum;
  if (!least.known || least.value == 0) return {};
  if (least.form == CountForm::exact) least.form = CountForm::at_least;
  return least;
}

Figure people_of_row(const Split& row) { return to_figure(row.total); }
Figure women_of_row(const Split& row) { return women_figure(row.women, to_figure(row.total)); }

template <class Member>
Figure stated_figure(const Programme& programme, Member Stated::*member) {
  for (const Stated& stated : programme.stated) {
    Figure figure = to_figure(stated.*member);
    figure.stated = figure.known;
    if (figure.known && !stated.segment.given()) return figure;
  }
  return {};
}

/// The number of listed things; where nothing is listed, or the list is partial, what a source states.
Figure listed(std::int64_t count, const Programme& programme, Listing listing, Count Stated::*member) {
  const Figure stated = stated_figure(programme, member);
  if (count == 0) return stated;
  if (!programme.is_incomplete(listing)) return Figure::exactly(count);
  return stated.known ? stated : Figure{count, CountForm::at_least, true, false};
}

void count_places(ProgrammeFigures& figures, const Programme& programme, const Settings& settings) {
  std::int64_t territories = 0;
  for (const PartFigures& part : figures.by_country.parts) territories += is_territory(part.key, settings) ? 1 : 0;
  const auto all = static_cast<std::int64_t>(figures.by_country.parts.size());
  figures.countries = listed(all - territories, programme, Listing::countries, &Stated::countries);
  figures.territories = listed(territories, programme, Listing::countries, &Stated::territories);
  if (all > 0 && !figures.territories.known && figures.countries.exact()) figures.territories = Figure::exactly(0);
  if (all > 0 && !figures.countries.known) figures.countries = Figure::exactly(0);
  figures.organisations = listed(static_cast<std::int64_t>(figures.by_organisation.parts.size()), programme,
                                 Listing::organisations, &Stated::organisations);
}

Figure or_stated(const Figure& counted, const Programme& programme, Count Stated::*member) {
  return counted.known ? counted : stated_figure(programme, member);
}

/// Women as they can be counted, else as a source states them, else the least that is known of them.
Figure women_or_least(const Programme& programme, const Figure& total) {
  const Figure counted = participants_women(programme, total);
  if (counted.exact()) return counted;
  if (const Figure stated = stated_figure(programme, &Stated::women); stated.known && !counted.known) return stated;
  if (counted.known || programme.participants.women.given()) return counted;
  return least_of(programme, women_of, women_of_row);
}

}  // namespace

Figure total_of(const Participants& participants) {
  const Figure written = to_figure(participants.total);
  return written.known ? written : sum_rows(participants.by, &Split::total);
}

Figure women_of(const Participants& participants) {
  if (participants.women.given()) return women_figure(participants.women, total_of(participants));
  return sum_women(participants.by);
}

std::string_view country_of(const OrganisationRef& organisation, const std::vector<Organisation>& registered) {
  if (organisation.described->country.given()) return organisation.described->country.value();
  return organisation.entry != not_in_register
             ? registered[static_cast<std::size_t>(organisation.entry)].country.value()
             : std::string_view();
}

std::string organisation_key(const OrganisationRef& organisation, std::string_view country) {
  if (organisation.entry != not_in_register) return fmt::format("#{}", organisation.entry);
  if (organisation.described->acronym.given())
    return utf8::fold_case(organisation.described->acronym.value()) + "|" + std::string(country);
  if (organisation.written.given()) return utf8::fold_case(organisation.written.value()) + "|" + std::string(country);
  return organisation.described->name.given()
             ? utf8::fold_case(organisation.described->name.versions.front().text()) + "|" + std::string(country)
             : std::string();
}

bool has_participant_role(const Delegate& delegate) {
  return delegate.role.value == Role::delegate || delegate.role.value == Role::head_of_delegation ||
         delegate.role.value == Role::alternate;
}

bool is_participant(const Delegate& delegate) {
  return has_participant_role(delegate) &&
         (delegate.status.value == DelegateStatus::attended || delegate.status.value == DelegateStatus::completed);
}

bool is_withheld(const Delegate& delegate, const Programme& programme) {
  if (delegate.details->safety.given() || programme.safety.given()) return true;
  return delegate.run != not_in_register && programme.segments[static_cast<std::size_t>(delegate.run)].safety.given();
}

ProgrammeFigures count_programme(const Programme& programme, const Settings& settings,
                                 const std::vector<Organisation>& registered) {
  ProgrammeFigures figures;
  figures.in_result = programme.status.value == Status::held;
  figures.participants = or_stated(participants_total(programme), programme, &Stated::participants);
  if (!figures.participants.known) figures.participants = least_of(programme, total_of, people_of_row);
  figures.women = women_or_least(programme, figures.participants);
  figures.completed = completed(programme, figures.participants);
  figures.withdrawn = withdrawn(programme);
  figures.alternates = alternates(programme);
  figures.planned_participants = planned_participants(programme);
  figures.planned_women = to_figure(programme.planned->women);
  figures.days = days_of(programme);
  figures.fiscal_year = fiscal_year_of(programme, settings);
  figures.by_country = by_country(programme, registered);
  figures.by_organisation = by_organisation(programme, registered);
  count_places(figures, programme, settings);
  return figures;
}

}  // namespace jilaf
