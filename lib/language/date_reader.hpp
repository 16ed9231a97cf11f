// SPDX-License-Identifier: MIT
#pragma once

#include "reference/reference.hpp"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace jilaf {

/// A date as a sentence has it; 0 stands for a year that is not written, -1 for a weekday.
struct SpokenDate {
  int year = 0;
  int month = 0;
  int day = 0;
  int weekday = -1;
  std::size_t begin = 0;  ///< where it stands in the text, in bytes
  std::size_t end = 0;
  std::size_t weekday_begin = 0;  ///< where its weekday stands, if there is one
  std::size_t weekday_end = 0;
};

/// Finds dates in running text. It knows only the frames of the language file, `dates` and `prose.dates`, by which reports are
/// written too; names of months and weekdays are those of CLDR. Make one and use it for many texts.
class DateReader {
 public:
  /// `UsageError` where ICU does not know the tag, `WorldError` where a frame of the file cannot be used.
  explicit DateReader(const LanguageData& data);
  ~DateReader();
  DateReader(const DateReader&) = delete;
  DateReader& operator=(const DateReader&) = delete;

  /// The dates of a text in its order; of frames that overlap the longest. A run of dates gives both.
  [[nodiscard]] std::vector<SpokenDate> find(std::string_view text);

 private:
  struct Frames;
  std::unique_ptr<Frames> frames_;
};

}  // namespace jilaf
