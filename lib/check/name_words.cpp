// SPDX-License-Identifier: MIT
#include "check/name_words.hpp"

#include "base/normal_forms.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <initializer_list>

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace jilaf {
namespace {

constexpr std::uint64_t hash_start = 0xCBF29CE484222325U;  // FNV-1a
constexpr std::uint64_t hash_prime = 0x100000001B3U;
constexpr std::uint64_t initial_mark = 0xA5A5A5A5A5A5A5A5U;

constexpr std::uint64_t add_letter(std::uint64_t hash, char32_t letter) { return (hash ^ letter) * hash_prime; }

constexpr bool is_between(char32_t code_point, char32_t first, char32_t last) {
  return first <= code_point && code_point <= last;
}

/// A Korean syllable. It is a letter, though Unicode can take it apart.
bool is_hangul(char32_t code_point) {
  const auto kind = u_getIntPropertyValue(static_cast<UChar32>(code_point), UCHAR_HANGUL_SYLLABLE_TYPE);
  return kind == U_HST_LV_SYLLABLE || kind == U_HST_LVT_SYLLABLE;
}

bool is_of(std::initializer_list<UScriptCode> scripts, char32_t code_point) {
  return std::ranges::any_of(scripts, [letter = static_cast<UChar32>(code_point)](UScriptCode script) {
    return uscript_hasScript(letter, script) != 0;
  });
}

/// Scripts whose words stand without blanks, and whose characters alone say little.
bool is_unspaced_letter(char32_t code_point) {
  return is_of({USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_THAI, USCRIPT_LAO, USCRIPT_MYANMAR, USCRIPT_KHMER},
               code_point);
}

/// Letters that are no letter with an accent to Unicode, and are written without it all the same.
std::string_view plain_letters(char32_t letter) {
  switch (letter) {
    case U'\u00F8':
      return "o";    // o with stroke
    case U'\u0111':  // d with stroke
    case U'\u00F0':  // eth
      return "d";
    case U'\u0127':
      return "h";  // h with stroke
    case U'\u0131':
      return "i";  // i without dot
    case U'\u0142':
      return "l";  // l with stroke
    case U'\u00E6':
      return "ae";
    case U'\u0153':
      return "oe";
    case U'\u00FE':
      return "th";  // thorn
    default:
      return {};
  }
}

/// Katakana are compared as hiragana.
constexpr char32_t to_hiragana(char32_t letter) { return is_between(letter, 0x30A1, 0x30F6) ? letter - 0x60 : letter; }

/// Accents and vowel points that may be left out; in other scripts such marks are letters.
bool is_optional_mark(char32_t code_point) {
  const auto mark = static_cast<UChar32>(code_point);
  const auto type = u_charType(mark);
  if (code_point == 0x0640) return true;  // stretches an Arabic word
  if (type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK) return false;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(mark, &status);
  return script == USCRIPT_INHERITED || script == USCRIPT_HEBREW || script == USCRIPT_ARABIC;
}

bool is_word_letter(char32_t code_point) {
  const auto letter = static_cast<UChar32>(code_point);
  const auto type = u_charType(letter);
  return u_isalnum(letter) != 0 || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}

bool is_near_separator(char32_t code_point) {
  constexpr std::u32string_view joining = U"_\u00B7\u30FB\uFF65";  // and middle dots
  const auto letter = static_cast<UChar32>(code_point);
  return u_isUWhiteSpace(letter) != 0 || u_charType(letter) == U_DASH_PUNCTUATION ||
         joining.find(code_point) != std::u32string_view::npos;
}

/// The code point without case, width and composition; empty where it is to be ignored.
icu::UnicodeString decomposed(char32_t code_point) {
  const auto letter = static_cast<UChar32>(code_point);
  const icu::Normalizer2* const folding = form_kc_casefold();
  icu::UnicodeString out;
  if (folding == nullptr || is_hangul(code_point) || folding->getDecomposition(letter, out) == 0)
    out = icu::UnicodeString(letter);
  return out;
}

}  // namespace

NameWords::Folded NameWords::fold(char32_t code_point) {
  Folded folded;
  folded.capital = u_isupper(static_cast<UChar32>(code_point)) != 0 || u_islower(static_cast<UChar32>(code_point)) == 0;
  folded.kana = is_unspaced_letter(code_point);
  folded.joined = folded.kana || is_of({USCRIPT_HAN}, code_point) || is_hangul(code_point);
  const icu::UnicodeString letters = decomposed(code_point);
  folded.nothing = true;
  for (std::int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
    const auto letter = static_cast<char32_t>(letters.char32At(at));
    if (is_optional_mark(letter)) continue;
    folded.nothing = false;
    if (!is_word_letter(letter)) continue;
    folded.letter = true;
    const std::string_view plain = plain_letters(letter);
    const auto put = [&](char32_t next) {
      if (folded.count < folded.letters.size()) folded.letters[folded.count++] = to_hiragana(next);
    };
    if (plain.empty()) put(letter);
    for (const char next : plain) put(static_cast<unsigned char>(next));
  }
  folded.near = !folded.letter && is_near_separator(code_point);
  return folded;
}

NameWords::Folded NameWords::look_up(char32_t code_point) {
  static const std::vector<Folded> known = [] {
    std::vector<Folded> first;
    first.reserve(cached);
    for (char32_t letter = 0; letter < cached; ++letter) first.push_back(fold(letter));
    return first;
  }();
  if (code_point < cached) return known[code_point];
  if (u_hasBinaryProperty(static_cast<UChar32>(code_point), UCHAR_UNIFIED_IDEOGRAPH) == 0) return fold(code_point);
  return {.letters = {code_point},
          .count = 1,
          .letter = true,
          .nothing = false,
          .joined = true,
          .near = false,
          .capital = true,
          .kana = false};
}

namespace {

/// Puts a text into words, piece by piece.
class Splitter {
 public:
  explicit Splitter(std::vector<NameWord>& words) : words_(words) {}

  /// Goes on with the word that is open, or begins one.
  NameWord& word_for(const NameWord& like) {
    if (!open_ || like.joined || words_.back().joined) {
      words_.push_back(like);
      words_.back().hash = hash_start;
      words_.back().near = near_;
    }
    open_ = true;
    near_ = true;
    return words_.back();
  }

  /// Ends the word that is open at a separator.
  void part(char32_t separator, bool near) {
    if (open_ && words_.back().letters == 1 && separator == '.') words_.back().hash ^= initial_mark;
    open_ = false;
    near_ = near_ && near;
  }

 private:
  std::vector<NameWord>& words_;
  bool open_ = false;  // the last word can go on
  bool near_ = false;  // nothing but blanks and the like since the last word
};

/// The lower-case letter or digit of an ASCII byte; 0 for all others.
constexpr std::array<char, 256> make_plain() {
  std::array<char, 256> plain{};
  for (std::size_t letter = 'a'; letter <= 'z'; ++letter)
    plain[letter] = plain[letter - 'a' + 'A'] = static_cast<char>(letter);
  for (std::size_t digit = '0'; digit <= '9'; ++digit) plain[digit] = static_cast<char>(digit);
  return plain;
}
constexpr std::array<char, 256> plain_of = make_plain();

/// Takes the ASCII letters from `at` on into one word, and gives the place behind them.
std::size_t take_plain(std::string_view text, std::size_t at, Splitter& splitter) {
  const bool capital = text[at] < 'a';  // a digit counts as one, as it has no small form
  NameWord& word = splitter.word_for({.begin = static_cast<std::uint32_t>(at), .capital = capital});
  std::uint64_t hash = word.hash;
  const std::size_t begin = at;
  for (char letter = 0; at < text.size() && (letter = plain_of[static_cast<unsigned char>(text[at])]) != 0; ++at) {
    hash = add_letter(hash, static_cast<unsigned char>(letter));
  }
  word.hash = hash;
  word.letters = static_cast<std::uint16_t>(word.letters + (at - begin));
  word.end = static_cast<std::uint32_t>(at);
  return at;
}

}  // namespace

const std::vector<NameWord>& NameWords::split(std::string_view text) {
  words_.clear();
  Splitter splitter(words_);
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (plain_of[byte] != 0) {
      at = take_plain(text, at, splitter);
      continue;
    }
    const utf8::Decoded next = byte < 0x80U ? utf8::Decoded{byte, 1} : utf8::decode(text, at);
    const Folded folded = look_up(next.code_point);
    const std::size_t begin = at;
    at += next.length;
    if (!folded.letter) {
      if (!folded.nothing) splitter.part(next.code_point, folded.near);
      continue;
    }
    NameWord& word = splitter.word_for({.begin = static_cast<std::uint32_t>(begin),
                                        .joined = folded.joined,
                                        .capital = folded.capital,
                                        .kana = folded.kana});
    for (std::size_t index = 0; index < folded.count; ++index) word.hash = add_letter(word.hash, folded.letters[index]);
    word.letters = static_cast<std::uint16_t>(word.letters + folded.count);
    word.end = static_cast<std::uint32_t>(at);
  }
  return words_;
}

std::uint64_t NameWords::hash_of(std::string_view word) {
  std::uint64_t hash = hash_start;
  for (const char letter : word) hash = add_letter(hash, static_cast<unsigned char>(letter));
  return hash;
}

std::uint64_t NameWords::initial_of(std::string_view word) const {
  for (std::size_t at = 0; at < word.size();) {
    const utf8::Decoded next = utf8::decode(word, at);
    const Folded folded = look_up(next.code_point);
    if (folded.letter) return add_letter(hash_start, folded.letters[0]) ^ initial_mark;
    at += next.length;
  }
  return 0;
}

}  // namespace jilaf
