// SPDX-License-Identifier: MIT
#pragma once

#include "check/name_words.hpp"
#include "model/delegate.hpp"

namespace jilaf::names {

/// How sure a form of a name stands for the person.
enum class Certainty : std::uint8_t {
  full,     ///< the whole name: sure everywhere
  initial,  ///< the family name with an initial: sure in the person's own programme
  single,  ///< a name that consists of one word: sure in the own programme, unless a place or an organisation has it too
  part,    ///< one of the names alone: sure beside a courtesy title, in the own programme
};

/// One way to write a name, as the hash of its words.
struct Form {
  std::uint64_t hash = 0;
  std::uint64_t start = 0;  ///< the hash of its first word, or of its first two
  std::uint8_t words = 0;
  bool joined = false;  ///< in a script without blanks
  Certainty certainty = Certainty::full;
};

/// The most words that a form has; longer names are compared by their beginning.
inline constexpr std::size_t most_words = 12;

/// All the ways in which a name is written; each once.
[[nodiscard]] std::vector<Form> forms_of(const DelegateName& name, NameWords& words);
/// The same for a name in one piece.
[[nodiscard]] std::vector<Form> forms_of(std::string_view name, NameWords& words);

}  // namespace jilaf::names
