// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/rules/place_spelling/parts.hpp"

namespace jilaf::rules {

void place_spelling(const Checked& checked, Findings& findings) {
  spelling::check_countries(checked, findings);
  spelling::check_places(checked, findings);
}

}  // namespace jilaf::rules
