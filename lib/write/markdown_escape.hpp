// SPDX-License-Identifier: MIT
// Plain text as Markdown source that reads as that text everywhere: CommonMark, GFM, goldmark (Hugo), kramdown (Jekyll),
// markdown-it (Eleventy) and Python-Markdown (MkDocs), with the extensions that their users commonly turn on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jilaf {

/// Where a line of text stands.
enum class TextPlace : std::uint8_t { line, heading, cell };

/// Characters that are markup only in pairs, and of which the block holds two or more.
struct Pairs {
  bool tilde = false;
  bool caret = false;
  bool dollar = false;
};
[[nodiscard]] Pairs pairs_of(std::string_view text);

/// What the escaping depends on beside the text itself.
struct TextContext {
  TextPlace place = TextPlace::line;
  bool in_brackets = false;  ///< within the text of a link or of an image
  Pairs pairs;               ///< of the whole block
  std::string_view line;     ///< what stands on the source line already
};

/// Escapes text that holds no line breaks and no control characters (see `scrub_line`).
/// `<`, `{` and `|` never stand in the result, so it holds no raw HTML, no template syntax and no table cell.
[[nodiscard]] std::string escape_text(std::string_view text, const TextContext& context);

/// A numeric character reference, as `&#124;`.
[[nodiscard]] std::string character_reference(char32_t code_point);

}  // namespace jilaf
