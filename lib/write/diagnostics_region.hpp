// SPDX-License-Identifier: MIT
// Places as build servers and code scanners want them.
#pragma once

#include "write/diagnostics_place.hpp"

#include <string>
#include <string_view>

namespace jilaf {

/// What a span covers, in lines and columns from 1; the end is the place after the last character, but on the line of the last
/// character, even if that is a line break.
struct FileRegion {
  Position begin;
  Position end;
};

/// The region of a span that is given.
[[nodiscard]] FileRegion region_of(const Span& span, const Sources& sources, Locator& locate);

/// The name of a file without `./` in front, as repositories know it.
[[nodiscard]] std::string_view repository_path(std::string_view name);

/// The name of a file as the path of an URI (RFC 3986): relative as it was, or with `file://` where it is absolute.
[[nodiscard]] std::string to_uri(std::string_view name);

}  // namespace jilaf
