// SPDX-License-Identifier: MIT
#include "write/address.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// Whether a reader's browser may be sent there. What is not plainly a relative address or one of the four schemes is not:
/// browsers ignore blanks and controls within a scheme, so `java\tscript:` has a scheme that is not in the list either.
bool is_allowed(std::string_view address) {
  if (address.empty() || address.starts_with("//") || address.starts_with("\\")) return false;
  const std::size_t colon = address.find(':');
  if (colon == std::string_view::npos || address.find_first_of("/?#") < colon) return true;
  constexpr std::array<std::string_view, 4> schemes = {"http", "https", "mailto", "tel"};
  return std::ranges::find(schemes, utf8::fold_case(address.substr(0, colon))) != schemes.end();
}

/// ASCII that ends a link, quotes, begins markup or begins a template somewhere.
bool must_encode(char byte, bool has_query_parts) {
  constexpr std::string_view risky = "\"'<>()[]{}\\^`|$*~";
  if (static_cast<unsigned char>(byte) <= ' ' || byte == '\x7F') return true;
  // `&copy;` would be read as an entity; without the semicolon it is none.
  return risky.find(byte) != std::string_view::npos || (has_query_parts && byte == ';');
}

/// Characters that cannot be seen, or that turn the direction of what follows.
bool is_invisible(char32_t code_point) {
  return utf8::is_unsafe_on_terminal(code_point) || code_point == 0xA0 || code_point == 0x3000 ||
         (code_point >= 0x2000 && code_point <= 0x200F) || code_point == 0x202F || code_point == 0x2060 ||
         code_point == 0xFFFD;
}

}  // namespace

std::string link_destination(std::string_view address) {
  const std::string_view trimmed = utf8::trim(address);
  if (!is_allowed(trimmed)) return {};
  const bool has_query_parts = trimmed.find('&') != std::string_view::npos;
  std::string out;
  for (std::size_t at = 0; at < trimmed.size();) {
    const utf8::Decoded next = utf8::decode(trimmed, at);
    const std::string_view bytes = trimmed.substr(at, next.length);
    at += next.length;
    const bool encode =
        next.code_point < 0x80 ? must_encode(bytes.front(), has_query_parts) : is_invisible(next.code_point);
    if (!encode) {
      out += bytes;
      continue;
    }
    for (const char byte : bytes) out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
  }
  return out;
}

}  // namespace jilaf
