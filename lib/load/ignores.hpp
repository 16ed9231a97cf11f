// SPDX-License-Identifier: MIT
#pragma once

#include "load/dossier.hpp"
#include "yaml/tree.hpp"

namespace jilaf {

/// The comments `# jilaf: ignore RULE reason` of a file with the nodes that they speak of: the next entry or item after
/// the comment, or the one on whose line it stands; `# jilaf: ignore-file RULE reason` speaks of the whole file. Comments that cannot be understood become findings of `unused-ignore`.
[[nodiscard]] std::vector<Ignore> find_ignores(const yaml::Tree& tree, const Source& source, Texts& texts,
                                               Diagnostics& findings);

}  // namespace jilaf
