// SPDX-License-Identifier: MIT
#include "language/seams.hpp"

#include "language/icu.hpp"

#include <algorithm>
#include <string>

namespace jilaf {
namespace {

// Private-use characters: the reader of data files lets them through as text, so they are taken out of values first.
constexpr char16_t opens = 0xE000;
constexpr char16_t closes = 0xE001;

}  // namespace

Seams::Seams(const LanguageData& data) {
  constexpr std::string_view section = "seams.";
  constexpr std::string_view before = ".before";
  for (const KeyedText& entry : data.entries) {
    if (!entry.key.starts_with(section) || !entry.key.ends_with(before)) continue;
    const std::string name(entry.key.substr(0, entry.key.size() - before.size()));
    Seam seam{wide(entry.text), wide(find_text(data, name + ".after")), {}, wide(find_text(data, name + ".becomes"))};
    if (const std::string_view letters = find_text(data, name + ".meets"); !letters.empty()) {
      UErrorCode status = U_ZERO_ERROR;
      seam.meets.applyPattern(wide(letters), status);
      require(status, name);
    }
    seams_.push_back(std::move(seam));
  }
}

icu::UnicodeString Seams::mark(const icu::UnicodeString& text) const {
  if (seams_.empty() || text.isEmpty()) return text;
  icu::UnicodeString marked(opens);
  for (std::int32_t at = 0; at < text.length(); ++at) {
    if (text[at] != opens && text[at] != closes) marked += text[at];
  }
  return marked += closes;
}

const Seams::Seam* Seams::find(const icu::UnicodeString& fixed, const icu::UnicodeString& rest) const {
  const auto fits = [&](const Seam& seam) {
    const bool meets = seam.meets.isEmpty() || seam.meets.contains(rest.char32At(seam.after.length()));
    return fixed.endsWith(seam.before) && rest.startsWith(seam.after) && meets;
  };
  const auto found = std::ranges::find_if(seams_, fits);
  return found != seams_.end() ? &*found : nullptr;
}

icu::UnicodeString Seams::close(const icu::UnicodeString& text) const {
  if (seams_.empty()) return text;
  icu::UnicodeString out;
  std::int32_t fixed_begin = 0;  // of the fixed text at the end of `out`
  for (std::int32_t at = 0; at < text.length(); ++at) {
    if (text[at] == closes) fixed_begin = out.length();
    if (text[at] == opens) {
      const icu::UnicodeString fixed(out, fixed_begin);
      if (const Seam* const seam = find(fixed, icu::UnicodeString(text, at + 1)); seam != nullptr) {
        out.truncate(out.length() - seam->before.length());
        out += seam->becomes;
        at += seam->after.length();
      }
    } else if (text[at] != closes) {
      out += text[at];
    }
  }
  return out;
}

}  // namespace jilaf
