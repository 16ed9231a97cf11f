// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"

#include "base/ascii.hpp"
#include "base/normal_forms.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace jilaf::utf8 {
namespace {

constexpr std::uint64_t high_bits = 0x8080808080808080U;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// How many bytes from `offset` on are ASCII.
std::size_t ascii_run(std::string_view text, std::size_t offset) {
  std::size_t at = offset;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    if ((word & high_bits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80U) ++at;
  return at - offset;
}

bool is_wide(char32_t code_point) {
  const auto width =
      static_cast<UEastAsianWidth>(u_getIntPropertyValue(static_cast<UChar32>(code_point), UCHAR_EAST_ASIAN_WIDTH));
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE ||
         u_hasBinaryProperty(static_cast<UChar32>(code_point), UCHAR_EMOJI_PRESENTATION) != 0;
}

bool takes_no_column(char32_t code_point) {
  switch (u_charType(static_cast<UChar32>(code_point))) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
      return true;
    default:
      return code_point >= 0x1160 && code_point <= 0x11FF;  // Hangul vowels and finals join the syllable before them
  }
}

bool is_space(char32_t code_point) {
  return code_point == U' ' || (code_point >= 0x09 && code_point <= 0x0D) || code_point == 0xA0 ||
         code_point == 0x3000 || code_point == 0x202F || (code_point >= 0x2000 && code_point <= 0x200A) ||
         code_point == 0x2028 || code_point == 0x2029;
}

}  // namespace

std::size_t count(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return !is_continuation(byte); }));
}

Decoded decode(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned char first = byte(offset);
  if (first < 0x80U) return {first, 1};
  const std::size_t length = first >= 0xF0U ? 4 : first >= 0xE0U ? 3 : 2;
  if (first < 0xC2U || first > 0xF4U || offset + length > text.size()) return {0xFFFD, 1};
  char32_t code_point = first & (0xFFU >> (length + 1));
  for (std::size_t at = offset + 1; at < offset + length; ++at) {
    if (!is_continuation(text[at])) return {0xFFFD, 1};
    code_point = (code_point << 6U) | (byte(at) & 0x3FU);
  }
  const bool overlong = (length == 3 && code_point < 0x800) || (length == 4 && code_point < 0x10000);
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (overlong || surrogate || code_point > 0x10FFFF) return {0xFFFD, 1};
  return {code_point, length};
}

std::size_t begin_of(std::string_view text, std::size_t offset) {
  while (offset > 0 && is_continuation(text[offset])) --offset;
  return offset;
}

char32_t before(std::string_view text, std::size_t offset) {
  return offset == 0 ? 0 : decode(text, begin_of(text, offset - 1)).code_point;
}

void append(std::string& out, char32_t code_point) {
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) code_point = 0xFFFD;
  const auto put = [&](char32_t bits) { out.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | (code_point >> 6U));
    put(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    put(0xE0 | (code_point >> 12U));
    put(0x80 | ((code_point >> 6U) & 0x3F));
    put(0x80 | (code_point & 0x3F));
  } else {
    put(0xF0 | (code_point >> 18U));
    put(0x80 | ((code_point >> 12U) & 0x3F));
    put(0x80 | ((code_point >> 6U) & 0x3F));
    put(0x80 | (code_point & 0x3F));
  }
}

std::optional<std::size_t> first_invalid(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    at += ascii_run(text, at);
    if (at >= text.size()) break;
    const Decoded next = decode(text, at);
    if (next.length == 1) return at;
    at += next.length;
  }
  return std::nullopt;
}

bool is_ascii(std::string_view text) { return ascii_run(text, 0) == text.size(); }

std::string to_nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  const icu::Normalizer2* const normalizer = form_c();
  if (normalizer == nullptr || first_invalid(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                            status);
  return U_SUCCESS(status) != 0 ? out : std::string(text);
}

bool is_nfc(std::string_view text) {
  if (is_ascii(text)) return true;
  const icu::Normalizer2* const normalizer = form_c();
  UErrorCode status = U_ZERO_ERROR;
  return normalizer == nullptr ||
         normalizer->isNormalizedUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), status) !=
             0;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  bool joined = false;  // the last character was a zero-width joiner: what follows shares its cell
  std::size_t last_width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t run = ascii_run(text, at);
    if (run > 0) {
      width += run;
      at += run;
      last_width = 1;
      joined = false;
      continue;
    }
    const Decoded next = decode(text, at);
    at += next.length;
    if (next.code_point == 0x200D) {
      joined = true;
    } else if (next.code_point == 0xFE0F) {  // asks for the emoji form of the character before it, which is wide
      width += last_width == 1 ? 1 : 0;
      last_width = 2;
    } else if (!takes_no_column(next.code_point) &&
               !(next.code_point >= 0x1F3FB && next.code_point <= 0x1F3FF && last_width == 2)) {
      last_width = is_wide(next.code_point) ? 2 : 1;
      width += joined ? 0 : last_width;
      joined = false;
    }
  }
  return width;
}

std::string fold_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  if (is_ascii(text)) {
    for (const char byte : text) out.push_back(ascii::to_lower(byte));
    return out;
  }
  icu::UnicodeString wide =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  wide.foldCase();
  wide.toUTF8String(out);
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const Decoded first = decode(text, 0);
    if (!is_space(first.code_point)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && is_continuation(text[start])) --start;
    if (!is_space(decode(text, start).code_point)) break;
    text = text.substr(0, start);
  }
  return text;
}

bool is_unsafe_on_terminal(char32_t code_point) {
  return (code_point < 0x20 && code_point != '\n' && code_point != '\t') || (code_point >= 0x7F && code_point < 0xA0) ||
         code_point == 0x061C || code_point == 0x200E || code_point == 0x200F ||
         (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069) ||
         code_point == 0x2028 || code_point == 0x2029 || code_point == 0xFEFF ||
         (code_point >= 0xE0000 && code_point <= 0xE007F);
}

bool begins_log_command(std::string_view text) {
  if (!text.starts_with("##")) return false;
  const auto end = std::find_if_not(text.begin() + 2, text.end(), ascii::is_letter);
  return end != text.end() && *end == '[';
}

std::string narrow(std::string_view text) {
  constexpr char32_t first_wide = 0xFF01;
  constexpr char32_t last_wide = 0xFF5E;
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    if (next.code_point >= first_wide && next.code_point <= last_wide)
      out.push_back(static_cast<char>(next.code_point - first_wide + '!'));
    else if (next.code_point == 0x3000)
      out.push_back(' ');
    else
      out += text.substr(at, next.length);
    at += next.length;
  }
  return out;
}

std::string make_visible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode(text, at);
    if (next.code_point == 0xFFFD && next.length == 1) {
      out += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[at]));
    } else if (is_unsafe_on_terminal(next.code_point) || begins_log_command(text.substr(at))) {
      out += fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(next.code_point));
    } else {
      out += text.substr(at, next.length);
    }
    at += next.length;
  }
  return out;
}

}  // namespace jilaf::utf8
