// SPDX-License-Identifier: MIT
#pragma once

#include "render/document.hpp"
#include "write/markdown_escape.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace jilaf {

/// Emphasis that lies over a whole line beside its own.
enum class Stress : std::uint8_t { none, emphasis, strong };

/// A line of text as Markdown source; empty where there is nothing to read. In a `TextPlace::line` a line break is two blanks and
/// a newline, the one form that every renderer takes; in cells and headings, which have one line, it becomes `; ` or a blank.
[[nodiscard]] std::string markdown_line(const Inlines& line, TextPlace place, Stress stress = Stress::none);

/// An image with its text in place of the picture; empty where the file is not one that a page may show.
[[nodiscard]] std::string markdown_image(std::string_view file, std::string_view alt);

}  // namespace jilaf
