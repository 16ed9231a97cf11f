// SPDX-License-Identifier: MIT
// Countries within the names of organisations, which are spelled as these spell themselves.
#pragma once

#include "load/dossier.hpp"

#include <string>
#include <string_view>
#include <unordered_set>

namespace jilaf::spelling {

/// Whether a country that a text names is part of a name, an address or a title: beside it stands a word with a capital within a
/// sentence ("Viet Nam Airlines", "Federation of Viet Nam").
[[nodiscard]] bool is_part_of_name(std::string_view text, std::size_t begin, std::size_t end);

/// The words that stand together in the names of organisations that the data know; gathered at the first question.
class OrganisationWords {
 public:
  explicit OrganisationWords(const Dossier& dossier) : dossier_(dossier) {}

  /// Whether the words beside a country are those of the name of an organisation.
  [[nodiscard]] bool has_around(std::string_view text, std::size_t begin, std::size_t end);

 private:
  void gather();
  void add(std::string_view name);

  const Dossier& dossier_;
  bool gathered_ = false;
  std::unordered_set<std::string> words_;  ///< two or three words that stand together in a name
};

}  // namespace jilaf::spelling
