// SPDX-License-Identifier: MIT
#pragma once

#include "write/formats.hpp"

#include <span>
#include <string>

namespace jilaf {

/// Documents as Markdown (CommonMark with GFM tables), one after the other. Front matter stands on top where a generator is
/// chosen and there is one document, as it speaks of one page; the level-1 heading then goes where themes print the title.
[[nodiscard]] std::string write_markdown(std::span<const Document> documents, const WriteOptions& options);

/// A table as Markdown source, its columns padded so that they line up in a monospaced font; empty without columns.
[[nodiscard]] std::string markdown_table(const Grid& grid);

}  // namespace jilaf
