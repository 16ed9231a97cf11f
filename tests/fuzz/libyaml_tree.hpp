// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Whether yaml-cpp takes a plain scalar for null; libyaml leaves the question to its callers.
[[nodiscard]] bool is_null_word(std::string_view word);

/// What libyaml makes of a text: `~` for null, `"text"` for scalars, `[...]` for lists, `{...}` for mappings, the documents
/// one after the other (`~` for none), or nothing if it refuses the text.
[[nodiscard]] std::optional<std::string> libyaml_tree(std::string_view text);
