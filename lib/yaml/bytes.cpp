// SPDX-License-Identifier: MIT
#include "yaml/bytes.hpp"

#include "base/utf8.hpp"

#include <fmt/format.h>

namespace jilaf::yaml {
namespace {

constexpr std::size_t most_places = 20;
constexpr std::size_t block = 64;

constexpr bool needs_a_look(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && byte != '\n' && byte != '\t') || byte >= 0x7f;
}

/// The bytes of a sequence at the place that cannot be wrong: CR LF, and three bytes of UTF-8 as kana and kanji have them
/// (every pair of continuation bytes is fine after these leading bytes). 0 where a closer look is needed.
std::size_t harmless_length(std::string_view text, std::size_t at) {
  const auto byte = [text](std::size_t place) { return static_cast<unsigned char>(text[place]); };
  if (byte(at) == '\r') return at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 0;
  const bool three = byte(at) > 0xe0 && byte(at) < 0xed && at + 2 < text.size();
  return three && (byte(at + 1) & 0xc0U) == 0x80 && (byte(at + 2) & 0xc0U) == 0x80 ? 3 : 0;
}

/// Goes past printable ASCII, TAB and LF.
std::size_t skip_plain(std::string_view text, std::size_t at) {
  while (at + block <= text.size() && !needs_a_look(text[at])) {
    bool any = false;  // without a branch inside, so that the compiler makes vector code of it
    for (std::size_t i = 0; i < block; ++i) any |= needs_a_look(text[at + i]);
    if (any) break;
    at += block;
  }
  while (at < text.size() && !needs_a_look(text[at])) ++at;
  return at;
}

/// The first place at or after `at` that needs a closer look.
std::size_t next_suspect(std::string_view text, std::size_t at) {
  for (at = skip_plain(text, at); at < text.size(); at = skip_plain(text, at)) {
    const std::size_t length = harmless_length(text, at);
    if (length == 0) break;
    at += length;
  }
  return at;
}

/// The name of another Unicode encoding that the first bytes give away.
std::string_view foreign_encoding(std::string_view text) {
  const auto is = [text](std::string_view start) { return text.starts_with(start); };
  using namespace std::string_view_literals;
  if (is("\xFF\xFE\0\0"sv) || is("\0\0\xFE\xFF"sv)) return "UTF-32";
  if (is("\xFF\xFE"sv) || is("\xFE\xFF"sv)) return "UTF-16";
  if (text.size() < 2 || (text[0] == '\0') == (text[1] == '\0')) {
    return text.size() >= 4 && is("\0\0\0"sv) && text[3] != '\0' ? "UTF-32" : "";
  }
  return text.size() >= 4 && text[0] != '\0' && text.substr(1, 3) == "\0\0\0"sv ? "UTF-32" : "UTF-16";
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xfffe || c == 0xffff; }

/// Reports what stands at one suspect place, if it is wrong, and gives the place after it.
std::size_t check_at(std::string_view text, std::size_t at, Reporter& reporter) {
  const auto [code_point, length] = utf8::decode(text, at);
  const Bytes place{at, at + length};
  const auto byte = static_cast<unsigned char>(text[at]);
  if (length == 1 && byte >= 0x80) {
    reporter.report(Reason::invalid_utf8, place, fmt::format("byte 0x{:02X} is not valid UTF-8 here", byte),
                    "save the file as UTF-8; older programs write Shift_JIS or Windows-1252");
  } else if (code_point == '\r') {
    reporter.report(Reason::lone_return, place, "a carriage return stands alone, without a line feed",
                    "save the file with line ends of Unix (LF) or Windows (CR LF)");
  } else if (code_point == 0xfeff) {
    reporter.report(Reason::byte_order_mark, place,
                    at == 0 ? "a second byte order mark stands at the start of the file"
                            : "a byte order mark (U+FEFF, invisible) stands inside the text",
                    "delete it; it comes from joining files or pasting text");
  } else if (is_control(code_point)) {
    Diagnostic& finding =
        reporter.report(Reason::control_character, place,
                        fmt::format("a control character (U+{:04X}) stands here", static_cast<unsigned>(code_point)),
                        "delete it; of the control characters only TAB and line ends may stand in a file");
    finding.repair.push_back({finding.span, ""});
  }
  return at + length;
}

}  // namespace

void check_bytes(std::string_view text, Reporter& reporter) {
  if (const std::string_view name = foreign_encoding(text); !name.empty()) {
    reporter.report(Reason::other_encoding, {0, 0}, fmt::format("the file is {}, but only UTF-8 is read", name),
                    "save the file as UTF-8");
    return;
  }
  for (std::size_t at = next_suspect(text, 0); at < text.size(); at = next_suspect(text, at)) {
    at = check_at(text, at, reporter);
    if (reporter.reasons().size() == most_places && at < text.size()) {
      reporter.report(reporter.reasons().back(), {at, at}, "the search for such bytes stops here, after twenty");
      return;
    }
  }
}

}  // namespace jilaf::yaml
