// SPDX-License-Identifier: MIT
#include "check/public_texts.hpp"

#include "check/support.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <array>

namespace jilaf {
namespace {

/// What a byte says: its signs, and what it becomes when words are compared (lower case for letters, 0 between words).
struct ByteClass {
  std::uint16_t signs = 0;
  unsigned char folded = 0;
};

constexpr std::array<ByteClass, 256> make_classes() {
  std::array<ByteClass, 256> classes{};
  const auto set = [&classes](unsigned first, unsigned last, TextSign sign) {
    for (unsigned byte = first; byte <= last; ++byte) classes.at(byte).signs |= static_cast<std::uint16_t>(sign);
  };
  const auto set_all = [&set](std::string_view bytes, TextSign sign) {
    for (const char byte : bytes) set(static_cast<unsigned char>(byte), static_cast<unsigned char>(byte), sign);
  };
  set(0, '\t' - 1, TextSign::control);
  set('\n' + 1, ' ' - 1, TextSign::control);
  set(0x7F, 0x7F, TextSign::control);
  set(0x80, 0xFF, TextSign::not_ascii);
  set('0', '9', TextSign::digit);
  set_all("<{[&", TextSign::bracket);
  set_all("*_`", TextSign::emphasis);
  set_all(":\\", TextSign::colon);
  set_all("?", TextSign::question);
  set_all("@", TextSign::at);
  set(0xCD, 0xD4, TextSign::alphabet);          // the first bytes of U+0340 to U+053F
  set(0xE1, 0xE1, TextSign::alphabet);          // of U+1000 to U+1FFF
  set_all("\xC2\xE2\xEE\xEF", TextSign::rare);  // of U+0080, U+2000, U+E000 and U+F000 with those behind them
  set(0xF3, 0xF4, TextSign::rare);
  for (unsigned byte = 0x80; byte < 0x100; ++byte) classes.at(byte).folded = static_cast<unsigned char>(byte);
  for (unsigned byte = '0'; byte <= '9'; ++byte) classes.at(byte).folded = static_cast<unsigned char>(byte);
  for (unsigned byte = 'a'; byte <= 'z'; ++byte)
    classes.at(byte).folded = classes.at(byte - 'a' + 'A').folded = static_cast<unsigned char>(byte);
  return classes;
}
constexpr std::array<ByteClass, 256> class_of = make_classes();

constexpr unsigned char fold(char byte) { return class_of[static_cast<unsigned char>(byte)].folded; }

/// Words that `placeholder` looks at, by length; letters as they are folded.
constexpr std::array<std::string_view, 8> missing_words = {"tbd", "tba",  "fixme", "todo",
                                                           "xxx", "xxxx", "lorem", "insert"};

bool may_be_missing(std::string_view word) {
  if (word.size() < 3 || word.size() > 12) return false;
  const unsigned char first = fold(word.front());
  if (first != 't' && first != 'f' && first != 'x' && first != 'l' && first != 'i') return false;
  if (first == 'x') return fold(word[1]) == 'x' && fold(word[2]) == 'x';
  return std::ranges::any_of(missing_words, [word](std::string_view other) {
    return std::ranges::equal(word, other,
                              [](char left, char right) { return fold(left) == static_cast<unsigned char>(right); });
  });
}

bool same_word(std::string_view left, std::string_view right) {
  return left.size() == right.size() && fold(left.front()) == fold(right.front()) &&
         std::ranges::equal(left, right, [](char a, char b) { return fold(a) == fold(b); });
}

/// Whether the character of three bytes at a place stands there again.
bool stands_twice(std::string_view text, std::size_t at) {
  constexpr std::size_t length = 3;
  return at + 2 * length <= text.size() && text[at] == text[at + length] && text[at + 1] == text[at + length + 1] &&
         text[at + 2] == text[at + length + 2];
}

constexpr std::uint16_t bits(TextSign sign) { return static_cast<std::uint16_t>(sign); }

}  // namespace

std::uint16_t signs_of(std::string_view text) {
  constexpr unsigned char first_of_three = 0xE0;
  std::uint16_t signs = 0;
  std::string_view last;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : static_cast<unsigned char>(' ');
    const ByteClass& seen = class_of[byte];
    signs |= seen.signs;
    if (byte >= first_of_three && stands_twice(text, at)) signs |= bits(TextSign::twice);
    if (seen.folded != 0) continue;
    if (begin < at) {
      const std::string_view word = text.substr(begin, at - begin);
      if (last.size() == word.size() && same_word(last, word)) signs |= bits(TextSign::doubled);
      if (may_be_missing(word)) signs |= bits(TextSign::word);
      last = word;
    }
    begin = at + 1;
  }
  return signs;
}

