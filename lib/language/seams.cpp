// SPDX-License-Identifier: MIT
#include "language/seams.hpp"

#include "base/utf8.hpp"
#include "language/foreign.hpp"
#include "language/icu.hpp"

namespace jilaf {
namespace {

// Private-use characters, which are taken out of texts first.
constexpr std::string_view opens = "\xEE\x80\x80";
constexpr std::string_view closes = "\xEE\x80\x81";

bool begins_with(const icu::UnicodeSet& letters, std::string_view text) {
  if (letters.isEmpty()) return true;
  text.remove_prefix(opening_mark(text));
  return !text.empty() && letters.contains(static_cast<UChar32>(utf8::decode(text, 0).code_point)) != 0;
}

bool ends_with(const icu::UnicodeSet& letters, std::string_view text) {
  if (letters.isEmpty()) return true;
  text.remove_suffix(closing_mark(text));
  return !text.empty() && letters.contains(static_cast<UChar32>(utf8::before(text, text.size()))) != 0;
}

/// Letters by the pattern of a set under a key; empty where there is none.
icu::UnicodeSet letters_of(const LanguageData& data, const std::string& key) {
  icu::UnicodeSet letters;
  const std::string_view written = find_text(data, key);
  if (written.empty()) return letters;
  UErrorCode status = U_ZERO_ERROR;
  letters.applyPattern(wide(written), status);
  require(status, key);
  return letters;
}

}  // namespace

Seams::Seams(const LanguageData& data) {
  constexpr std::string_view before = ".before";
  for (const KeyedText& entry : entries_below(data, "seams.")) {
    if (!entry.key.ends_with(before)) continue;
    const std::string name(entry.key.substr(0, entry.key.size() - before.size()));
    seams_.push_back({letters_of(data, name + ".follows"), std::string(entry.text),
                      std::string(find_text(data, name + ".after")), letters_of(data, name + ".meets"),
                      std::string(find_text(data, name + ".becomes"))});
  }
}

void Seams::join(std::string& out, std::size_t fixed_begin, std::string_view text) const {
  for (const Seam& seam : seams_) {
    const std::string_view fixed = std::string_view(out).substr(fixed_begin);
    // Only articles of this language are swallowed; of another one what is swallowed must come back ("y Hi" to "e Hi").
    const std::size_t mark = seam.becomes.ends_with(seam.after) ? opening_mark(text) : 0;
    const std::string_view shown = text.substr(mark);
    if (!fixed.ends_with(seam.before) || !shown.starts_with(seam.after)) continue;
    if (!begins_with(seam.meets, shown.substr(seam.after.size()))) continue;
    if (!ends_with(seam.follows, std::string_view(out).substr(0, out.size() - seam.before.size()))) continue;
    const bool comes_back = mark > 0 && !seam.after.empty();
    const std::size_t kept = comes_back ? seam.becomes.size() - seam.after.size() : seam.becomes.size();
    out.replace(out.size() - seam.before.size(), seam.before.size(), seam.becomes, 0, kept);
    if (!comes_back) text.remove_prefix(seam.after.size());
    break;
  }
  out += text;
}

std::string Seams::mark(std::string_view text) const {
  if (seams_.empty() || text.empty()) return std::string(text);
  std::string marked(opens);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view here = text.substr(at, opens.size());
    if (here == opens || here == closes)
      at += opens.size() - 1;
    else
      marked += text[at];
  }
  return marked.append(closes);
}

std::string Seams::close(std::string_view text) const {
  if (seams_.empty()) return std::string(text);
  std::string out;
  std::size_t fixed_begin = 0;  // of the fixed text at the end of `out`
  while (!text.empty()) {
    const std::size_t open = text.find(opens);
    out += text.substr(0, open);
    if (open == std::string_view::npos) break;
    text.remove_prefix(open + opens.size());
    const std::size_t end = text.find(closes);
    join(out, fixed_begin, text.substr(0, end));
    fixed_begin = out.size();
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + closes.size());
  }
  return out;
}

}  // namespace jilaf
