// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace jilaf {

/// Tells which texts are written in letters that fill a square, so that full-width digits and marks belong to them.
/// Languages are known from their tags by ICU, each asked once; keep one object for many texts.
class EastAsian {
 public:
  /// Whether a language, by its BCP 47 tag, is written in Chinese characters, kana or Hangul.
  [[nodiscard]] bool is_language(std::string_view tag);
  /// Whether a text holds a letter of such a script.
  [[nodiscard]] static bool has_letters(std::string_view text);

 private:
  std::map<std::string, bool, std::less<>> known_;
};

}  // namespace jilaf
