// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jilaf::test {

/// A file of C++ in which comments, literals of text, lines of the preprocessor and static assertions are blank; every other
/// character keeps its place.
std::string without_what_is_no_code(std::string_view source);

}  // namespace jilaf::test
