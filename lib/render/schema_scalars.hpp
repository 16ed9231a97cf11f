// SPDX-License-Identifier: MIT
// What a scalar may look like to a JSON Schema: YAML readers guess types, jilaf goes by the field.
#pragma once

#include "base/value.hpp"
#include "model/type.hpp"

#include <span>

namespace jilaf {

/// The schema of a word out of a list, with the truth values that YAML 1.1 makes of some words.
[[nodiscard]] Value::Object enumeration(std::span<const Choice> choices);

/// The schemas of which a scalar of the type fits one, in whatever form a YAML reader hands it over.
[[nodiscard]] Value::List scalar_alternatives(const Type& type);

}  // namespace jilaf
