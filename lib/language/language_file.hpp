// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "reference/reference.hpp"

#include <map>
#include <string>
#include <vector>

namespace jilaf {

/// A language file that is read at run time, so that a language needs no rebuilding.
class LanguageFile {
 public:
  /// Takes the text of a file and the name under which people know it; what is wrong with it is in `findings()`.
  LanguageFile(std::string name, std::string text);
  LanguageFile(const LanguageFile&) = delete;
  LanguageFile& operator=(const LanguageFile&) = delete;

  /// The language; it lives as long as the file, and is whole only where there is no error.
  [[nodiscard]] const LanguageData& data() const { return data_; }
  /// All that is wrong: the YAML, the tag, keys that are missing or unknown, patterns that cannot be filled.
  [[nodiscard]] const Diagnostics& findings() const { return findings_; }
  /// The file as findings point at it.
  [[nodiscard]] const Sources& sources() const { return sources_; }
  /// Whether it can be written in.
  [[nodiscard]] bool usable() const;

 private:
  Sources sources_;
  std::map<std::string, std::string> texts_;
  std::map<std::string, Span, std::less<>> places_;
  std::vector<KeyedText> entries_;
  LanguageData data_;
  Diagnostics findings_;
};

}  // namespace jilaf
