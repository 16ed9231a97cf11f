// SPDX-License-Identifier: MIT
#pragma once

#include "check/name_words.hpp"
#include "project/visible.hpp"

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jilaf {

/// The delegates whom an audience may not know, found again where they are named among speakers and the people met.
/// It compares names as the rule `name-in-text` does, so that neither accents nor order nor a courtesy title hide a match.
class HiddenPeople {
 public:
  HiddenPeople(const Dossier& dossier, const Selection& selection);

  /// The delegate meant by a person of a programme: by the name, or, where it is missing, by position and organisation
  /// together, which identify as surely. Null where the person is nobody to hide. `words` is for cutting names; each thread
  /// needs its own.
  [[nodiscard]] const Delegate* find(const Person& person, const Programme& programme, NameWords& words) const;

 private:
  /// One way to write the name of somebody hidden.
  struct Name {
    const Delegate* delegate = nullptr;
    const Programme* programme = nullptr;
    bool whole = false;      ///< the whole name, which means the person in every programme
    bool contained = false;  ///< so long that it means the person within other words too
    bool joined = false;     ///< in a script without blanks
  };

  void add(const Delegate& delegate, const Programme& programme, NameWords& words);
  [[nodiscard]] const Delegate* by_name(const std::vector<NameWord>& words, const Programme& programme) const;
  [[nodiscard]] const Delegate* by_position(const Person& person, const Programme& programme) const;

  std::unordered_multimap<std::uint64_t, Name> names_;  // by the hash of the words
  std::unordered_set<std::uint64_t> titles_;
  std::unordered_map<const Programme*, std::vector<const Delegate*>> delegates_;
};

}  // namespace jilaf
