// SPDX-License-Identifier: MIT
// How schema, skeleton and manual speak of the field tables.
#pragma once

#include "model/type.hpp"

#include <string>
#include <string_view>

namespace jilaf {

/// Who may see a field, as a sentence; empty where everyone may.
[[nodiscard]] std::string seen_sentence(Seen seen);

/// The type of the items where it is a list, else the type itself.
[[nodiscard]] const Type& innermost(const Type& type);

}  // namespace jilaf
