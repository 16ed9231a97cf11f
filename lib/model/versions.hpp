// SPDX-License-Identifier: MIT
#pragma once

#include "base/texts.hpp"

#include <cstddef>
#include <iterator>
#include <string_view>

namespace jilaf {

/// One language version of a text.
struct Version {
  Plain language;
  Plain words;

  /// The tag of its language; empty: the first language of the settings.
  [[nodiscard]] std::string_view tag() const { return language.value(); }
  [[nodiscard]] std::string_view text() const { return words.value(); }
  /// Where the text stands; where none could be read, its tag.
  [[nodiscard]] Span span() const { return words.given() ? words.span() : language.span(); }
};

/// The language versions of a text in the room of a pointer: most texts have one without a tag, which is its words and nothing
/// else. A list of versions stands among the words in `Texts`, and copies share it.
class Versions {
 public:
  class Iterator;
  using value_type = Version;

  Versions() = default;
  /// A single version without a tag.
  explicit Versions(Plain words) : kept_(words) {}

  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] bool empty() const { return kept_.kept_ == nullptr; }
  [[nodiscard]] Version operator[](std::size_t index) const;
  [[nodiscard]] Version front() const { return (*this)[0]; }
  [[nodiscard]] Iterator begin() const;
  [[nodiscard]] Iterator end() const;

  /// Adds a version whose words are not known yet; where there is no room for it, room for `more` of them is made.
  void add(Plain language, std::size_t more, Texts& texts);
  /// Gives the version that was added last its words.
  void complete(Plain words);

 private:
  [[nodiscard]] bool is_list() const { return kept_.form() == Plain::Form::list; }
  [[nodiscard]] std::size_t room() const;
  [[nodiscard]] Plain part(std::size_t index) const;
  void set_part(std::size_t index, Plain part);

  Plain kept_;  // the words, or a list of a language and words, a language and words, ...
};

/// Goes from version to version.
class Versions::Iterator {
 public:
  using iterator_concept = std::forward_iterator_tag;
  using iterator_category = std::input_iterator_tag;
  using value_type = Version;
  using difference_type = std::ptrdiff_t;
  using pointer = void;
  using reference = Version;

  Iterator() = default;
  Iterator(const Versions& all, std::size_t index) : all_(all), index_(index) {}

  Version operator*() const { return all_[index_]; }
  Iterator& operator++() {
    ++index_;
    return *this;
  }
  Iterator operator++(int) {
    const Iterator here = *this;
    ++index_;
    return here;
  }
  bool operator==(const Iterator& other) const { return index_ == other.index_; }

 private:
  Versions all_;
  std::size_t index_ = 0;
};

inline Versions::Iterator Versions::begin() const { return {*this, 0}; }
inline Versions::Iterator Versions::end() const { return {*this, size()}; }

}  // namespace jilaf
