// SPDX-License-Identifier: MIT
// Contraction and elision; only for the texts of this folder.
#pragma once

#include "reference/reference.hpp"

#include <vector>

#include <unicode/uniset.h>
#include <unicode/unistr.h>

namespace jilaf {

/// What becomes of the fixed text of a pattern where it meets a text that is filled in: "de " + "le Kenya" gives "du Kenya".
class Seams {
 public:
  /// Takes `seams` of a language file; `WorldError` where ICU refuses a set of letters.
  explicit Seams(const LanguageData& data);

  /// A text to fill in, with its ends marked where the language has seams.
  [[nodiscard]] icu::UnicodeString mark(const icu::UnicodeString& text) const;
  /// The filled pattern with its seams closed and the marks gone.
  [[nodiscard]] icu::UnicodeString close(const icu::UnicodeString& text) const;

 private:
  struct Seam {
    icu::UnicodeString before;   ///< the end of the fixed text, which is replaced
    icu::UnicodeString after;    ///< the beginning of the text filled in, which is swallowed; may be empty
    icu::UnicodeSet meets;       ///< the letters with which the rest may begin; empty for any
    icu::UnicodeString becomes;  ///< what stands there instead
  };

  [[nodiscard]] const Seam* find(const icu::UnicodeString& fixed, const icu::UnicodeString& rest) const;

  std::vector<Seam> seams_;
};

}  // namespace jilaf
