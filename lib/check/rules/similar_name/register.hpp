// SPDX-License-Identifier: MIT
// The names of a register, and what is almost one of them.
#pragma once

#include "check/rules/similar_name/names.hpp"
#include "model/organisation.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <unordered_set>

namespace jilaf::names {

/// A name of a register entry.
struct Known {
  std::string_view name;
  std::string_view country;
  Span span;
};

/// All names of a register, found by anything that is at most one insertion, deletion, replacement or swap away: two such texts
/// share one of their variants, which are the texts that are left when no or one character is taken away.
class Register {
 public:
  explicit Register(const std::vector<Organisation>& organisations);
  explicit Register(const std::vector<Place>& places);

  /// The first name that is near to one that is not in the register; null where there is none.
  [[nodiscard]] const Known* find_near(std::string_view name, std::string_view country) const;

 private:
  struct Variant {
    std::size_t hash = 0;
    std::uint32_t place = 0;
    auto operator<=>(const Variant&) const = default;
  };

  void add(std::string_view name, std::string_view country, Span span);
  void add(const Text& text, std::string_view country);
  void make_index();

  std::vector<Known> known_;
  std::vector<Variant> index_;  // sorted; hashes that meet by chance are sorted out by comparing the names
  std::unordered_set<std::string> exact_;
};

}  // namespace jilaf::names
