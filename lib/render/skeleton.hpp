// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jilaf {

/// A YAML file of a planned programme with this id, in which every further key of the field tables stands as a comment,
/// ready to be used. It loads without error as it is, and also with all comments of keys removed. `UsageError` with the
/// nearest id where the text cannot be one.
[[nodiscard]] std::string skeleton(std::string_view id);

}  // namespace jilaf
