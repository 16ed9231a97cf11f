// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "yaml/tree.hpp"

namespace jilaf::yaml {

/// The most bytes that a file may have (32 MiB); larger ones are refused unread.
inline constexpr std::size_t largest_file = std::size_t{32} << 20U;
/// The deepest nesting of lists and mappings that is read.
inline constexpr int deepest_nesting = 32;

/// Reads one YAML document of the plain kind that `jilaf-format(5)` describes.
/// Findings (rules `syntax`, `encoding`, `unsupported-yaml`, `duplicate-key`) are appended; what can be read in spite of them
/// is in the tree: an alias is null there, an anchor or tag is not there, and of a doubled key both entries are. The tree holds
/// no root after a finding of `syntax` or `encoding`, nor where reading stopped early. A file without content has a null root
/// and no finding. `~` and `null` are null as values, but words as keys. The source must outlive the tree.
[[nodiscard]] Tree read(const Source& source, FileId file, Diagnostics& findings);

}  // namespace jilaf::yaml
