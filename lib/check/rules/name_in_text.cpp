// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/rules/name_in_text/scanner.hpp"

namespace jilaf::rules {

void name_in_text(const Checked& checked, Findings& findings) { names::Scanner(checked, findings).scan_all(); }

}  // namespace jilaf::rules
