// SPDX-License-Identifier: MIT
#include "base/error.hpp"
#include "base/parallel.hpp"
#include "base/suggest.hpp"
#include "figures/runs.hpp"
#include "model/types.hpp"
#include "project/people.hpp"
#include "project/small_groups.hpp"
#include "project/strip.hpp"
#include "project/visible.hpp"

#include <algorithm>
#include <limits>
#include <type_traits>
#include <utility>

#include <fmt/format.h>

namespace jilaf {
namespace {

void require_known(const Dossier& dossier, const Selection& selection) {
  std::vector<std::string_view> ids;
  ids.reserve(dossier.programmes.size());
  for (const Programme& programme : dossier.programmes) ids.push_back(programme.id.value());
  for (const std::string& id : selection.programmes) {
    if (std::ranges::find(ids, id) != ids.end()) continue;
    const std::string guess = did_you_mean(id, ids);
    throw UsageError(fmt::format("there is no programme '{}'{}{}", id, guess.empty() ? "" : "; ", guess));
  }
}

bool is_selected(const Programme& programme, const ProgrammeFigures& figures, const Dossier& dossier,
                 const Selection& selection) {
  if (!selection.programmes.empty() &&
      std::ranges::find(selection.programmes, programme.id.value()) == selection.programmes.end())
    return false;
  if (selection.programmes.empty() && !dossier.is_chosen(programme)) return false;
  const Date start = first_start(programme);
  const Date end = last_end(programme);
  if (selection.since.known() && (!end.known() || last_day(end) < first_day(selection.since))) return false;
  if (selection.until.known() && (!start.known() || first_day(start) > last_day(selection.until))) return false;
  return !selection.fiscal_year || figures.fiscal_year == selection.fiscal_year;
}

/// Whether the programme has ended, so that nobody can wait at its doors; without dates, with its fiscal year. Where nothing is
/// written it counts as held, but the dates of one that is still to come say more than a status that was left out.
bool is_over(const Programme& programme, const ProgrammeFigures& figures, const Settings& settings, const Date& today) {
  const bool held = programme.status.value == Status::held;
  if (held && programme.status.given()) return true;
  const Date end = last_end(programme);
  if (end.known()) return last_day(end) < today || (held && !end.full());
  return held ||
         (figures.fiscal_year && *figures.fiscal_year < fiscal_year_of(today, settings.fiscal_year_starts.value));
}

VisibleProgramme project_one(const Programme& programme, const ProgrammeFigures& figures, const Settings& settings,
                             const Selection& selection, const HiddenPeople& hidden, NameWords& words) {
  VisibleProgramme visible{programme, figures};
  const Viewer viewer{selection.audience, is_over(programme, figures, settings, selection.today), true};
  project_people(visible, programme, selection, hidden, words);
  strip(table_of<Programme>(), &visible.programme, viewer);
  for (Day& day : visible.programme.itinerary) strip(table_of<Day>(), &day, viewer);
  if (selection.audience != Audience::internal) {
    hide_small_groups(visible.figures.by_country, visible.figures.by_organisation);
    hide_organisations(visible.figures.by_organisation, programme, visible.programme);
  }
  return visible;
}

// Figures point into the programme beside them; that holds as long as programmes are moved, never copied.
static_assert(std::is_nothrow_move_constructible_v<VisibleProgramme>);

template <class Record>
std::vector<Record> stripped(const std::vector<Record>& records, Audience audience) {
  std::vector<Record> copy = records;
  for (Record& record : copy) strip(table_of<Record>(), &record, {audience, true, true});
  return copy;
}

/// The selected programmes in the order of the dossier.
std::vector<VisibleProgramme> project_programmes(const Dossier& dossier, const std::vector<ProgrammeFigures>& figures,
                                                 const Selection& selection, unsigned jobs) {
  std::vector<std::size_t> selected;
  for (std::size_t index = 0; index < dossier.programmes.size(); ++index) {
    if (is_selected(dossier.programmes[index], figures[index], dossier, selection)) selected.push_back(index);
  }
  const HiddenPeople hidden(dossier, selection);
  std::vector<VisibleProgramme> programmes(selected.size());
  parallel_with(selected.size(), jobs, [&] {
    return [&, words = NameWords()](std::size_t place) mutable {
      const std::size_t index = selected[place];
      programmes[place] =
          project_one(dossier.programmes[index], figures[index], dossier.settings, selection, hidden, words);
    };
  });
  return programmes;
}

/// When a programme began; one without dates stands behind the others of its fiscal year, or behind all.
Date place_in_time(const VisibleProgramme& entry, const MonthDay& starts) {
  const Date start = first_start(entry.programme);
  if (start.known()) return start;
  if (!entry.figures.fiscal_year) return {std::numeric_limits<std::int16_t>::max(), 1, 1};
  return {static_cast<std::int16_t>(*entry.figures.fiscal_year + 1), starts.month, starts.day};
}

}  // namespace

Visible project(const Dossier& dossier, const std::vector<ProgrammeFigures>& figures, const Selection& selection,
                unsigned jobs) {
  require_known(dossier, selection);
  Visible visible;
  visible.programmes_ = project_programmes(dossier, figures, selection, jobs);
  const MonthDay starts = dossier.settings.fiscal_year_starts.value;
  std::ranges::stable_sort(visible.programmes_, [starts](const VisibleProgramme& left, const VisibleProgramme& right) {
    const Date first = place_in_time(left, starts);
    const Date second = place_in_time(right, starts);
    return std::pair(first, left.programme.id.value()) < std::pair(second, right.programme.id.value());
  });
  visible.organisations_ = stripped(dossier.organisations, selection.audience);
  visible.places_ = stripped(dossier.places, selection.audience);
  visible.years_ = stripped(dossier.years, selection.audience);
  visible.settings_ = dossier.settings;
  strip(table_of<Settings>(), &visible.settings_, {selection.audience, true, true});
  visible.audience_ = selection.audience;
  visible.today_ = selection.today;
  return visible;
}

}  // namespace jilaf
