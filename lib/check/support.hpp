// SPDX-License-Identifier: MIT
// What several rules need: the whole data in one walk, words for dates, and overlaps in time.
#pragma once

#include "load/dossier.hpp"
#include "model/types.hpp"
#include "model/walk.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// `14 November 2022`, or `November 2022` and `2022` where no more is known; for messages.
[[nodiscard]] std::string in_words(const Date& date);

/// `3 days`, `1 day`.
[[nodiscard]] std::string days_in_words(std::int32_t days);

/// Whether loading found something wrong within the span, so that what is missing there may only be misspelt.
[[nodiscard]] bool is_broken(const Dossier& dossier, const Span& span);

/// Whether the value of a field may be quoted in a message; what only the office may see may not.
[[nodiscard]] inline bool is_quotable(const Row& row) { return row.seen != Seen::internal; }

/// Visits every field of a programme with its roster and its itinerary, as `walk_fields` does.
template <class Visit>
void walk_programme(const Programme& programme, const Visit& visit) {
  walk_fields(table_of<Programme>(), static_cast<const void*>(&programme), visit);
  for (const Delegate& delegate : programme.delegates) walk_fields(table_of<Delegate>(), static_cast<const void*>(&delegate), visit);
  for (const Day& day : programme.itinerary) walk_fields(table_of<Day>(), static_cast<const void*>(&day), visit);
}

/// Visits every field of everything that was loaded; mappings with free keys, which only settings have, are left to the caller.
template <class Visit>
void walk_dossier(const Dossier& dossier, const Visit& visit) {
  for (const Programme& programme : dossier.programmes) walk_programme(programme, visit);
  for (const Organisation& entry : dossier.organisations) walk_fields(table_of<Organisation>(), static_cast<const void*>(&entry), visit);
  for (const Place& entry : dossier.places) walk_fields(table_of<Place>(), static_cast<const void*>(&entry), visit);
  for (const Year& year : dossier.years) walk_fields(table_of<Year>(), static_cast<const void*>(&year), visit);
  walk_fields(table_of<Settings>(), static_cast<const void*>(&dossier.settings), visit);
}

/// Something that lasts from one point of time to another, both included.
template <class Item>
struct Lasting {
  std::int32_t from = 0;
  std::int32_t to = 0;
  const Item* item = nullptr;
};

/// Calls `report(earlier, later)` once for each item that overlaps an earlier one with which it collides.
/// It sweeps over the sorted items, so that long lists without collisions cost no more than the sorting.
template <class Item, class Collide, class Report>
void each_overlap(std::vector<Lasting<Item>> items, const Collide& collide, const Report& report) {
  std::ranges::stable_sort(items, {}, &Lasting<Item>::from);
  std::multimap<std::int32_t, Lasting<Item>> running;  // by their ends
  for (const Lasting<Item>& later : items) {
    running.erase(running.begin(), running.lower_bound(later.from));
    const auto found = std::ranges::find_if(running, [&](const auto& entry) { return collide(entry.second, later); });
    if (found != running.end()) report(found->second, later);
    running.emplace(later.to, later);
  }
}

}  // namespace jilaf
