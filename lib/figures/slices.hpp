// SPDX-License-Identifier: MIT
#pragma once

#include "figures/summary.hpp"

namespace jilaf {

/// The columns of people that must add up.
struct People {
  Figure participants;
  Figure women;
  Figure completed;
  Figure planned;
};

/// The part of a programme that belongs to one group.
struct Slice {
  std::vector<std::string> keys;
  bool rest = false;   ///< what no group got
  bool whole = false;  ///< the programme lies in one group altogether
  People people;
  std::vector<std::string> countries;
  std::vector<std::string> organisations;
  const OrganisationRef* organisation = nullptr;
};

/// All people of a programme.
[[nodiscard]] People whole_of(const ProgrammeFigures& figures);

/// The slices of a programme, one for each group that it belongs to, and one for the rest where their people do not add up to
/// those of the programme.
[[nodiscard]] std::vector<Slice> slices_of(const Counted& counted, const std::vector<GroupKey>& by,
                                           const Settings& settings);

}  // namespace jilaf
