// SPDX-License-Identifier: MIT
#pragma once

#include "model/leaves.hpp"

#include <cstdint>

namespace jilaf {

/// A counted number: unknown, exact, about or at least. Unknown is never zero.
struct Figure {
  std::int64_t value = 0;
  CountForm form = CountForm::exact;  ///< exact, about or at_least
  bool known = false;
  bool stated = false;  ///< taken from what a source prints, since nothing could be counted

  /// A number that was counted.
  static Figure exactly(std::int64_t value) { return {value, CountForm::exact, true, false}; }
  [[nodiscard]] bool exact() const { return known && form == CountForm::exact; }
  bool operator==(const Figure&) const = default;
};

/// The figure that a count stands for; percentages and `all` stand for none by themselves.
[[nodiscard]] Figure to_figure(const Count& count);

/// The sum; it is known only where both are, and no more exact than the less exact one.
[[nodiscard]] Figure add(const Figure& left, const Figure& right);

/// A sum over groups in which unknown parts are counted beside it instead of spoiling it.
struct Total {
  Figure sum;                ///< known as soon as one part was
  std::int64_t unknown = 0;  ///< how many parts are not known, or only the least that they can be
  std::int64_t counted = 0;  ///< how many parts are known

  void include(const Figure& part);
  void include(const Total& other);
};

/// The smallest and the largest number that a count can mean; "about" leaves a tenth to either side.
struct Bounds {
  std::int64_t least = 0;
  std::int64_t most = 0;
};
[[nodiscard]] Bounds bounds(const Figure& figure);

/// Women for a share in percent of an exact total: the only whole number that rounds to the share as printed, or unknown.
[[nodiscard]] Figure from_percentage(const Count& percentage, const Figure& total);
/// Women as they were written, be it as a number or as a share of the total.
[[nodiscard]] Figure women_figure(const Count& women, const Figure& total);

}  // namespace jilaf
