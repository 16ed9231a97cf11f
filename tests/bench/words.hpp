// SPDX-License-Identifier: MIT
// Words made of syllables, for data that is about nobody.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jilaf::bench {

/// A source of numbers and words that gives the same ones at every run.
class Dice {
 public:
  /// A number below `limit`.
  std::size_t below(std::size_t limit);
  /// A name for places and organisations, with a capital.
  std::string place_name(std::size_t syllables);
  /// A name for delegates, of syllables that no other text has.
  std::string person_name(std::size_t syllables);
  /// So many English-looking words with a full stop where it is a whole sentence of more than eight.
  std::string sentence(std::size_t words);
  /// So many Japanese characters.
  std::string japanese(std::size_t characters);

 private:
  std::uint64_t next();
  std::uint64_t state_ = 0x1A11'1963'0BED'5EEDU;
};

/// A number in capital letters, at least so many.
[[nodiscard]] std::string letters(std::size_t number, std::size_t least);
/// ASCII in lower case.
[[nodiscard]] std::string lower(std::string_view text);

}  // namespace jilaf::bench
