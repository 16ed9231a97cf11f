// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jilaf {

/// What a piece of a finding is, which decides its colour.
enum class Paint : std::uint8_t { error, warning, note, gutter, strong };

/// The text in its colour (ECMA-48), or as it is where there shall be none.
[[nodiscard]] std::string paint(std::string_view text, Paint kind, bool colour);

}  // namespace jilaf
