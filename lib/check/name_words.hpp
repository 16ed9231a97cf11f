// SPDX-License-Identifier: MIT
// Names and texts cut into words whose spelling can be compared.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// A word without case, accents and width. In scripts written without blanks (Chinese, Japanese, Korean, Thai, Burmese ...)
/// every character is a word of its own.
struct NameWord {
  std::uint64_t hash =
      0;  ///< equal for equal words; a letter with a full stop behind is an initial and differs from the letter
  std::uint32_t begin = 0;  ///< first byte within the text
  std::uint32_t end = 0;    ///< the byte behind the last
  std::uint16_t letters = 0;
  bool joined = false;   ///< of a script that is written without blanks
  bool near = false;     ///< at most blanks, hyphens or middle dots part it from the word before
  bool capital = false;  ///< begins with an upper-case letter, or its script has none
  bool kana = false;     ///< a joined word that is no Chinese character and no Korean syllable
};

/// Cuts texts into words; make one and use it for many texts.
class NameWords {
 public:
  /// The words of a text in their order; good until the next call.
  const std::vector<NameWord>& split(std::string_view text);
  /// What was split last.
  [[nodiscard]] const std::vector<NameWord>& words() const { return words_; }

  /// The hash of one lower-case ASCII word.
  [[nodiscard]] static std::uint64_t hash_of(std::string_view word);
  /// The hash of the initial of a word.
  [[nodiscard]] std::uint64_t initial_of(std::string_view word) const;

 private:
  /// What becomes of a code point: up to three letters, or a separator.
  struct Folded {
    std::array<char32_t, 3> letters{};
    std::uint8_t count = 0;
    bool letter = false;   ///< belongs to a word
    bool nothing = false;  ///< is left out without parting words
    bool joined = false;
    bool near = false;  ///< a separator that may stand inside a name of a script without blanks
    bool capital = false;
    bool kana = false;
  };
  [[nodiscard]] static Folded fold(char32_t code_point);
  [[nodiscard]] static Folded look_up(char32_t code_point);

  static constexpr std::size_t cached = 0x600;  // Latin, Greek, Cyrillic, Hebrew
  std::vector<NameWord> words_;
};

/// Continues the hash of a sequence of words with the next one.
[[nodiscard]] constexpr std::uint64_t add_word(std::uint64_t sequence, std::uint64_t word) {
  std::uint64_t mixed = (sequence ^ word) * 0x9E3779B97F4A7C15U;
  mixed ^= mixed >> 29U;
  return mixed * 0xBF58476D1CE4E5B9U + 1;
}

}  // namespace jilaf
