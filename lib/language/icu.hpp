// SPDX-License-Identifier: MIT
// What the code of this folder needs to speak with ICU.
#pragma once

#include "base/error.hpp"

#include <new>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

namespace jilaf {

/// A text of ICU's becomes bogus where memory ran out, and reads as an empty one: `std::bad_alloc` instead.
inline const icu::UnicodeString& sound(const icu::UnicodeString& text) {
  if (text.isBogus() != 0) throw std::bad_alloc();
  return text;
}

/// UTF-8 as ICU has it.
inline icu::UnicodeString wide(std::string_view text) {
  return sound(icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()))));
}

/// ICU's text as UTF-8.
inline std::string narrow(const icu::UnicodeString& text) {
  std::string out;
  sound(text).toUTF8String(out);
  return out;
}

/// ICU fails where memory runs out, and else only where its data is missing or a pattern of a language file is wrong:
/// `WorldError`.
inline void require(UErrorCode status, std::string_view what) {
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  if (U_FAILURE(status) != 0)
    throw WorldError(fmt::format("the language library failed at {}: {}", what, u_errorName(status)));
}

/// What ICU made: where memory ran out it gives a null pointer and no status.
template <class Pointer>
Pointer made(Pointer pointer) {
  if (pointer == nullptr) throw std::bad_alloc();
  return pointer;
}

}  // namespace jilaf
