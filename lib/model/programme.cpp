// SPDX-License-Identifier: MIT
#include "model/programme.hpp"

#include <algorithm>

namespace jilaf {

bool Programme::is_incomplete(Listing listing) const {
  return std::ranges::any_of(incomplete, [listing](const Located<Listing>& entry) { return entry.value == listing; });
}

}  // namespace jilaf
