// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <array>
#include <map>
#include <string>

#include <fmt/format.h>
#include <unicode/uscript.h>

namespace jilaf::rules {
namespace {

constexpr char32_t first_wide = 0xFF01;
constexpr char32_t last_wide = 0xFF5E;
constexpr char32_t wide_blank = 0x3000;

bool is_wide(char32_t point) { return (point >= first_wide && point <= last_wide) || point == wide_blank; }

char32_t to_ascii(char32_t point) { return point == wide_blank ? U' ' : point - first_wide + '!'; }

bool is_east_asian(UScriptCode script) {
  switch (script) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_KATAKANA_OR_HIRAGANA:
    case USCRIPT_HANGUL:
    case USCRIPT_JAPANESE:
    case USCRIPT_KOREAN:
    case USCRIPT_SIMPLIFIED_HAN:
    case USCRIPT_TRADITIONAL_HAN:
    case USCRIPT_BOPOMOFO:
      return true;
    default:
      return false;
  }
}

/// Which languages are written in letters that fill a square, so that full width is theirs; each is asked of ICU once.
class Languages {
 public:
  bool use_full_width(std::string_view tag) {
    if (tag.empty()) return false;
    const auto [place, fresh] = known_.try_emplace(std::string(tag), false);
    if (!fresh) return place->second;
    std::array<UScriptCode, 8> scripts{};
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t count = uscript_getCode(place->first.c_str(), scripts.data(), scripts.size(), &status);
    for (std::int32_t index = 0; index < count && U_SUCCESS(status) != 0; ++index)
      place->second = place->second || is_east_asian(scripts.at(static_cast<std::size_t>(index)));
    return place->second;
  }

 private:
  std::map<std::string, bool> known_;
};

/// The run of full-width characters that comes first, and whether the text has letters that are as wide by nature.
struct Wide {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool east_asian = false;
};

Wide look_at(std::string_view text) {
  Wide seen;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    const std::size_t end = at + next.length;
    UErrorCode status = U_ZERO_ERROR;
    if (is_wide(next.code_point)) {
      if (seen.end == 0) seen = {at, end, seen.east_asian};
      if (seen.end == at) seen.end = end;
    } else if (next.code_point >= 0x1100 &&
               is_east_asian(uscript_getScript(static_cast<UChar32>(next.code_point), &status))) {
      seen.east_asian = true;
      return seen;
    }
    at = end;
  }
  return seen;
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
  Languages languages;
  checked.texts->each({TextSign::not_ascii}, [&](const PublicText& text) {
    if (languages.use_full_width(text.tag)) return;
    const Wide seen = look_at(text.text);
    if (seen.end == 0 || seen.east_asian) return;
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
