// SPDX-License-Identifier: MIT
// Letters and digits of ASCII in bytes and code points, whatever the locale. For the letters of the world ask ICU.
#pragma once

#include <string>
#include <string_view>

namespace jilaf::ascii {

inline constexpr auto is_digit = [](auto character) { return character >= '0' && character <= '9'; };
inline constexpr auto is_lower = [](auto character) { return character >= 'a' && character <= 'z'; };
inline constexpr auto is_upper = [](auto character) { return character >= 'A' && character <= 'Z'; };
inline constexpr auto is_letter = [](auto character) { return is_lower(character) || is_upper(character); };
inline constexpr auto is_alnum = [](auto character) { return is_letter(character) || is_digit(character); };
/// Whether a byte of UTF-8 belongs to a character beyond ASCII.
inline constexpr auto is_beyond = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80U; };

/// The small letter of a capital; everything else as it is.
inline constexpr auto to_lower = [](char byte) { return is_upper(byte) ? static_cast<char>(byte - 'A' + 'a') : byte; };
/// The capital of a small letter; everything else as it is.
inline constexpr auto to_upper = [](char byte) { return is_lower(byte) ? static_cast<char>(byte - 'a' + 'A') : byte; };

/// English words with a capital in front, and with a full stop where they do not end in one, `?` or `!`.
[[nodiscard]] std::string to_sentence(std::string_view words);

}  // namespace jilaf::ascii
