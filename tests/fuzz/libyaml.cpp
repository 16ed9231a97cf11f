// SPDX-License-Identifier: MIT
// Our reader beside libyaml on any bytes: the same tree, or refused for a reason.
#include "agreement.hpp"
#include "target.hpp"

namespace jilaf::fuzz {

void target(std::string_view bytes) {
  const std::string outcome = compare(std::string(bytes));
  require(!outcome.starts_with('!'), outcome, bytes);
}

}  // namespace jilaf::fuzz
