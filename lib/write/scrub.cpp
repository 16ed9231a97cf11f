// SPDX-License-Identifier: MIT
#include "write/scrub.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace jilaf {
namespace {

bool is_break(char32_t code_point) {
  return (code_point >= 0x09 && code_point <= 0x0D) || code_point == 0x85 || code_point == 0x2028 ||
         code_point == 0x2029;
}

bool is_control(char32_t code_point) { return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0); }

/// Whether a byte is a character of its own that nothing has to be done about; most of any text are.
bool is_harmless(char byte) { return byte >= 0x20 && byte < 0x7F; }

std::string scrubbed(std::string_view text, bool one_line) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto* const end = std::find_if_not(text.begin() + at, text.end(), is_harmless);
    out.append(text.begin() + at, end);
    at = static_cast<std::size_t>(end - text.begin());
    if (at == text.size()) break;
    const utf8::Decoded next = utf8::decode(text, at);
    at += next.length;
    if (one_line && is_break(next.code_point)) {
      out += ' ';
    } else if (is_control(next.code_point) && next.code_point != '\t' && next.code_point != '\n' &&
               next.code_point != '\r') {
      utf8::append(out, 0xFFFD);
    } else {
      utf8::append(out, next.code_point);
    }
  }
  return out;
}

}  // namespace

std::string scrub(std::string_view text) { return scrubbed(text, false); }

std::string scrub_line(std::string_view text) { return scrubbed(text, true); }

}  // namespace jilaf
