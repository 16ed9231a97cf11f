// SPDX-License-Identifier: MIT
#pragma once

#include "figures/programme_figures.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace jilaf {

/// A key by which a summary is grouped.
enum class GroupKey : std::uint8_t { fiscal_year, region, country, organisation, kind, mode, category, programme };

/// A programme with its figures.
struct Counted {
  const Programme* programme = nullptr;
  const ProgrammeFigures* figures = nullptr;
};

/// What one group of a summary adds up to. Only held programmes are in the result figures.
struct SummaryRow {
  std::vector<std::string> keys;  ///< a value for each group key; empty where the programme does not say
  bool rest = false;              ///< people who could not be attributed to a group
  std::int64_t programmes = 0;    ///< held
  std::int64_t not_held = 0;      ///< planned, in progress, postponed or cancelled
  Total participants;
  Total women;
  Total completed;
  Total planned;  ///< of all programmes, held or not
  Total days;
  Total country_slots;           ///< countries and territories, once for each programme
  std::int64_t share_women = 0;  ///< women of those programmes (or parts) of which both numbers are exact
  std::int64_t share_of = 0;     ///< all participants of the same
  std::set<std::string> countries;
  std::set<std::string> territories;
  std::set<std::string> organisations;
  bool countries_partial = false;  ///< some programme tells a number of countries, but not which
  bool organisations_partial = false;
  const OrganisationRef* organisation = nullptr;  ///< how the organisation of the group was named, if it is one
};

/// Figures over programmes.
struct Summary {
  std::vector<SummaryRow> rows;  ///< in the order in which groups appeared
  SummaryRow total;
  bool counts_several = false;  ///< a programme stands in more than one group
  bool hidden_groups = false;   ///< some group's figures were taken away by the projection
};

/// Groups and adds up programmes; without keys there is only the total.
[[nodiscard]] Summary summarise(const std::vector<Counted>& programmes, const std::vector<GroupKey>& by,
                                const Settings& settings);

}  // namespace jilaf
