// SPDX-License-Identifier: MIT
#include "render/years.hpp"

#include "render/links.hpp"
#include "render/notes.hpp"

#include <algorithm>

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

class YearTable {
 public:
  YearTable(const Year& year, const Speaker& speaker, const std::vector<Counted>& programmes)
      : year_(year),
        speaker_(speaker),
        counted_(summarise(of_year(year, programmes), {}, speaker.visible().settings()).total),
        regions_(summarise(of_year(year, programmes), {GroupKey::region}, speaker.visible().settings())) {}

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
  SummaryRow counted_;
  Summary regions_;
  Grid grid_;
};

void add_sources(Blocks& blocks, const Year& year, const Speaker& speaker) {
  ListBlock sources;
  for (const SourcePage& source : year.sources) {
    if (std::optional<LinkLine> link = link_line(source, speaker))
      sources.items.push_back({paragraph(std::move(link->line))});
  }
  if (sources.items.empty()) return;
  blocks.push_back(heading(4, speaker.language().text("headings.sources"), "sources"));
  blocks.push_back({std::move(sources)});
}

}  // namespace

void add_years(Blocks& blocks, const Speaker& speaker, const std::vector<Counted>& programmes) {
  bool first = true;
  for (const Year& year : speaker.visible().years()) {
    const bool shown = std::ranges::any_of(programmes, [&](const Counted& counted) {
      return counted.figures->fiscal_year == static_cast<int>(year.fiscal_year.value);
    });
    if (!shown) continue;
    Grid grid = YearTable(year, speaker, programmes).grid();
    if (grid.rows.empty()) continue;
    if (first) blocks.push_back(heading(2, speaker.language().text("headings.years"), "years"));
    first = false;
    const int number = static_cast<int>(year.fiscal_year.value);
    blocks.push_back(heading(3, speaker.language().fiscal_year(number), "year"));
    blocks.push_back({std::move(grid)});
    if (year.remarks->note.given()) blocks.push_back(paragraph(speaker.line(year.remarks->note)));
    ListBlock changes;
    for (const Change& change : year.changes) changes.items.push_back({paragraph(change_line(change, speaker))});
    if (!changes.items.empty()) blocks.push_back({std::move(changes)});
    add_sources(blocks, year, speaker);
  }
}

}  // namespace jilaf
