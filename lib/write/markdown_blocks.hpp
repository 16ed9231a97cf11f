// SPDX-License-Identifier: MIT
#pragma once

#include "render/document.hpp"

#include <string>

namespace jilaf {

/// Blocks as Markdown source, a blank line between them, without a line break at the end.
[[nodiscard]] std::string markdown_blocks(const Blocks& blocks);

}  // namespace jilaf
