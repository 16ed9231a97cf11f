// SPDX-License-Identifier: MIT
#pragma once

#include "check/rules/name_in_text/forms.hpp"
#include "load/dossier.hpp"

#include <compare>
#include <span>

namespace jilaf::names {

/// A delegate whose name is not public.
struct Hidden {
  std::uint32_t programme = 0;
  std::uint32_t delegate = 0;
  auto operator<=>(const Hidden&) const = default;
};

/// The highest number of a delegate within a programme.
inline constexpr std::uint32_t most_delegates = (1U << 28U) - 1;

/// One person that a form may stand for.
struct Candidate {
  std::uint64_t hash = 0;  ///< of the form
  std::uint32_t programme = 0;
  std::uint32_t delegate : 28 = 0;
  Certainty certainty : 3 = Certainty::full;
  bool joined : 1 = false;  ///< the form is in a script without blanks

  [[nodiscard]] Hidden person() const { return {programme, delegate}; }
};
static_assert(sizeof(Candidate) == 16);  // there are several for each delegate

/// Where in a text a form stands.
struct Match {
  std::size_t first = 0;  ///< number of the first word
  std::size_t last = 0;
  std::span<const Candidate> candidates;  ///< by certainty and programme; never empty
  [[nodiscard]] std::uint64_t hash() const { return candidates.front().hash; }
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
  void make_room(std::size_t people);
  [[nodiscard]] bool may_start(std::uint64_t start) const;
  [[nodiscard]] std::span<const Candidate> people_of(std::uint64_t hash) const;
  void look_up(std::uint64_t hash, std::size_t first, std::size_t last, bool near, std::vector<Match>& into) const;

  std::vector<Candidate> forms_;  // sorted by hash, certainty and programme
  std::size_t longest_ = 0;       // the most words of a form
  std::vector<std::uint64_t>
      filter_;  // two bits for each beginning of a form, by the hash of its first word or first two
  std::uint64_t mask_ = 0;
};

}  // namespace jilaf::names
