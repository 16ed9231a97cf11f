// SPDX-License-Identifier: MIT
// What several rules need: a short way to all values of a type, words for dates, and overlaps in time.
#pragma once

#include "load/dossier.hpp"
#include "model/types.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// `14 November 2022`, or `November 2022` and `2022` where no more is known; for messages.
[[nodiscard]] std::string in_words(const Date& date);

/// `3 days`, `1 day`.
[[nodiscard]] std::string days_in_words(std::int32_t days);

/// The language of the texts that name none.
[[nodiscard]] std::string_view first_language(const Settings& settings);

/// Whether a row is one of the section `private`, so that its value must not be quoted in a message.
[[nodiscard]] bool is_private(const Row& row);

/// The ways through the field tables to all values of some types. A walk along them leaves out every part of the data that
/// cannot hold such a value, which makes it several times as fast as one through all fields.
class Paths {
 public:
  explicit Paths(std::initializer_list<const Type*> wanted);

  /// Visits the values in one record: `visit(row, type, value)` gets each that was given, the items of lists one by one.
  template <class Visit>
  void walk(const Table& table, const void* record, const Visit& visit) const {
    if (const auto found = steps_.find(&table); found != steps_.end()) walk(found->second, record, visit);
  }

  /// Visits the values in a programme with its roster and its itinerary.
  template <class Visit>
  void walk(const Programme& programme, const Visit& visit) const {
    walk(table_of<Programme>(), &programme, visit);
    for (const Delegate& delegate : programme.delegates) walk(table_of<Delegate>(), &delegate, visit);
    for (const Day& day : programme.itinerary) walk(table_of<Day>(), &day, visit);
  }

  /// Visits the values in everything that was loaded; mappings with free keys, which only settings have, are left to the caller.
  template <class Visit>
  void walk(const Dossier& dossier, const Visit& visit) const {
    for (const Programme& programme : dossier.programmes) walk(programme, visit);
    walk_rest(dossier, visit);
  }

  /// Visits the values in everything that was loaded but the programmes.
  template <class Visit>
  void walk_rest(const Dossier& dossier, const Visit& visit) const {
    for (const Organisation& entry : dossier.organisations) walk(table_of<Organisation>(), &entry, visit);
    for (const Place& entry : dossier.places) walk(table_of<Place>(), &entry, visit);
    for (const Year& year : dossier.years) walk(table_of<Year>(), &year, visit);
    walk(table_of<Settings>(), &dossier.settings, visit);
  }

 private:
  /// A row that holds a wanted value, or leads to one.
  struct Step {
    const Row* row = nullptr;
    bool wanted = false;
    const std::vector<Step>* deeper = nullptr;
  };

  const std::vector<Step>* prepare(const Table& table, std::span<const Type* const> wanted);

  template <class Visit>
  static void walk(const std::vector<Step>& steps, const void* record, const Visit& visit) {
    for (const Step& step : steps) follow(step, *step.row->type, step.row->at(const_cast<void*>(record)), visit);
  }

  template <class Visit>
  static void follow(const Step& step, const Type& type, void* member, const Visit& visit) {
    if (type.list != nullptr) {
      const std::size_t size = type.list->size(member);
      for (std::size_t index = 0; index < size; ++index)
        follow(step, *type.list->item, type.list->at(member, index), visit);
      return;
    }
    if (!type.given(member)) return;
    if (step.wanted) visit(*step.row, type, static_cast<const void*>(member));
    if (step.deeper != nullptr) walk(*step.deeper, member, visit);
  }

  std::map<const Table*, std::vector<Step>> steps_;
};

/// The items that lack what most of the others have: what is missing once is a slip, what is missing everywhere a custom.
/// Empty where fewer than two have it, or no more than lack it.
template <class Items, class Has>
[[nodiscard]] auto exceptions_among(const Items& items, const Has& has) {
  std::vector<const typename Items::value_type*> lacking;
  for (const auto& item : items) {
    if (!has(item)) lacking.push_back(&item);
  }
  const std::size_t having = items.size() - lacking.size();
  if (having < 2 || having <= lacking.size()) lacking.clear();
  return lacking;
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
