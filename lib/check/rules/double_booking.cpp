// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/same_person.hpp"
#include "check/support.hpp"
#include "figures/runs.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// A person of a programme, under one of the ways in which the name is written.
struct Stay {
  std::size_t key = 0;  ///< the hash of the key of the name, since the keys of all people take much room
  const Programme* programme = nullptr;
  const Delegate* delegate = nullptr;
};

std::size_t hash_of(const std::string& key) { return std::hash<std::string>{}(key); }

bool takes_place(const Programme& programme) {
  return programme.status.value != Status::cancelled && programme.status.value != Status::postponed;
}

bool comes(const Delegate& delegate) { return delegate.status.value != DelegateStatus::withdrawn; }

class Bookings {
 public:
  Bookings(std::size_t people, Findings& findings) : findings_(findings) { stays_.reserve(people); }

  void add(const Programme& programme) {
    for (const Delegate& delegate : programme.delegates) {
      if (!comes(delegate)) continue;
      for (const std::string& key : keys_.keys_of(delegate.name))
        stays_.push_back({hash_of(key), &programme, &delegate});
    }
  }

  /// Every person who is in two programmes at once.
  void report() {
    std::ranges::sort(stays_, {}, [](const Stay& stay) { return std::tie(stay.key, stay.programme, stay.delegate); });
    for (auto first = stays_.begin(); first != stays_.end();) {
      const auto last = std::find_if(first, stays_.end(), [&](const Stay& stay) { return stay.key != first->key; });
      if (std::prev(last)->programme != first->programme) report_namesakes({first, last});
      first = last;
    }
  }

 private:
  using People = std::unordered_map<std::string, std::vector<Lasting<Stay>>>;

  /// Names of one hash are nearly always one name.
  void report_namesakes(std::span<const Stay> namesakes) {
    People people;
    for (const Stay& stay : namesakes) {
      for (const std::string& key : keys_.keys_of(stay.delegate->name)) {
        if (hash_of(key) == stay.key) add_runs(stay, people[key]);
      }
    }
    for (auto& [key, stays] : people) report_overlaps(std::move(stays));
  }

  static void add_runs(const Stay& stay, std::vector<Lasting<Stay>>& stays) {
    const Id& segment = stay.delegate->segment;
    for (const Run& run : runs_of(*stay.programme)) {
      const bool elsewhere = segment.given() && run.segment != nullptr && run.segment->id.value() != segment.value();
      if (!elsewhere && run.start.full() && run.end.full())
        stays.push_back({to_days(run.start), to_days(run.end), &stay});
    }
  }

  void report_overlaps(std::vector<Lasting<Stay>> stays) {
    each_overlap(
        std::move(stays),
        [](const Lasting<Stay>& one, const Lasting<Stay>& other) {
          return one.item->programme != other.item->programme && may_be_one(*one.item->delegate, *other.item->delegate);
        },
        [&](const Lasting<Stay>& earlier, const Lasting<Stay>& later) { report(earlier, later); });
  }

  void report(const Lasting<Stay>& earlier, const Lasting<Stay>& later) {
    Diagnostic& finding = findings_.add(
        place_of(*later.item->delegate),
        fmt::format("from {} this person would be in two programmes at once", in_words(from_days(later.from))),
        "correct the dates or the roster; for two people of one name, write 'birth_year' or 'organisation' of both");
    finding.related.push_back(
        {place_of(*earlier.item->delegate), fmt::format("here until {}", in_words(from_days(earlier.to)))});
  }

  NameKeys keys_;
  std::vector<Stay> stays_;
  Findings& findings_;
};

}  // namespace

void double_booking(const Checked& checked, Findings& findings) {
  const auto people = [](std::size_t sum, const Programme& programme) { return sum + programme.delegates.size(); };
  const auto& programmes = checked.dossier.programmes;
  Bookings bookings(std::accumulate(programmes.begin(), programmes.end(), std::size_t{0}, people), findings);
  for (const Programme& programme : programmes) {
    if (takes_place(programme)) bookings.add(programme);
  }
  bookings.report();
}

}  // namespace jilaf::rules
