// SPDX-License-Identifier: MIT
#include "figures/geography.hpp"

#include "reference/reference.hpp"

#include <algorithm>

namespace jilaf {
namespace {

const Grouping& built_in(const Settings& settings) {
  const auto found = std::ranges::find(groupings(), settings.regions.built_in.value(), &Grouping::name);
  return found != groupings().end() ? *found : groupings().front();
}

}  // namespace

bool is_territory(std::string_view code, const Settings& settings) {
  if (settings.territories.given())
    return std::ranges::any_of(settings.territories,
                               [code](const CountryCode& entry) { return entry.value() == code; });
  const Country* const country = find_country(code);
  return country != nullptr && country->standing == Standing::none && country->former == 0;
}

std::string_view region_of(std::string_view code, const Settings& settings) {
  if (!settings.regions.own.empty()) {
    for (const auto& [region, codes] : settings.regions.own) {
      if (std::ranges::any_of(codes, [code](const CountryCode& entry) { return entry.value() == code; }))
        return region.value();
    }
    return {};
  }
  for (const Region& region : built_in(settings).regions) {
    if (std::ranges::find(region.codes, code) != region.codes.end()) return region.id;
  }
  return {};
}

std::vector<std::string_view> regions_of(const Settings& settings) {
  std::vector<std::string_view> ids;
  for (const auto& [region, codes] : settings.regions.own) ids.push_back(region.value());
  if (ids.empty()) {
    for (const Region& region : built_in(settings).regions) ids.push_back(region.id);
  }
  return ids;
}

}  // namespace jilaf
