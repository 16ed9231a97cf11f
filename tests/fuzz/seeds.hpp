// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace jilaf::fuzz {

/// What fuzzing begins with: the data files of `examples/` and `tests/` below a root, and the examples of all rules.
[[nodiscard]] std::vector<std::string> seeds(const std::filesystem::path& root);

}  // namespace jilaf::fuzz
