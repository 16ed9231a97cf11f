// SPDX-License-Identifier: MIT
// A backslash is used for the characters after which all renderers know it; kramdown and Python-Markdown print it before the
// others, so these become character references.
#include "write/markdown_escape.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// Escapes one text; `at` runs over it.
class Escaper {
 public:
  Escaper(std::string_view text, const TextContext& context) : text_(text), context_(context) {}

  std::string run() {
    out_.reserve(text_.size());
    for (at_ = 0; at_ < text_.size();) {
      if (ascii::is_alnum(text_[at_])) {  // never markup, wherever it stands
        out_ += text_[at_++];
        continue;
      }
      const utf8::Decoded next = utf8::decode(text_, at_);
      const char byte = text_[at_];
      if (next.code_point >= 0x80) {
        add_wide(next.code_point);
      } else if (is_markup(byte)) {
        out_ += escaped(byte);
      } else if (byte != ' ' || !at_start()) {  // blanks at the start of a line mean nothing, or a code block
        out_ += byte;
      }
      at_ += next.length;
    }
    return std::move(out_);
  }

 private:
  /// A byte of the text relative to the current one; NUL past its ends.
  [[nodiscard]] char near(std::ptrdiff_t distance) const {
    const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(at_) + distance;
    return at >= 0 && at < static_cast<std::ptrdiff_t>(text_.size()) ? text_[static_cast<std::size_t>(at)] : '\0';
  }
  [[nodiscard]] bool follows(std::string_view what) const { return text_.substr(at_).starts_with(what); }
  [[nodiscard]] bool at_start() const {
    return context_.line.empty() && out_.empty() && context_.place != TextPlace::heading;
  }

  void add_wide(char32_t code_point) {
    if (utf8::is_unsafe_on_terminal(code_point)) {
      out_ += character_reference(code_point);  // it says the same, but turns no text around in the source
    } else {
      utf8::append(out_, code_point);
    }
  }

  [[nodiscard]] bool is_markup(char byte) const;
  [[nodiscard]] bool begins_block(char byte) const;
  [[nodiscard]] std::string escaped(char byte) const;
  [[nodiscard]] bool follows_www() const;
  [[nodiscard]] bool ends_list_number() const;
  [[nodiscard]] bool is_emoji_name() const;
  /// Whether only `#` and blanks follow, which renderers cut off the end of a heading.
  [[nodiscard]] bool is_closing_sequence() const {
    return text_.find_first_not_of("# ", at_) == std::string_view::npos;
  }

  std::string_view text_;
  const TextContext& context_;
  std::size_t at_ = 0;
  std::string out_;
};

/// Whether the character could be markup where it stands.
bool Escaper::is_markup(char byte) const {
  if (at_start() && begins_block(byte)) return true;
  constexpr std::string_view always = "\\`*[<>{}|";
  const bool doubled = near(-1) == byte || near(1) == byte;
  switch (byte) {
    case '_':
      return !ascii::is_letter(near(-1)) || !ascii::is_letter(near(1));
    case ']':
      return context_.in_brackets;
    case '&':
      return near(1) != ' ';
    case '~':
      return context_.pairs.tilde;
    case '^':
      return context_.pairs.caret || context_.in_brackets;  // `[^` begins a footnote
    case '$':
      return context_.pairs.dollar;
    case ':':
      return follows("://") || is_emoji_name();
    case '@':
      return near(1) != ' ' && near(-1) != ' ';  // a mail address becomes no link
    case '=':
    case '+':
      return doubled;
    case '#':
      return context_.place == TextPlace::heading && is_closing_sequence();
    case '.':
      return ends_list_number() || follows_www();
    case ')':
      return ends_list_number();
    default:
      return always.find(byte) != std::string_view::npos;
  }
}

/// Whether a list, heading, quotation, table, definition, container or admonition could begin at the start of a line.
bool Escaper::begins_block(char byte) const {
  constexpr std::string_view always = "#=:^~";
  switch (byte) {
    case '-':
    case '+':
      return !ascii::is_alnum(near(1));
    case '!':
      return follows("!!!");
    case '?':
      return follows("???");
    case '/':
      return follows("///");
    default:
      return always.find(byte) != std::string_view::npos;
  }
}

std::string Escaper::escaped(char byte) const {
  if (byte == '<') return "&lt;";
  if (byte == '>') return "&gt;";
  if (byte == '&') return "&amp;";
  // `\]` would end a formula for some; and kramdown takes a backtick in a table row for code even after a backslash.
  constexpr std::string_view known = "\\*_[#+-.!)";
  const bool backslash =
      known.find(byte) != std::string_view::npos || (byte == '`' && context_.place != TextPlace::cell);
  return backslash ? std::string{'\\', byte} : character_reference(static_cast<unsigned char>(byte));
}

/// Whether a name such as `:smile:` or `:+1:` begins; `10:00:30` holds none.
bool Escaper::is_emoji_name() const {
  const std::string_view rest = text_.substr(at_ + 1);
  const std::size_t end = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-");
  if (end == 0 || end == std::string_view::npos || rest[end] != ':') return false;
  return end > 2 || !std::ranges::all_of(rest.substr(0, end), ascii::is_digit);
}

bool Escaper::follows_www() const {
  const auto is_w = [this](std::ptrdiff_t distance) { return near(distance) == 'w' || near(distance) == 'W'; };
  return is_w(-1) && is_w(-2) && is_w(-3) && !ascii::is_alnum(near(-4));
}

/// Whether nothing but digits stands before on the line, and no word goes on after: `1. x`, but not `1.5 million`.
bool Escaper::ends_list_number() const {
  if (context_.place != TextPlace::line || (near(1) != ' ' && near(1) != '\0')) return false;
  return (!context_.line.empty() || !out_.empty()) && std::ranges::all_of(context_.line, ascii::is_digit) &&
         std::ranges::all_of(out_, ascii::is_digit);
}

}  // namespace

Pairs pairs_of(std::string_view text) {
  const auto twice = [text](char byte) { return std::ranges::count(text, byte) > 1; };
  return {twice('~'), twice('^'), twice('$')};
}

std::string escape_text(std::string_view text, const TextContext& context) { return Escaper(text, context).run(); }

std::string character_reference(char32_t code_point) {
  return fmt::format("&#{};", static_cast<std::uint32_t>(code_point));
}

}  // namespace jilaf
