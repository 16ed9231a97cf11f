// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <array>
#include <optional>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace jilaf::rules {
namespace {

constexpr char32_t no_break_space = 0xA0;
constexpr char32_t narrow_no_break_space = 0x202F;

bool is_between(char32_t point, char32_t first, char32_t last) { return first <= point && point <= last; }
bool is_no_break(char32_t point) { return point == no_break_space || point == narrow_no_break_space; }
bool is_blank(char32_t point) { return point == ' ' || point == '\n' || point == 0 || is_no_break(point); }

/// What a character is that nobody sees and no text needs; empty for all others.
std::string_view name_of(char32_t point) {
  switch (u_charType(static_cast<UChar32>(point))) {
    case U_CONTROL_CHAR:
      return "a control character";
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return "a line separator of Unicode";
    case U_PRIVATE_USE_CHAR:
      return "a character for private use";
    default:
      break;
  }
  if (point == 0xAD) return "a soft hyphen";
  if (point == 0xFEFF) return "a byte order mark";
  if (is_between(point, 0x2060, 0x2064)) return "an invisible joiner";
  if (point == 0xFFFC) return "the mark of an object that was lost";
  if (point == 0xFFFD) return "the mark of a letter that was lost";
  if (is_between(point, 0xFFF9, 0xFFFB)) return "a mark for annotations";
  if (point == 0x202D || point == 0x202E) return "an override of the direction of writing";
  return {};
}

UScriptCode script_of(char32_t point) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(point), &status);
}

/// Whether the script of a letter needs marks that say how letters join, or where a word ends.
bool needs_joiners(char32_t point) {
  switch (script_of(point)) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
      return false;
    case USCRIPT_COMMON:
      return u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
             u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_EMOJI_MODIFIER) != 0;
    default:
      return true;
  }
}

bool is_right_to_left(char32_t point) {
  const auto direction = u_charDirection(static_cast<UChar32>(point));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

/// Whether a text holds a letter of a script that is written from right to left.
bool has_right_to_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    if (is_right_to_left(next.code_point)) return true;
    at += next.length;
  }
  return false;
}

/// Something invisible in a text.
struct Invisible {
  std::size_t begin = 0;
  std::size_t end = 0;
  char32_t point = 0;
  std::string_view name;
};

/// Goes through a text and stops at the first thing that should not be there.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::optional<Invisible> find() {
    for (std::size_t at = 0; at < text_.size();) {
      const utf8::Decoded next = utf8::decode(text_, at);
      const std::size_t end = at + next.length;
      if (next.code_point < 0x20 || next.code_point >= 0x7F) {
        const char32_t after = end < text_.size() ? utf8::decode(text_, end).code_point : 0;
        const std::string_view name = fault(next.code_point, after);
        if (!name.empty()) return Invisible{at, end, next.code_point, name};
        note_direction({at, end, next.code_point, "a mark of direction that is not closed"});
      }
      if (next.code_point == '\n') depth_ = 0;
      last_ = next.code_point;
      at = end;
    }
    return depth_ > 0 ? std::optional(open_) : std::nullopt;
  }

 private:
  std::string_view fault(char32_t point, char32_t after) const {
    if (point == '\n' || point == '\t') return {};
    if (const std::string_view name = name_of(point); !name.empty()) return name;
    if (is_no_break(point) && (is_blank(last_) || is_blank(after)))
      return "a no-break space beside a blank or at an end";
    const bool joiner = is_between(point, 0x200B, 0x200D);
    if (joiner && !needs_joiners(last_) && !needs_joiners(after)) return "a character without width";
    if ((point == 0x200E || point == 0x200F) && !has_right_to_left(text_)) return "a mark of direction";
    return {};
  }

  void note_direction(const Invisible& mark) {
    const bool opens = is_between(mark.point, 0x202A, 0x202B) || is_between(mark.point, 0x2066, 0x2068);
    if (opens && depth_++ == 0) open_ = mark;
    if ((mark.point == 0x202C || mark.point == 0x2069) && depth_ > 0) --depth_;
  }

  std::string_view text_;
  char32_t last_ = 0;
  int depth_ = 0;
  Invisible open_;
};

}  // namespace

void invisible_character(const Checked& checked, Findings& findings) {
  checked.texts->each({TextSign::rare, TextSign::control}, [&](const PublicText& text) {
    const std::optional<Invisible> found = Reader(text.text).find();
    if (!found) return;
    const Span place = checked.texts->place(text, found->begin, found->end);
    // As the bytes of a file, these are refused by `encoding`; here they were written as an escape.
    const bool refused = found->name == name_of(0) || found->point == 0xFEFF;
    if (refused && place != text.span) return;
    findings.add(place,
                 fmt::format("{} (U+{:04X}), which nobody sees, stands in this '{}'", found->name,
                             static_cast<unsigned>(found->point), text.key),
                 is_no_break(found->point) ? "write an ordinary blank, or none" : "delete it, or type the words anew");
  });
}

}  // namespace jilaf::rules
