// SPDX-License-Identifier: MIT
#include "model/types.hpp"

namespace jilaf {
namespace {

constexpr auto site_rows = with_notes<Site>(std::array{
    field<Site, &Site::base_url>("base_url", Need::optional, Seen::everyone,
                                 "the address under which the pages will stand"),
    field<Site, &Site::generator>("generator", Need::optional, Seen::everyone, "the program that makes the site"),
});
constexpr Table site_table{"site", site_rows};

constexpr auto settings_rows = with_notes<Settings>(std::array{
    field<Settings, &Settings::publisher>(
        "publisher", Need::optional, Seen::everyone,
        "the organisation that publishes; the organiser where a programme names none"),
    field<Settings, &Settings::languages>("languages", Need::optional, Seen::everyone,
                                          "the languages of the texts; a plain text is in the first"),
    field<Settings, &Settings::fiscal_year_starts>(
        "fiscal_year_starts", Need::optional, Seen::everyone,
        "the first day of the fiscal year, `04-01` where nothing is written"),
    field<Settings, &Settings::time_zone>("time_zone", Need::optional, Seen::everyone,
                                          "the time zone of the office, `Asia/Tokyo` where nothing is written"),
    field<Settings, &Settings::regions>("regions", Need::optional, Seen::everyone,
                                        "the grouping of countries: `jilaf`, `un_m49`, or a mapping of your own"),
    field<Settings, &Settings::territories>("territories", Need::optional, Seen::everyone,
                                            "the codes that count as territories, not as countries"),
    field<Settings, &Settings::country_names>("country_names", Need::optional, Seen::everyone,
                                              "the house's own names of countries"),
    field<Settings, &Settings::numbering>(
        "numbering", Need::optional, Seen::everyone,
        "how action plans are numbered; as the language has it where nothing is written"),
    field<Settings, &Settings::rules>("rules", Need::optional, Seen::everyone,
                                      "how rules are weighed: `error`, `warning`, `note` or `off`"),
    field<Settings, &Settings::exclude>("exclude", Need::optional, Seen::everyone, "files to leave out"),
    field<Settings, &Settings::site>("site", Need::optional, Seen::everyone, "the site that pages are written for"),
    field<Settings, &Settings::format>("format", Need::optional, Seen::everyone, "the version of this format, 1"),
});
constexpr Table settings_table{"settings", settings_rows};

}  // namespace

template <>
const Table& table_of<Site>() {
  return site_table;
}
template <>
const Table& table_of<Settings>() {
  return settings_table;
}

}  // namespace jilaf
