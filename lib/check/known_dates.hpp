// SPDX-License-Identifier: MIT
#pragma once

#include "model/programme.hpp"

#include <set>
#include <vector>

namespace jilaf {

/// The dates that a programme speaks of, its own and those around it, for rules about running text.
class KnownDates {
 public:
  explicit KnownDates(const Programme& programme);

  /// The years of all of them; those that a date without year may mean.
  [[nodiscard]] const std::set<int>& years() const { return years_; }
  /// Where the first of them stands.
  [[nodiscard]] const Span& span() const { return span_; }
  /// Whether a date, whose day may be 0 for a whole month, is one of them, or lies from the first start to the last end.
  [[nodiscard]] bool explain(const Date& date) const;
  /// Whether the first start and the last end are known to the month at least.
  [[nodiscard]] bool bounded() const;

 private:
  void add(const DateField& field);

  Date start_;
  Date end_;
  std::vector<Date> all_;
  std::set<int> years_;
  Span span_;
};

}  // namespace jilaf
