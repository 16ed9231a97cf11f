// SPDX-License-Identifier: MIT
// Markdown as an independent reader (md4c with the extensions of GFM and more) understands it.
#pragma once

#include <string>
#include <string_view>

namespace jilaf::test {

/// Signs around the elements of an outline, which no text of ours holds.
inline constexpr char opens = '\x01';
inline constexpr char named = '\x02';
inline constexpr char closes = '\x03';

/// An element of an outline, as `element("p", "text")`.
inline std::string element(std::string_view name, std::string_view inner) {
  return opens + std::string(name) + named + std::string(inner) + closes;
}

/// The blocks, spans and texts of a Markdown source; a link is named `a ADDRESS`, an image `img ADDRESS`.
std::string outline(std::string_view source);

}  // namespace jilaf::test
