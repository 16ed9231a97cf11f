// SPDX-License-Identifier: MIT
#include "check/public_texts.hpp"

#include "check/support.hpp"

#include <algorithm>
#include <array>

namespace jilaf {
namespace {

class Gatherer {
 public:
  Gatherer(const Dossier& dossier, std::vector<PublicText>& into) : into_(into) {
    const auto& languages = dossier.settings.languages;
    if (!languages.empty() && languages.front().given()) first_ = languages.front().value;
  }

  /// The texts to come are those of a programme, or of none.
  void belong_to(const Programme* programme) { programme_ = programme; }

  void visit(const Row& row, const Type& type, const void* value) {
    if (row.seen == Seen::internal || is_private(row)) return;
    if (&type == &TypeOf<Text>::type || &type == &TypeOf<LongText>::type) {
      const TextKind kind = &type == &TypeOf<Text>::type ? TextKind::plain : TextKind::markdown;
      for (const Version& version : static_cast<const Text*>(value)->versions)
        keep({row.key, version.text, version.tag.empty() ? first_ : version.tag, version.span, kind});
    } else if (&type == &TypeOf<OrganisationRef>::type) {
      reference(row, *static_cast<const OrganisationRef*>(value));
    } else if (&type == &TypeOf<PlaceRef>::type) {
      reference(row, *static_cast<const PlaceRef*>(value));
    } else if (&type == &TypeOf<DelegateName>::type) {
      words(row, static_cast<const DelegateName*>(value)->written, TextKind::words);
    } else {
      const TextKind kind = &type == &TypeOf<Url>::type ? TextKind::address : TextKind::words;
      words(row, *static_cast<const Plain*>(value), kind);
    }
  }

 private:
  template <class Reference>
  void reference(const Row& row, const Reference& named) {
    if (named.entry == not_in_register) words(row, named.written, TextKind::words);
  }

  void words(const Row& row, const Plain& plain, TextKind kind) {
    if (plain.given()) keep({row.key, plain.value, {}, plain.span, kind});
  }

  void keep(PublicText text) {
    text.signs = signs_of(text.text);
    text.programme = programme_;
    if (text.signs != 0) into_.push_back(text);
  }

  std::vector<PublicText>& into_;
  const Programme* programme_ = nullptr;
  std::string_view first_ = "en";  // the language of settings that name none
};

constexpr std::array<std::uint16_t, 256> make_signs() {
  std::array<std::uint16_t, 256> signs{};
  const auto set = [&signs](unsigned byte, TextSign sign) { signs.at(byte) = static_cast<std::uint16_t>(sign); };
  for (unsigned byte = 0; byte < 0x20; ++byte) {
    if (byte != '\n' && byte != '\t') set(byte, TextSign::control);
  }
  set(0x7F, TextSign::control);
  for (unsigned byte = 0x80; byte < 0x100; ++byte) set(byte, TextSign::not_ascii);
  for (unsigned byte = '0'; byte <= '9'; ++byte) set(byte, TextSign::digit);
  for (const char byte : {'<', '{', '[', '&'}) set(static_cast<unsigned char>(byte), TextSign::bracket);
  for (const char byte : {'*', '_', '`'}) set(static_cast<unsigned char>(byte), TextSign::emphasis);
  for (const char byte : {':', '\\'}) set(static_cast<unsigned char>(byte), TextSign::colon);
  set('?', TextSign::question);
  set('@', TextSign::at);
  return signs;
}
constexpr std::array<std::uint16_t, 256> sign_of = make_signs();

/// What a byte becomes when words are compared: lower case for letters, itself for other bytes of words, 0 between words.
constexpr std::array<unsigned char, 256> make_folded() {
  std::array<unsigned char, 256> folded{};
  for (unsigned byte = 0x80; byte < 0x100; ++byte) folded.at(byte) = static_cast<unsigned char>(byte);
  for (unsigned byte = 'a'; byte <= 'z'; ++byte)
    folded.at(byte) = folded.at(byte - 'a' + 'A') = static_cast<unsigned char>(byte);
  for (unsigned byte = '0'; byte <= '9'; ++byte) folded.at(byte) = static_cast<unsigned char>(byte);
  return folded;
}
constexpr std::array<unsigned char, 256> folded = make_folded();

constexpr unsigned char fold(char byte) { return folded[static_cast<unsigned char>(byte)]; }

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

std::uint16_t signs_of_words(std::string_view text) {
  std::uint16_t signs = 0;
  std::string_view last;
  for (std::size_t at = 0; at < text.size();) {
    if (fold(text[at]) == 0) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && fold(text[at]) != 0) ++at;
    const std::string_view word = text.substr(begin, at - begin);
    if (!last.empty() && same_word(last, word)) signs |= static_cast<std::uint16_t>(TextSign::doubled);
    if (may_be_missing(word)) signs |= static_cast<std::uint16_t>(TextSign::word);
    last = word;
  }
  return signs;
}

}  // namespace

std::uint16_t signs_of(std::string_view text) {
  std::uint16_t signs = 0;
  for (const char byte : text) signs |= sign_of[static_cast<unsigned char>(byte)];
  return signs | signs_of_words(text);
}

PublicTexts::PublicTexts(const Dossier& dossier) : sources_(dossier.sources) {
  static const Paths paths({&TypeOf<Text>::type, &TypeOf<LongText>::type, &TypeOf<Words>::type, &TypeOf<Code>::type,
                            &TypeOf<Url>::type, &TypeOf<OrganisationRef>::type, &TypeOf<PlaceRef>::type,
                            &TypeOf<DelegateName>::type});
  Gatherer gatherer(dossier, texts_);
  const auto visit = [&](const Row& row, const Type& type, const void* value) { gatherer.visit(row, type, value); };
  for (const Programme& programme : dossier.programmes) {
    gatherer.belong_to(&programme);
    paths.walk(programme, visit);
  }
  gatherer.belong_to(nullptr);
  paths.walk_rest(dossier, visit);
}

Span PublicTexts::place(const PublicText& text, std::size_t begin, std::size_t end) const {
  if (!text.span.given() || end <= begin) return text.span;
  const std::string_view source = sources_[text.span.file].text(text.span);
  const std::string_view part = text.text.substr(begin, end - begin);
  std::size_t found = source.find(part);
  // Of several that are equal, the one with as many before it as in the text.
  for (std::size_t before = text.text.find(part); before < begin && found != std::string_view::npos;
       before = text.text.find(part, before + 1))
    found = source.find(part, found + 1);
  if (found == std::string_view::npos) return text.span;  // a line break of the file or an escape stands within it
  const auto first = text.span.begin + static_cast<std::uint32_t>(found);
  return {text.span.file, first, first + static_cast<std::uint32_t>(part.size())};
}

}  // namespace jilaf
