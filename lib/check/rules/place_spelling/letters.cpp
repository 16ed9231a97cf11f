// SPDX-License-Identifier: MIT
#include "check/rules/place_spelling/letters.hpp"

#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "check/rules/similar_name/names.hpp"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace jilaf::spelling {
namespace {

/// The text with letters and their accents apart.
std::string taken_apart(std::string_view text) {
  if (utf8::is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const form_d = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status) != 0) return std::string(text);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  form_d->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                        status);
  return U_SUCCESS(status) != 0 ? out : std::string(text);
}

std::string as_utf8(const std::u32string& letters) {
  std::string out;
  for (const char32_t letter : letters) utf8::append(out, letter);
  return out;
}

}  // namespace

std::u32string plain_letters(std::string_view name) {
  const std::string apart = taken_apart(utf8::fold_case(name));
  std::u32string letters;
  for (std::size_t at = 0; at < apart.size();) {
    const utf8::Decoded next = utf8::decode(apart, at);
    at += next.length;
    const bool accent = next.code_point >= 0x300 && next.code_point < 0x370;
    const bool mark = u_charType(static_cast<UChar32>(next.code_point)) == U_NON_SPACING_MARK;
    if (!accent && (mark || u_isalnum(static_cast<UChar32>(next.code_point)) != 0)) letters.push_back(next.code_point);
  }
  return letters;
}

bool is_other_spelling(std::string_view left, std::string_view right) {
  constexpr std::size_t long_enough = 5;  // for one letter; for two, one letter more
  if (utf8::fold_case(left) == utf8::fold_case(right)) return false;
  const std::u32string a = plain_letters(left);
  const std::u32string b = plain_letters(right);
  if (a == b) return true;
  const std::size_t distance = edit_distance(as_utf8(a), as_utf8(b), 2);
  return distance <= 2 && std::min(a.size(), b.size()) + 2 > long_enough + distance;
}

bool is_slip_of_place(std::string_view left, std::string_view right) {
  constexpr std::size_t shortest_word = 6;
  if (utf8::fold_case(left) == utf8::fold_case(right)) return false;
  if (plain_letters(left) == plain_letters(right)) return true;
  const std::vector<names::Characters> a = names::words_of(left);
  const std::vector<names::Characters> b = names::words_of(right);
  if (!names::is_near(a, b, false)) return false;
  const auto [one, other] = std::ranges::mismatch(a, b);
  if (one == a.end() || other == b.end()) return true;
  return std::min(one->size(), other->size()) >= shortest_word && one->front() == other->front();
}

}  // namespace jilaf::spelling
