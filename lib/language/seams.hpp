// SPDX-License-Identifier: MIT
// Contraction and elision; only for the texts of this folder.
#pragma once

#include "reference/reference.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <unicode/uniset.h>

namespace jilaf {

/// What becomes of the fixed text of a pattern where it meets a text that is filled in: "de " + "le Kenya" gives "du Kenya".
class Seams {
 public:
  /// Takes `seams` of a language file; `WorldError` where ICU refuses a set of letters.
  explicit Seams(const LanguageData& data);

  /// Whether the language has any.
  [[nodiscard]] bool empty() const { return seams_.empty(); }
  /// Puts a text behind what stands there, whose fixed text begins at an offset.
  void join(std::string& out, std::size_t fixed_begin, std::string_view text) const;

  /// A text for a formatter of ICU, with its ends marked.
  [[nodiscard]] std::string mark(std::string_view text) const;
  /// What such a formatter made, with its seams closed and the marks gone.
  [[nodiscard]] std::string close(std::string_view text) const;

 private:
  struct Seam {
    icu::UnicodeSet follows;  ///< the letters after one of which this stands; empty for any
    std::string before;       ///< the end of the fixed text, which is replaced
    std::string after;        ///< the beginning of the text filled in, which is swallowed; may be empty
    icu::UnicodeSet meets;    ///< the letters with which the rest may begin; empty for any
    std::string becomes;      ///< what stands there instead
  };

  std::vector<Seam> seams_;
};

}  // namespace jilaf
