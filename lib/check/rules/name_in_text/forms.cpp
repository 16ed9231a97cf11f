// SPDX-License-Identifier: MIT
#include "check/rules/name_in_text/forms.hpp"

#include <algorithm>
#include <array>

namespace jilaf::names {
namespace {

constexpr std::uint32_t shortest_single = 5;  // shorter ones are words of some language too often
constexpr std::uint32_t shortest_part = 2;
constexpr std::size_t shortest_joined = 3;  // of two characters many are ordinary words
constexpr std::size_t shortest_kana = 5;

/// Hashes of words in a row; what is too long is cut.
class Sequence {
 public:
  Sequence() = default;
  template <class Iterator>
  Sequence(Iterator from, Iterator to) {
    for (; from != to; ++from) add(*from);
  }

  void add(std::uint64_t word) {
    if (size_ < most_words) words_[size_++] = word;
  }
  [[nodiscard]] auto begin() { return words_.begin(); }
  [[nodiscard]] auto end() { return words_.begin() + static_cast<std::ptrdiff_t>(size_); }
  [[nodiscard]] auto begin() const { return words_.begin(); }
  [[nodiscard]] auto end() const { return words_.begin() + static_cast<std::ptrdiff_t>(size_); }
  [[nodiscard]] std::uint64_t front() const { return words_.front(); }
  [[nodiscard]] std::uint64_t back() const { return words_[size_ - 1]; }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  std::array<std::uint64_t, most_words> words_{};
  std::size_t size_ = 0;
};

/// One name cut into words, with what is needed for its initial.
struct Piece {
  std::vector<NameWord> words;
  Sequence initials;

  [[nodiscard]] bool empty() const { return words.empty(); }
  [[nodiscard]] std::size_t size() const { return words.size(); }
  [[nodiscard]] bool joined() const { return std::ranges::all_of(words, &NameWord::joined); }
};

Piece cut(std::string_view text, NameWords& splitter) {
  Piece piece;
  piece.words = splitter.split(text);
  for (const NameWord& word : piece.words)
    piece.initials.add(splitter.initial_of(text.substr(word.begin, word.end - word.begin)));
  if (piece.size() > most_words) piece.words.resize(most_words);
  return piece;
}

class Collector {
 public:
  void add(const Sequence& words, Certainty certainty, bool joined = false) {
    if (words.size() == 0) return;
    Form form{.hash = 0,
              .start = 0,
              .words = static_cast<std::uint8_t>(words.size()),
              .joined = joined,
              .certainty = certainty};
    std::size_t count = 0;
    for (const std::uint64_t word : words) {
      form.hash = add_word(form.hash, word);
      if (++count <= 2) form.start = form.hash;
    }
    const auto same = std::ranges::find(forms_, form.hash, &Form::hash);
    if (same == forms_.end())
      forms_.push_back(form);
    else
      same->certainty = std::min(same->certainty, certainty);
  }

  std::vector<Form> take() { return std::move(forms_); }

 private:
  std::vector<Form> forms_;
};

Sequence hashes(const Piece& piece) {
  Sequence all;
  for (const NameWord& word : piece.words) all.add(word.hash);
  return all;
}

Sequence operator+(Sequence left, const Sequence& right) {
  for (const std::uint64_t word : right) left.add(word);
  return left;
}

Sequence one(std::uint64_t word) {
  Sequence single;
  single.add(word);
  return single;
}
Sequence first(const Sequence& words) { return one(words.front()); }
Sequence last(const Sequence& words) { return one(words.back()); }

/// Both orders.
void add_both(const Sequence& left, const Sequence& right, Certainty certainty, Collector& into) {
  into.add(left + right, certainty);
  into.add(right + left, certainty);
}

void add_parts(const Piece& piece, Collector& into) {
  if (piece.empty()) return;
  if (piece.size() > 1) into.add(hashes(piece), Certainty::part, piece.joined());
  for (const NameWord& word : piece.words) {
    if (!piece.joined() && word.letters >= shortest_part) into.add(one(word.hash), Certainty::part);
  }
}

/// A name in a script without blanks stands as it is.
void add_joined(const Piece& piece, Collector& into) {
  const bool kana = std::ranges::all_of(piece.words, &NameWord::kana);
  const bool long_enough = piece.size() >= (kana ? shortest_kana : shortest_joined);
  into.add(hashes(piece), long_enough ? Certainty::full : Certainty::part, true);
}

void add_single(const Piece& piece, Collector& into) {
  into.add(hashes(piece), piece.words.front().letters >= shortest_single ? Certainty::single : Certainty::part);
}

void add_given_and_family(const Piece& given, const Piece& family, Collector& into) {
  const Sequence own = hashes(given);
  const Sequence inherited = hashes(family);
  if (given.joined() && family.joined()) {
    add_both(own, inherited, Certainty::full, into);
    return;
  }
  add_both(own, inherited, Certainty::full, into);
  add_both(first(own), inherited, Certainty::full, into);
  add_both(own, first(inherited), Certainty::full, into);
  add_both(first(own), first(inherited), Certainty::full, into);
  add_both(first(given.initials), inherited, Certainty::initial, into);
  add_both(first(given.initials), first(inherited), Certainty::initial, into);
  if (given.size() > 1) add_both(given.initials, inherited, Certainty::initial, into);
}

/// A name in one piece, of which it is not known where the family name stands.
void add_whole(const Piece& name, Collector& into) {
  if (name.empty()) return;
  if (name.joined()) return add_joined(name, into);
  if (name.size() == 1) return add_single(name, into);
  Sequence words = hashes(name);
  into.add(words, Certainty::full);
  std::rotate(words.begin(), words.begin() + 1, words.end());  // the first word last
  into.add(words, Certainty::full);
  words = hashes(name);
  std::rotate(words.begin(), words.end() - 1, words.end());  // the last word first
  into.add(words, Certainty::full);
  words = hashes(name);
  add_both(first(words), last(words), Certainty::full, into);
  add_both(first(name.initials), last(words), Certainty::initial, into);
  if (name.size() == 2) add_both(last(name.initials), first(words), Certainty::initial, into);
  if (name.size() > 2)
    add_both(Sequence(name.initials.begin(), name.initials.end() - 1), last(words), Certainty::initial, into);
  add_parts(name, into);
}

}  // namespace

std::vector<Form> forms_of(const DelegateName& name, NameWords& words) {
  Collector into;
  const Piece given = cut(name.given_name.value(), words);
  const Piece family = cut(name.family.value(), words);
  if (!given.empty() && !family.empty()) {
    add_given_and_family(given, family, into);
    add_parts(given, into);
    add_parts(family, into);
  } else {
    // One of two names is a part of a name that is not known.
    for (const Piece* piece : {&given, &family}) {
      if (piece->joined() || piece->size() == 1)
        add_parts(*piece, into);
      else
        add_whole(*piece, into);
    }
  }
  add_whole(cut(name.written.value(), words), into);
  add_whole(cut(name.details->native.value(), words), into);
  add_whole(cut(name.details->reading.value(), words), into);
  return into.take();
}

std::vector<Form> forms_of(std::string_view name, NameWords& words) {
  Collector into;
  add_whole(cut(name, words), into);
  return into.take();
}

}  // namespace jilaf::names
