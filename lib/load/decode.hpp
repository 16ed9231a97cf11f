// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "model/type.hpp"
#include "yaml/tree.hpp"

namespace jilaf {

/// Fills a record from a mapping by the record's field table.
/// Findings are of the rules `unknown-key`, `missing-key` and `wrong-type`; what is wrong is left as if it were not written.
/// What is kept of the words goes to `texts`, so that the record outlives the tree and its source.
void decode(const yaml::Node& mapping, const Table& table, void* record, const Source& source, Texts& texts,
            Diagnostics& findings);

}  // namespace jilaf
