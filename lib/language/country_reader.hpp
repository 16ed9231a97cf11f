// SPDX-License-Identifier: MIT
#pragma once

#include "reference/reference.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace jilaf {

/// A country as a sentence names it.
struct SpokenCountry {
  std::string_view code;
  std::string_view name;  ///< as the language file has it
  std::size_t begin = 0;  ///< where it stands in the text, in bytes
  std::size_t end = 0;
};

/// Finds the countries that running text names, in one pass over it. It knows the names and the other names (`country_aliases`)
/// of the language file, with capitals as they stand there. Make one and use it for many texts.
class CountryReader {
 public:
  /// Takes the names of a language file, which must outlive the object.
  explicit CountryReader(const LanguageData& data);

  /// The countries of a text in its order; of names that overlap the first and longest.
  [[nodiscard]] std::vector<SpokenCountry> find(std::string_view text) const;

 private:
  struct Name {
    std::string_view text;
    std::string_view code;
  };
  static constexpr std::size_t bucket_count = 1024;

  static std::size_t bucket_of(std::string_view text);
  void add(const KeyedText& entry);
  [[nodiscard]] SpokenCountry find_at(std::string_view text, std::size_t at) const;
  [[nodiscard]] bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) const;

  std::array<std::vector<Name>, bucket_count> buckets_;  ///< by their first two bytes, the longest first
  std::array<bool, 256> begins_{};                       ///< the bytes with which names begin
  bool joined_ = false;                                  ///< words stand without blanks between them
};

}  // namespace jilaf
