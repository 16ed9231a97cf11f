// SPDX-License-Identifier: MIT
#include "model/types.hpp"

namespace jilaf {
namespace {

constexpr auto region_figures_rows = with_notes<RegionFigures>(std::array{
    field<RegionFigures, &RegionFigures::region>("region", Need::required, Seen::everyone, "the region"),
    field<RegionFigures, &RegionFigures::participants>("participants", Need::optional, Seen::everyone,
                                                       "participants from it"),
    field<RegionFigures, &RegionFigures::countries>("countries", Need::optional, Seen::everyone, "countries of it"),
});
constexpr Table region_figures_table{"region_figures", region_figures_rows};

constexpr auto year_figures_rows = with_notes<YearFigures>(std::array{
    field<YearFigures, &YearFigures::programmes>("programmes", Need::optional, Seen::everyone, "programmes"),
    field<YearFigures, &YearFigures::participants>("participants", Need::optional, Seen::everyone, "participants"),
    field<YearFigures, &YearFigures::women>("women", Need::optional, Seen::everyone, "women among them"),
    field<YearFigures, &YearFigures::countries>("countries", Need::optional, Seen::everyone, "countries"),
    field<YearFigures, &YearFigures::territories>("territories", Need::optional, Seen::everyone, "territories"),
    field<YearFigures, &YearFigures::withdrawn>("withdrawn", Need::optional, Seen::everyone,
                                                "people who were planned and did not come"),
    field<YearFigures, &YearFigures::alternates>("alternates", Need::optional, Seen::everyone,
                                                 "people who came in place of others"),
    field<YearFigures, &YearFigures::by_region>("by_region", Need::optional, Seen::everyone, "the same by region"),
});
constexpr Table year_figures_table{"year_figures", year_figures_rows};

constexpr auto year_split_rows = with_notes<YearSplit>(std::array{
    field<YearSplit, &YearSplit::country>("country", Need::optional, Seen::everyone, "the country"),
    field<YearSplit, &YearSplit::organisation>("organisation", Need::optional, Seen::everyone, "the organisation"),
    field<YearSplit, &YearSplit::withdrawn>("withdrawn", Need::optional, Seen::everyone,
                                            "people who were planned and did not come"),
    field<YearSplit, &YearSplit::alternates>("alternates", Need::optional, Seen::everyone,
                                             "people who came in place of others"),
});
constexpr Table year_split_table{"year_split", year_split_rows};

constexpr auto year_rows = with_notes<Year>(std::array{
    field<Year, &Year::fiscal_year>("fiscal_year", Need::required, Seen::everyone, "the year in which it begins"),
    field<Year, &Year::kind>("kind", Need::optional, Seen::everyone, "only programmes of this kind"),
    field<Year, &Year::planned>("planned", Need::optional, Seen::everyone, "the plan of the year"),
    field<Year, &Year::stated>("stated", Need::optional, Seen::everyone, "figures as they were published"),
    field<Year, &Year::by>("by", Need::optional, Seen::everyone, "figures by country or organisation"),
    field<Year, &Year::funding>("funding", Need::optional, Seen::everyone, "who paid, on what terms"),
    field<Year, &Year::changes>("changes", Need::optional, Seen::everyone, "what happened to the plan of the year"),
    field<Year, &Year::cooperating_organisations>("cooperating_organisations", Need::optional, Seen::everyone,
                                                  "those to thank for the year"),
    field<Year, &Year::sources>("sources", Need::optional, Seen::everyone, "pages that the figures come from"),
    field<Year, &Year::complete>("complete", Need::optional, Seen::everyone,
                                 "`true`: all programmes of the year are in the data, so that sums can be compared"),
});
constexpr Table year_table{"year", year_rows};

}  // namespace

template <>
const Table& table_of<RegionFigures>() {
  return region_figures_table;
}
template <>
const Table& table_of<YearFigures>() {
  return year_figures_table;
}
template <>
const Table& table_of<YearSplit>() {
  return year_split_table;
}
template <>
const Table& table_of<Year>() {
  return year_table;
}

}  // namespace jilaf
