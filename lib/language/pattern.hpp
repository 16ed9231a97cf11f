// SPDX-License-Identifier: MIT
#pragma once

#include "language/language.hpp"

#include <memory>
#include <set>
#include <string>
#include <vector>

#include <unicode/locid.h>
#include <unicode/msgfmt.h>

namespace jilaf {

class Seams;

/// A pattern of a language file, read once by ICU. Most have plain places only and are put together here, which is several times
/// as fast; plurals and choices are ICU's.
class Pattern {
 public:
  /// `WorldError` where ICU refuses the pattern.
  Pattern(const KeyedText& entry, const icu::Locale& locale);

  /// The pattern with its places filled; a place without value stays as it is written.
  [[nodiscard]] std::string fill(const MessageValues& values, const Seams& seams) const;

 private:
  /// Fixed text and the name of the place behind it, which is empty at the end.
  struct Piece {
    std::string fixed;
    std::string place;
  };

  void read(std::string_view text);
  [[nodiscard]] std::string fill_pieces(const MessageValues& values, const Seams& seams) const;
  [[nodiscard]] std::string format(const MessageValues& values, const Seams& seams) const;

  std::string key_;
  std::vector<Piece> pieces_;
  std::set<std::string> choosers_;              ///< the places by whose value a form is chosen
  std::unique_ptr<icu::MessageFormat> format_;  ///< null where the pieces are all
  mutable bool proven_ = false;                 ///< a copy of it gave the same
};

}  // namespace jilaf
