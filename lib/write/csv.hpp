// SPDX-License-Identifier: MIT
#pragma once

#include "write/formats.hpp"

#include <span>
#include <string>
#include <string_view>

namespace jilaf {

/// The main tables of documents as one CSV table (RFC 4180, UTF-8): one header, then the rows of all documents in order, rest
/// and total rows among them as their first cells say. A column that a document lacks is empty there. Empty without columns.
[[nodiscard]] std::string write_csv(std::span<const Document> documents, const WriteOptions& options);

/// A text that no spreadsheet takes for a formula and no build server for a command: an apostrophe stands in front of one that would
/// begin with `=`, `+`, `-`, `@` (or their full-width forms), blanks before it disregarded, or with a tab or line break; plain
/// numbers stay. One also stands before `::` at the beginning of a line, and within `##[` and `##vso[`.
[[nodiscard]] std::string guarded(std::string_view text);

}  // namespace jilaf
