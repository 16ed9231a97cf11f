// SPDX-License-Identifier: MIT
#pragma once

#include "base/value.hpp"

#include <string>

namespace jilaf {

/// A number, `true` or `false` as machines read it, the same under every locale: numbers have no grouping, a decimal point
/// and as few digits as tell them apart (shortest round trip). Empty for everything else, and for what is not a number.
[[nodiscard]] std::string plain_value(const Value& value);

}  // namespace jilaf
