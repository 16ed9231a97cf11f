// SPDX-License-Identifier: MIT
// Numbers of people as intervals, and how messages speak of them.
#pragma once

#include "check/rule.hpp"
#include "figures/figure.hpp"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf::counts {

/// The upper end of what is not limited.
inline constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
/// The bounds of what is not known.
inline constexpr Bounds anything{0, unlimited};

/// What a count can mean; a percentage or `all` means anything by itself.
[[nodiscard]] Bounds bounds_of(const Count& count);
/// The bounds of a sum.
[[nodiscard]] Bounds plus(const Bounds& left, const Bounds& right);
/// Whether nothing is known.
[[nodiscard]] constexpr bool is_unknown(const Bounds& bounds) { return bounds.least == 0 && bounds.most == unlimited; }

/// `15`, `at least 15` or `13 to 17`.
[[nodiscard]] std::string words(const Bounds& bounds);
/// `15`, `about 15`, `at least 15`, `48.8 %` or `all`.
[[nodiscard]] std::string words(const Count& count);
/// `1 person` or `15 people`: the number in words with the noun that fits it.
[[nodiscard]] std::string words(const Bounds& bounds, std::string_view one, std::string_view many);

/// A whole to which parts are compared, and the clause that says what it is.
struct Whole {
  Bounds bounds = anything;
  Span span;
  std::string clause;  ///< "the total says 15"
  [[nodiscard]] bool known() const { return span.given() && !is_unknown(bounds); }
};

/// The whole that a count states; unknown where it states none.
[[nodiscard]] Whole whole_of(const Count& count, std::string_view says);

/// Parts that are added up; those that are not known leave the sum open upwards.
struct Sum {
  Bounds bounds{0, 0};
  std::vector<Related> known;  ///< the parts that are known, with their numbers
  std::size_t parts = 0;

  void add(const Bounds& part, Span where);
  void add(const Count& part) { add(bounds_of(part), part.span); }
  /// Lets the sum fall short of a whole.
  void leave_open() { bounds.most = unlimited; }
};

/// How a comparison speaks.
struct Wording {
  std::string_view parts;  ///< "the rows add up to"
  std::string_view one = "person";
  std::string_view many = "people";
  std::string_view help;
};

/// Reports that sum and whole cannot both be right, at the place of the whole; says whether it did.
bool compare(const Sum& sum, const Whole& whole, const Wording& wording, Findings& findings);

}  // namespace jilaf::counts
