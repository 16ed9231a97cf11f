// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/same_person.hpp"
#include "check/support.hpp"
#include "figures/runs.hpp"

#include <deque>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// A person in one run of a programme.
struct Stay {
  const Delegate* delegate = nullptr;
  const Programme* programme = nullptr;
};

bool takes_place(const Programme& programme) {
  return programme.status.value != Status::cancelled && programme.status.value != Status::postponed;
}

bool comes(const Delegate& delegate) { return delegate.status.value != DelegateStatus::withdrawn; }

class Bookings {
 public:
  explicit Bookings(Findings& findings) : findings_(findings) {}

  void add(const Programme& programme) {
    const std::vector<Run> runs = runs_of(programme);
    for (const Delegate& delegate : programme.delegates) {
      if (!comes(delegate)) continue;
      const Stay& stay = stays_.emplace_back(Stay{&delegate, &programme});
      for (const std::string& key : keys_.keys_of(delegate.name)) {
        for (const Run& run : runs) add(people_[key], run, stay);
      }
    }
  }

  /// Every person who is in two programmes at once.
  void report() {
    for (auto& [key, stays] : people_) {
      if (stays.size() < 2) continue;
      each_overlap(
          std::move(stays),
          [](const Lasting<Stay>& one, const Lasting<Stay>& other) {
            return one.item->programme != other.item->programme &&
                   may_be_one(*one.item->delegate, *other.item->delegate);
          },
          [&](const Lasting<Stay>& earlier, const Lasting<Stay>& later) { report(earlier, later); });
    }
  }

 private:
  static void add(std::vector<Lasting<Stay>>& stays, const Run& run, const Stay& stay) {
    const Id& segment = stay.delegate->segment;
    const bool elsewhere = segment.given() && run.segment != nullptr && run.segment->id.value() != segment.value();
    if (elsewhere || !run.start.full() || !run.end.full()) return;
    stays.push_back({to_days(run.start), to_days(run.end), &stay});
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
  std::deque<Stay> stays_;  // addresses are stable
  std::unordered_map<std::string, std::vector<Lasting<Stay>>> people_;
  Findings& findings_;
};

}  // namespace

void double_booking(const Checked& checked, Findings& findings) {
  Bookings bookings(findings);
  for (const Programme& programme : checked.dossier.programmes) {
    if (takes_place(programme)) bookings.add(programme);
  }
  bookings.report();
}

}  // namespace jilaf::rules
