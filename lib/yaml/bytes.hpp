// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reporter.hpp"

#include <string_view>

namespace jilaf::yaml {

/// Reports every byte that a UTF-8 text file must not hold (rule `encoding`), at most twenty and a closing word.
void check_bytes(std::string_view text, Reporter& reporter);

}  // namespace jilaf::yaml
