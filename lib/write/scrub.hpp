// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jilaf {

/// The text as valid UTF-8 (RFC 3629) without control characters: broken bytes and controls become U+FFFD; tabs and line
/// breaks stay.
[[nodiscard]] std::string scrub(std::string_view text);

/// The text as `scrub` gives it, on one line: tabs, line breaks and Unicode line separators become blanks.
[[nodiscard]] std::string scrub_line(std::string_view text);

}  // namespace jilaf
