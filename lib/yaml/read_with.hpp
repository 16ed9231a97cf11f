// SPDX-License-Identifier: MIT
#pragma once

#include "base/source.hpp"
#include "yaml/reporter.hpp"
#include "yaml/tree.hpp"

namespace jilaf::yaml {

/// As `read`, but the reporter keeps the reasons too; for tests that count them.
[[nodiscard]] Tree read_with(const Source& source, FileId file, Reporter& reporter);

}  // namespace jilaf::yaml