/// Gathers the texts of one programme after the other.
class Gatherer {
 public:
  explicit Gatherer(PublicTexts& into) : into_(into) {}

  /// The texts to come are those of a programme, or of none.
  void belong_to(std::uint32_t programme) { programme_ = programme; }

  void visit(const Row& row, const Type& type, const void* value) {
    if (row.seen == Seen::internal || is_private(row)) return;
    if (&type == &TypeOf<Text>::type || &type == &TypeOf<LongText>::type) {
      const TextKind kind = &type == &TypeOf<Text>::type ? TextKind::plain : TextKind::markdown;
      for (const Version& version : static_cast<const Text*>(value)->versions)
        keep(row, version.words, version.language, kind);
    } else if (&type == &TypeOf<OrganisationRef>::type) {
      reference(row, *static_cast<const OrganisationRef*>(value));
    } else if (&type == &TypeOf<PlaceRef>::type) {
      reference(row, *static_cast<const PlaceRef*>(value));
    } else if (&type == &TypeOf<DelegateName>::type) {
      keep(row, static_cast<const DelegateName*>(value)->written, {}, TextKind::words);
    } else {
      const TextKind kind = &type == &TypeOf<Url>::type ? TextKind::address : TextKind::words;
      keep(row, *static_cast<const Plain*>(value), {}, kind);
    }
  }

 private:
  template <class Reference>
  void reference(const Row& row, const Reference& named) {
    if (named.entry == not_in_register) keep(row, named.written, {}, TextKind::words);
  }

  void keep(const Row& row, const Plain& words, const Plain& language, TextKind kind) {
    if (!words.given()) return;
    std::uint16_t signs = signs_of(words.value());
    if (kind == TextKind::markdown) signs |= static_cast<std::uint16_t>(TextSign::prose);
    if (signs != 0) into_.texts_.push_back({&row, words, language, programme_, signs, kind});
  }

  PublicTexts& into_;
  std::uint32_t programme_ = PublicTexts::none;
};

PublicTexts::PublicTexts(const Dossier& dossier) : dossier_(dossier) {
  static const Paths paths({&TypeOf<Text>::type, &TypeOf<LongText>::type, &TypeOf<Words>::type, &TypeOf<Code>::type,
                            &TypeOf<Url>::type, &TypeOf<OrganisationRef>::type, &TypeOf<PlaceRef>::type,
                            &TypeOf<DelegateName>::type});
  const auto& languages = dossier.settings.languages;
  if (!languages.empty() && languages.front().given()) first_ = languages.front().value();
  Gatherer gatherer(*this);
  const auto visit = [&](const Row& row, const Type& type, const void* value) { gatherer.visit(row, type, value); };
  for (std::size_t index = 0; index < dossier.programmes.size(); ++index) {
    gatherer.belong_to(static_cast<std::uint32_t>(index));
    paths.walk(dossier.programmes[index], visit);
  }
  gatherer.belong_to(none);
  paths.walk_rest(dossier, visit);
}

PublicText PublicTexts::read(const Gathered& text) const {
  const bool in_a_language = text.kind == TextKind::plain || text.kind == TextKind::markdown;
  const std::string_view usual = in_a_language ? first_ : std::string_view();
  return {.key = text.row->key,
          .text = text.words.value(),
          .tag = text.language.given() ? text.language.value() : usual,
          .span = text.words.span(),
          .kind = text.kind,
          .signs = text.signs,
          .programme = text.programme == none ? nullptr : &dossier_.programmes[text.programme]};
}

Span PublicTexts::place(const PublicText& text, std::size_t begin, std::size_t end) const {
  return place_within(dossier_.sources, text.text, text.span, begin, end, text.followed);
}

}  // namespace jilaf
