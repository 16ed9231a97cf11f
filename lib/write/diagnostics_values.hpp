// SPDX-License-Identifier: MIT
#pragma once

#include "base/value.hpp"
#include "write/diagnostics.hpp"
#include "write/diagnostics_place.hpp"

namespace jilaf {

/// A finding as the formats `json` and `jsonl` have it; jilaf-check(1) names the members.
[[nodiscard]] Value diagnostic_value(const Diagnostic& finding, const Sources& sources, Locator& locate);

}  // namespace jilaf
