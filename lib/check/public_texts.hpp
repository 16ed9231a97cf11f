// SPDX-License-Identifier: MIT
// Every text that outsiders may read, gathered once for all the rules that look at how texts are written.
#pragma once

#include "check/text_place.hpp"
#include "load/dossier.hpp"
#include "reference/reference.hpp"

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <string_view>

namespace jilaf {

/// What can be seen of a text at a glance; a rule asks only for the texts that can hold what it looks for.
enum class TextSign : std::uint16_t {
  not_ascii = 1U << 0U,  ///< a byte of more than seven bits
  control = 1U << 1U,    ///< an ASCII control character other than a line break or a tab
  question = 1U << 2U,   ///< ?
  at = 1U << 3U,         ///< @
  bracket = 1U << 4U,    ///< < { [ or &
  emphasis = 1U << 5U,   ///< * _ or a backtick
  colon = 1U << 6U,      ///< : or a backslash
  digit = 1U << 7U,      ///< a digit
  doubled = 1U << 8U,    ///< a word and the same word again
  word = 1U << 9U,       ///< a word that often stands for one that is still missing
  twice = 1U << 10U,     ///< a character of three bytes in UTF-8, and the same again
  alphabet = 1U << 11U,  ///< a letter that may be Greek or Cyrillic
  rare = 1U << 12U,   ///< a character of the blocks that hold those without a look of their own, and full-width marks
  prose = 1U << 13U,  ///< paragraphs, whatever stands in them
};

/// How a text is printed.
enum class TextKind : std::uint8_t { plain, markdown, words, address };

/// One language version of a text for readers, or words in no particular language.
struct PublicText {
  std::string_view key;
  std::string_view text;
  std::string_view tag;  ///< BCP 47; empty for words in no particular language
  Span span;
  TextKind kind = TextKind::plain;
  std::uint16_t signs = 0;
  const Programme* programme = nullptr;  ///< whose text it is; null for registers, years and settings
  mutable Followed followed{};           ///< for `PublicTexts::place`

  [[nodiscard]] bool has(TextSign sign) const { return (signs & static_cast<std::uint16_t>(sign)) != 0; }
};

/// All texts for readers that show a sign: of programmes, rosters, itineraries, registers, years and the publisher.
/// Left out are fields for the office, names of files, and short names that stand in a register and are read there.
class PublicTexts {
 public:
  explicit PublicTexts(const Dossier& dossier);

  /// Visits the texts that show one of the signs.
  template <class Visit>
  void each(std::initializer_list<TextSign> wanted, const Visit& visit) const {
    std::uint16_t signs = 0;
    for (const TextSign sign : wanted) signs |= static_cast<std::uint16_t>(sign);
    for (const Gathered& text : texts_) {
      if ((text.signs & signs) != 0) visit(read(text));
    }
  }

  /// The place of some bytes of a text in its file; the whole text where they do not stand there as they are read.
  [[nodiscard]] Span place(const PublicText& text, std::size_t begin, std::size_t end) const;

 private:
  friend class Gatherer;

  /// What is kept of a text, of which there are many.
  struct Gathered {
    const Row* row = nullptr;
    Plain words;
    Plain language;
    std::uint32_t programme = none;  ///< its number
    std::uint16_t signs = 0;
    TextKind kind = TextKind::plain;
  };
  static constexpr std::uint32_t none = 0xffffffffU;

  [[nodiscard]] PublicText read(const Gathered& text) const;

  const Dossier& dossier_;
  std::string_view first_ = default_language().tag;  // the language of settings that name none
  std::deque<Gathered> texts_;
};

/// The signs of a text.
[[nodiscard]] std::uint16_t signs_of(std::string_view text);

}  // namespace jilaf
