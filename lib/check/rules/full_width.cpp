// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/east_asian.hpp"
#include "check/rules.hpp"

#include <string>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr char32_t first_wide = 0xFF01;
constexpr char32_t last_wide = 0xFF5E;
constexpr char32_t wide_blank = 0x3000;

bool is_wide(char32_t point) { return (point >= first_wide && point <= last_wide) || point == wide_blank; }

char32_t to_ascii(char32_t point) { return point == wide_blank ? U' ' : point - first_wide + '!'; }

/// The bytes of the first run of full-width characters; nothing where there is none.
struct Wide {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Wide first_run(std::string_view text) {
  Wide run;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    const std::size_t end = at + next.length;
    if (is_wide(next.code_point)) {
      if (run.end == 0) run.begin = at;
      run.end = end;
    } else if (run.end != 0) {
      return run;
    }
    at = end;
  }
  return run;
}

std::string narrowed(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    utf8::append(out, to_ascii(next.code_point));
    at += next.length;
  }
  return out;
}

}  // namespace

void full_width(const Checked& checked, Findings& findings) {
  EastAsian east_asian;
  checked.texts->each({TextSign::not_ascii}, [&](const PublicText& text) {
    if (east_asian.is_language(text.tag)) return;
    const Wide seen = first_run(text.text);
    if (seen.end == 0 || EastAsian::has_letters(text.text)) return;
    const std::string_view written = text.text.substr(seen.begin, seen.end - seen.begin);
    const std::string plain = narrowed(written);
    const bool blank = plain.find_first_not_of(' ') == std::string::npos;
    findings.add(checked.texts->place(text, seen.begin, seen.end),
                 blank ? fmt::format("a full-width blank stands in this '{}'", text.key)
                       : fmt::format("'{}' is written in full width", written),
                 blank ? "write an ordinary blank" : fmt::format("write {}", plain));
  });
}

}  // namespace jilaf::rules
