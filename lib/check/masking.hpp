// SPDX-License-Identifier: MIT
// What excerpts and messages must not show, since a log or a screenshot is seen by more people than the file.
#pragma once

#include "load/dossier.hpp"

#include <string_view>
#include <vector>

namespace jilaf {

/// A place whose text must not be shown.
struct Hidden {
  Span span;
  std::string_view key;       ///< the key whose value stands there; empty where that is not known
  std::string_view expected;  ///< what the key expects, in words; empty where that is not known
};

/// The values of `private` and `internal_notes` in the files that the findings speak of, and the addresses and numbers that
/// `contact-data` found in texts, sorted by place and apart from
/// each other. Where a file could not be parsed, they are found by the indentation of its lines.
[[nodiscard]] std::vector<Hidden> find_hidden(const Dossier& dossier, const Diagnostics& findings);

/// The hidden values of a file that could not be parsed, by its lines.
[[nodiscard]] std::vector<Hidden> find_hidden_lines(const Source& source, FileId file);

/// Takes hidden values out of what findings say.
void hide_values(Diagnostics& findings, const std::vector<Hidden>& hidden, const Sources& sources);

}  // namespace jilaf
