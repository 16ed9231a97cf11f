// SPDX-License-Identifier: MIT
#pragma once

#include "check/rules/name_in_text/forms.hpp"
#include "load/dossier.hpp"

#include <unordered_map>

namespace jilaf::names {

/// A delegate whose name is not public.
struct Hidden {
  std::uint32_t programme = 0;
  std::uint32_t delegate = 0;
  bool operator==(const Hidden&) const = default;
};

/// One person that a form may stand for.
struct Candidate {
  Hidden person;
  Certainty certainty = Certainty::full;
};

/// The people that a form may stand for, in the order of their programmes.
struct Candidates {
  std::vector<Candidate> people;
  bool any_full = false;  ///< it is the whole name of somebody
  bool joined = false;
};

/// Where in a text a form stands.
struct Match {
  std::uint64_t hash = 0;
  std::size_t first = 0;  ///< number of the first word
  std::size_t last = 0;
  const Candidates* candidates = nullptr;
};

/// Finds the names that are not public in texts, each text in one pass.
class Index {
 public:
  Index(const Dossier& dossier, Date today, NameWords& words);

  [[nodiscard]] bool empty() const { return forms_.empty(); }
  /// Adds what stands in the words of a text.
  void find(const std::vector<NameWord>& text, std::vector<Match>& into) const;

 private:
  void add(const Delegate& delegate, Hidden person, NameWords& words);
  void build_filter();
  [[nodiscard]] bool may_start(std::uint64_t start) const { return (filter_[(start >> 6U) & mask_] >> (start & 63U) & 1U) != 0; }

  std::unordered_map<std::uint64_t, Candidates> forms_;
  std::vector<std::uint64_t> starts_;  // only while the index is built
  std::vector<std::uint64_t> filter_;
  std::uint64_t mask_ = 0;
};

}  // namespace jilaf::names
