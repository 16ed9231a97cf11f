// SPDX-License-Identifier: MIT
// Which keys hold what must not be shown.
#pragma once

#include "model/type.hpp"

#include <string_view>

namespace jilaf {

/// Whether a key is `private`, or was meant to be: a slip of the pen must not lay open what stands behind it.
[[nodiscard]] bool is_private_key(std::string_view key);

/// Whether a key is `internal_notes`, or was meant to be.
[[nodiscard]] bool is_notes_key(std::string_view key);

/// The field of the section `private` with this key, or null.
[[nodiscard]] const Row* find_private_row(std::string_view key);

/// Whether a key is one of the section `private`, or was meant to be.
[[nodiscard]] bool is_like_private_row(std::string_view key);

/// Whether a key is one of a delegate.
[[nodiscard]] bool is_delegate_key(std::string_view key);

}  // namespace jilaf
