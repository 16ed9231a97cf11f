// SPDX-License-Identifier: MIT
#pragma once

#include "model/enums.hpp"
#include "render/document.hpp"

#include <string>

namespace jilaf {

/// The front matter of a page for a site generator, from its first `---` to the line after its last; empty for `none`.
/// It is YAML that 1.1 and 1.2 readers understand alike: strings are always quoted, and hold plain text without entities.
[[nodiscard]] std::string front_matter(const Metadata& metadata, Generator generator);

/// Whether the generator's themes print the title of the front matter above the text.
[[nodiscard]] bool prints_title(Generator generator);

}  // namespace jilaf
