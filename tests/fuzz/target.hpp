// SPDX-License-Identifier: MIT
// What every target of fuzzing shares. A target is a function over bytes that ends the process where a promise is broken.
#pragma once

#include <string_view>

namespace jilaf::fuzz {

/// What one program does with an input: each `NAME.cpp` of the list in CMakeLists.txt has one.
void target(std::string_view bytes);

/// Ends the process with a message where a promise is not kept.
void require(bool kept, std::string_view promise, std::string_view shown = {});

}  // namespace jilaf::fuzz
