// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace jilaf::fuzz {

/// How reader and libyaml agree on one text; the outcomes with a `!` must not happen.
[[nodiscard]] std::string compare(const std::string& text);

}  // namespace jilaf::fuzz
