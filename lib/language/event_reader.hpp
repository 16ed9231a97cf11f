// SPDX-License-Identifier: MIT
#pragma once

#include "reference/reference.hpp"

#include <cstddef>
#include <memory>
#include <string_view>

namespace jilaf {

/// Tells which sentences of running text speak of the programme itself: "took part in the seminar", "the seminar was held". It knows
/// only the frames `prose.event` of the language file. Make one and use it for many texts.
class EventReader {
 public:
  /// `WorldError` where a frame of the file cannot be used.
  explicit EventReader(const LanguageData& data);
  ~EventReader();
  EventReader(const EventReader&) = delete;
  EventReader& operator=(const EventReader&) = delete;

  /// Whether the sentence around a byte speaks of a programme of this kind, a word of `kinds`.
  [[nodiscard]] bool speaks_of(std::string_view kind, std::string_view text, std::size_t at) const;

 private:
  struct Frames;
  std::unique_ptr<Frames> frames_;
};

}  // namespace jilaf
