// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reporter.hpp"

#include <string_view>
#include <vector>

namespace jilaf::yaml {

/// A key of a mapping and where it stands.
struct KeyPlace {
  std::string_view text;
  Bytes place;
};

/// Reports every key that stands a second time (rule `duplicate-key`); texts are compared in normalisation form C.
void check_duplicates(std::vector<KeyPlace>& keys, Reporter& reporter);

}  // namespace jilaf::yaml
