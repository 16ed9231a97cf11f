// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/tree.hpp"

#include <string_view>
#include <vector>

namespace jilaf::yaml {

/// The comments of the text that speak to jilaf, in order; `nodes` tells them from a `#` inside a scalar.
[[nodiscard]] std::vector<Comment> find_comments(std::string_view text, FileId file, const std::vector<RawNode>& nodes);

}  // namespace jilaf::yaml
