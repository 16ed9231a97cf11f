// SPDX-License-Identifier: MIT
#include "write/diagnostics_paint.hpp"

#include <array>

#include <fmt/format.h>

namespace jilaf {

std::string paint(std::string_view text, Paint kind, bool colour) {
  // The eight basic colours only: they are what the user's own scheme adapts.
  constexpr std::array<std::string_view, 5> codes = {"1;31", "1;33", "1;36", "34", "1"};
  if (!colour || text.empty()) return std::string(text);
  return fmt::format("\x1B[{}m{}\x1B[0m", codes[static_cast<std::size_t>(kind)], text);
}

}  // namespace jilaf
