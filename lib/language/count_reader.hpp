// SPDX-License-Identifier: MIT
#pragma once

#include "reference/reference.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace jilaf {

/// What a sentence counts.
enum class Spoken : std::uint8_t { people, women, completed, countries, organisations, days, weeks };

/// A number as a sentence has it.
struct SpokenCount {
  Spoken what = Spoken::people;
  std::int64_t value = 0;
  std::size_t begin = 0;  ///< where the number stands in the text, in bytes
  std::size_t end = 0;
};

/// Finds what running text counts of a whole programme, in digits and in words. It knows only the frames `prose.counts` of the
/// language file. Make one and use it for many texts.
class CountReader {
 public:
  /// `UsageError` where ICU does not know the tag.
  explicit CountReader(const LanguageData& data);
  ~CountReader();
  CountReader(const CountReader&) = delete;
  CountReader& operator=(const CountReader&) = delete;

  /// Makes the expressions of all frames, which is else done when a text may need them. `WorldError` where one cannot be used.
  void make_all() const;
  /// The counts of a text in its order; each number once.
  [[nodiscard]] std::vector<SpokenCount> find(std::string_view text) const;

 private:
  struct Frames;
  std::unique_ptr<Frames> frames_;
};

}  // namespace jilaf
