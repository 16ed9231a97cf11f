// SPDX-License-Identifier: MIT
#include "check/rules/participant_count/parts.hpp"

#include "figures/geography.hpp"
#include "figures/runs.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace jilaf::counts {
namespace {

/// What the programmes of a year add up to.
struct YearSums {
  Bounds programmes{0, 0};
  Bounds participants{0, 0};
  Bounds women{0, 0};
  Bounds withdrawn{0, 0};
  Bounds alternates{0, 0};
  Bounds planned{0, 0};
  Bounds planned_women{0, 0};
  bool places_known = true;  ///< all countries and territories are listed
  std::int64_t country_slots = 0;
  std::int64_t territory_slots = 0;
  std::set<std::string_view> countries;
  std::set<std::string_view> territories;
};

bool is_of_kind(const Programme& programme, const Year& year) {
  return !year.kind.given() || (programme.kind.given() && programme.kind.value == year.kind.value);
}

/// Whether the plan of a programme was one of this year: it may have been moved from another.
bool was_planned_for(const Programme& programme, const ProgrammeFigures& figures, const Year& year,
                     const Settings& settings) {
  if (!programme.planned->start.given()) return figures.fiscal_year == year.fiscal_year.value;
  return fiscal_year_of(programme.planned->start->date, settings.fiscal_year_starts.value) == year.fiscal_year.value;
}

void include_places(const ProgrammeFigures& figures, const Settings& settings, YearSums& sums) {
  sums.places_known = sums.places_known && figures.countries.exact() && figures.territories.exact() &&
                      !figures.by_country.parts.empty();
  for (const PartFigures& part : figures.by_country.parts) {
    const bool territory = is_territory(part.key, settings);
    (territory ? sums.territories : sums.countries).insert(part.key);
    ++(territory ? sums.territory_slots : sums.country_slots);
  }
}

void include_result(const ProgrammeFigures& figures, const Settings& settings, YearSums& sums) {
  sums.programmes = plus(sums.programmes, {1, 1});
  sums.participants = plus(sums.participants, bounds(figures.participants));
  sums.women = plus(sums.women, bounds(figures.women));
  sums.withdrawn = plus(sums.withdrawn, bounds(figures.withdrawn));
  sums.alternates = plus(sums.alternates, bounds(figures.alternates));
  include_places(figures, settings, sums);
}

void include_plan(const ProgrammeFigures& figures, YearSums& sums) {
  sums.planned = plus(sums.planned, bounds(figures.planned_participants));
  sums.planned_women = plus(sums.planned_women, bounds(figures.planned_women));
}

/// A programme whose year is not known may belong to this one.
void leave_open(YearSums& sums) {
  for (Bounds* part : {&sums.programmes, &sums.participants, &sums.women, &sums.withdrawn, &sums.alternates,
                       &sums.planned, &sums.planned_women}) {
    part->most = unlimited;
  }
  sums.places_known = false;
}

YearSums add_up(const Year& year, const Checked& checked) {
  YearSums sums;
  const std::vector<Programme>& programmes = checked.dossier.programmes;
  for (std::size_t index = 0; index < programmes.size(); ++index) {
    const ProgrammeFigures& figures = checked.figures[index];
    if (!is_of_kind(programmes[index], year)) continue;
    if (!figures.fiscal_year) leave_open(sums);
    if (figures.fiscal_year == year.fiscal_year.value && figures.in_result)
      include_result(figures, checked.dossier.settings, sums);
    if (was_planned_for(programmes[index], figures, year, checked.dossier.settings)) include_plan(figures, sums);
  }
  return sums;
}

constexpr std::string_view mend_year = "correct the year or a programme; without 'complete: true' nothing is compared";

void compare_sum(const Bounds& sum, const Whole& whole, std::string_view one, std::string_view many,
                 Findings& findings) {
  if (!whole.known()) return;
  if (sum.least <= whole.bounds.most && whole.bounds.least <= sum.most) return;
  findings.add(whole.span,
               fmt::format("the programmes of the year make {}, but {}", words(sum, one, many), whole.clause),
               std::string(mend_year));
}

/// Countries may have been counted once a year or once a programme, and with the territories among them or not.
void compare_places(const YearFigures& stated, const YearSums& sums, Findings& findings) {
  if (!sums.places_known) return;
  const auto distinct = static_cast<std::int64_t>(sums.countries.size());
  const auto territories = static_cast<std::int64_t>(sums.territories.size());
  const auto differs = [](const Count& count, std::initializer_list<std::int64_t> possible) {
    const Bounds bounds = bounds_of(count);
    return count.given() && std::ranges::none_of(possible, [&](std::int64_t number) {
             return bounds.least <= number && number <= bounds.most;
           });
  };
  const auto report = [&](const Count& count, std::string_view what, std::int64_t once, std::int64_t slots) {
    findings.add(count.span,
                 fmt::format("{} {} are stated, but the programmes of the year have {}, or {} counted once a programme",
                             words(count), what, once, slots),
                 std::string(mend_year));
  };
  const bool apart = stated.territories.given();
  const bool wrong = apart ? differs(stated.countries, {distinct, sums.country_slots})
                           : differs(stated.countries, {distinct, sums.country_slots, distinct + territories,
                                                        sums.country_slots + sums.territory_slots});
  if (wrong) report(stated.countries, "countries", distinct, sums.country_slots);
  if (differs(stated.territories, {territories, sums.territory_slots}))
    report(stated.territories, "territories", territories, sums.territory_slots);
}

void compare_programmes(const Year& year, const Looking& looking) {
  const YearSums sums = add_up(year, looking.checked);
  const auto compare_all = [&](const Bounds& sum, const Count& count, std::string_view says, std::string_view one,
                               std::string_view many) {
    compare_sum(sum, whole_of(count, says), one, many, looking.findings);
  };
  compare_all(sums.programmes, year.stated.programmes, "the number stated is", "programme", "programmes");
  compare_all(sums.participants, year.stated.participants, "the number stated is", "participant", "participants");
  compare_all(sums.women, year.stated.women, "the number stated is", "woman", "women");
  compare_all(sums.withdrawn, year.stated.withdrawn, "the number stated is", "withdrawn person", "withdrawn people");
  compare_all(sums.alternates, year.stated.alternates, "the number stated is", "alternate", "alternates");
  compare_all(sums.planned, year.planned.participants, "the plan says", "planned person", "planned people");
  compare_all(sums.planned_women, year.planned.women, "the plan says", "planned woman", "planned women");
  compare_places(year.stated, sums, looking.findings);
}

/// Regions against the figures of the same list.
void check_figures(const YearFigures& figures, Findings& findings) {
  const Whole total = whole_of(figures.participants, "the number for the year is");
  check_people({.total = total, .women = &figures.women}, findings);
  Sum people;
  Sum countries;
  for (const RegionFigures& region : figures.by_region) {
    people.add(region.participants);
    countries.add(region.countries);
  }
  if (figures.by_region.size() == 1) {
    people.leave_open();
    countries.leave_open();
  }
  constexpr std::string_view help = "correct the number for the year or a region";
  compare(people, total, {.parts = "the regions add up to", .help = help}, findings);
  // The regions may hold territories as well.
  if (figures.territories.given()) return;
  compare(countries, whole_of(figures.countries, "the number for the year is"),
          {.parts = "the regions add up to", .one = "country", .many = "countries", .help = help}, findings);
}

void check_rows(const Year& year, Findings& findings) {
  Sum withdrawn;
  Sum alternates;
  for (const YearSplit& row : year.by) {
    withdrawn.add(row.withdrawn);
    alternates.add(row.alternates);
  }
  withdrawn.leave_open();  // who is not named may have withdrawn as well
  alternates.leave_open();
  constexpr std::string_view help = "correct the number for the year or a row";
  compare(withdrawn, whole_of(year.stated.withdrawn, "the number for the year is"),
          {.parts = "the rows add up to", .one = "withdrawn person", .many = "withdrawn people", .help = help},
          findings);
  compare(alternates, whole_of(year.stated.alternates, "the number for the year is"),
          {.parts = "the rows add up to", .one = "alternate", .many = "alternates", .help = help}, findings);
}

/// Whether everything that belongs to a year is there: the data directory as a whole, read and understood.
bool is_all_there(const Looking& looking) {
  const Dossier& dossier = looking.checked.dossier;
  return dossier.has_everybody() && !dossier.folder.empty() && !looking.broken.any();
}

}  // namespace

void check_years(const Looking& looking) {
  const bool all_there = is_all_there(looking);
  for (const Year& year : looking.checked.dossier.years) {
    if (!looking.broken.inside(year.span)) {
      check_figures(year.planned, looking.findings);
      check_figures(year.stated, looking.findings);
      check_rows(year, looking.findings);
    }
    if (all_there && year.fiscal_year.given() && year.complete.value == Truth::yes) compare_programmes(year, looking);
  }
}

}  // namespace jilaf::counts
