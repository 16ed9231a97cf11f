// SPDX-License-Identifier: MIT
#pragma once

#include "base/value.hpp"

#include <string_view>
#include <vector>

namespace jilaf {

/// The sections of a data file that have a schema of their own, in the order of the field table.
[[nodiscard]] std::vector<std::string_view> schema_sections();

/// The JSON Schema (draft-07) of one section, or of a whole data file where the name is empty, made from the field tables.
/// It judges structure only, and takes what YAML readers make of unquoted scalars; `UsageError` for an unknown section.
[[nodiscard]] Value json_schema(std::string_view section);

}  // namespace jilaf
