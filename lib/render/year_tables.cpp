// SPDX-License-Identifier: MIT
#include "render/year_tables.hpp"

#include <algorithm>
#include <array>

namespace jilaf {
namespace {

/// The programmes that a year speaks of.
std::vector<Counted> of_year(const Year& year, const std::vector<Counted>& programmes) {
  std::vector<Counted> chosen;
  for (const Counted& counted : programmes) {
    const bool same_year = counted.figures->fiscal_year && *counted.figures->fiscal_year == year.fiscal_year.value;
    const bool same_kind =
        !year.kind.given() || (counted.programme->kind.given() && counted.programme->kind.value == year.kind.value);
    if (same_year && same_kind) chosen.push_back(counted);
  }
  return chosen;
}

Figure distinct(const std::set<std::string>& codes, bool partial) {
  return {static_cast<std::int64_t>(codes.size()), partial ? CountForm::at_least : CountForm::exact,
          !codes.empty() || !partial, false};
}

/// What the held programmes add up to; unknown unless all of them tell.
Figure in_all(const std::vector<Counted>& programmes, Figure ProgrammeFigures::*member) {
  Total total;
  for (const Counted& counted : programmes) {
    if (counted.figures->in_result) total.include(counted.figures->*member);
  }
  return total.unknown == 0 ? total.sum : Figure{};
}

class YearTable {
 public:
  YearTable(const Year& year, const Speaker& speaker, const std::vector<Counted>& programmes)
      : year_(year),
        speaker_(speaker),
        programmes_(of_year(year, programmes)),
        counted_(summarise(programmes_, {}, speaker.visible().settings()).total),
        regions_(summarise(programmes_, {GroupKey::region}, speaker.visible().settings())) {}

  Grid grid() {
    grid_.key = "year";
    for (const std::string_view key : {"measure_of_year", "planned", "stated", "counted"}) {
      grid_.columns.push_back(
          {std::string(key), speaker_.word("columns", key), key == "measure_of_year" ? Align::left : Align::right});
    }
    add("programmes", &YearFigures::programmes, Figure::exactly(counted_.programmes));
    add("participants", &YearFigures::participants, counted_.participants.sum);
    add("women", &YearFigures::women, counted_.women.unknown == 0 ? counted_.women.sum : Figure{});
    add("countries", &YearFigures::countries, distinct(counted_.countries, counted_.countries_partial));
    add("territories", &YearFigures::territories, distinct(counted_.territories, false));
    add("withdrawn", &YearFigures::withdrawn, in_all(programmes_, &ProgrammeFigures::withdrawn));
    add("alternates", &YearFigures::alternates, in_all(programmes_, &ProgrammeFigures::alternates));
    for (const std::string& region : regions()) add_region(region);
    return std::move(grid_);
  }

 private:
  template <class Member>
  void add(std::string_view column, Member YearFigures::*member, const Figure& counted) {
    add_row(speaker_.word("columns", column), to_figure(year_.planned.*member), to_figure(year_.stated.*member),
            counted);
  }

  void add_row(const std::string& name, const Figure& planned, const Figure& stated, const Figure& counted) {
    if (!planned.known && !stated.known) return;
    grid_.rows.push_back({{speaker_.cell(name), speaker_.cell(planned), speaker_.cell(stated), speaker_.cell(counted)},
                          TableRow::Kind::data});
  }

  [[nodiscard]] std::vector<std::string> regions() const {
    std::vector<std::string> names;
    for (const auto* figures : {&year_.planned, &year_.stated}) {
      for (const RegionFigures& region : figures->by_region) {
        if (std::ranges::find(names, region.region.value()) == names.end()) names.emplace_back(region.region.value());
      }
    }
    return names;
  }

  static Figure of_region(const YearFigures& figures, const std::string& region, Count RegionFigures::*member) {
    const auto found =
        std::ranges::find(figures.by_region, region, [](const RegionFigures& entry) { return entry.region.value(); });
    return found != figures.by_region.end() ? to_figure((*found).*member) : Figure{};
  }

  void add_region(const std::string& region) {
    const auto found = std::ranges::find_if(
        regions_.rows, [&](const SummaryRow& row) { return !row.rest && row.keys.front() == region; });
    const bool any = found != regions_.rows.end() && found->programmes > 0;
    const std::string name = speaker_.word("regions", region);
    const auto row = [&](std::string_view column, Count RegionFigures::*member, const Figure& counted) {
      const std::string label =
          speaker_.language().message("by_region", {{"measure", speaker_.word("columns", column)}, {"region", name}});
      add_row(label, of_region(year_.planned, region, member), of_region(year_.stated, region, member), counted);
    };
    row("participants", &RegionFigures::participants, any ? found->participants.sum : Figure{});
    row("countries", &RegionFigures::countries, any ? distinct(found->countries, found->countries_partial) : Figure{});
  }

  const Year& year_;
  const Speaker& speaker_;
  std::vector<Counted> programmes_;
  SummaryRow counted_;
  Summary regions_;
  Grid grid_;
};

/// A column of the rows by country and organisation, which is shown where any row fills it.
struct SplitColumn {
  std::string_view key;
  Align align;
  bool (*given)(const YearSplit&);
  Cell (*cell)(const YearSplit&, const Speaker&);
};

constexpr std::array<SplitColumn, 4> split_columns{{
    {"country", Align::left, [](const YearSplit& row) { return row.country.given(); },
     [](const YearSplit& row, const Speaker& speaker) { return speaker.cell(speaker.country(row.country.value())); }},
    {"organisation", Align::left, [](const YearSplit& row) { return row.organisation.given(); },
     [](const YearSplit& row, const Speaker& speaker) { return speaker.cell(speaker.organisation(row.organisation)); }},
    {"withdrawn", Align::right, [](const YearSplit& row) { return row.withdrawn.given(); },
     [](const YearSplit& row, const Speaker& speaker) { return speaker.cell(to_figure(row.withdrawn)); }},
    {"alternates", Align::right, [](const YearSplit& row) { return row.alternates.given(); },
     [](const YearSplit& row, const Speaker& speaker) { return speaker.cell(to_figure(row.alternates)); }},
}};

}  // namespace

Grid year_table(const Year& year, const Speaker& speaker, const std::vector<Counted>& programmes) {
  return YearTable(year, speaker, programmes).grid();
}

Grid year_split_table(const Year& year, const Speaker& speaker) {
  Grid grid;
  grid.key = "year_by";
  grid.rows.resize(year.by.size());
  for (const SplitColumn& column : split_columns) {
    if (std::ranges::none_of(year.by, column.given)) continue;
    grid.columns.push_back({std::string(column.key), speaker.word("columns", column.key), column.align});
    for (std::size_t row = 0; row < year.by.size(); ++row) {
      const YearSplit& split = year.by[row];
      grid.rows[row].cells.push_back(column.given(split) ? column.cell(split, speaker) : speaker.unknown());
    }
  }
  return grid;
}

}  // namespace jilaf
