// SPDX-License-Identifier: MIT
#pragma once

#include "load/dossier.hpp"

#include <vector>

namespace jilaf {

/// Where reading and loading found something, so that a rule can be silent about what was not understood.
class BrokenPlaces {
 public:
  explicit BrokenPlaces(const Dossier& dossier);

  /// Whether something inside the span was not understood.
  [[nodiscard]] bool inside(const Span& span) const;
  /// Whether anything at all was not understood.
  [[nodiscard]] bool any() const { return !places_.empty(); }

 private:
  std::vector<Span> places_;  // sorted
};

}  // namespace jilaf
