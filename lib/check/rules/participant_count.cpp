// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/rules/participant_count/parts.hpp"

namespace jilaf::rules {

void participant_count(const Checked& checked, Findings& findings) {
  const BrokenPlaces broken(checked.dossier);
  const counts::Looking looking{checked, broken, findings};
  const std::vector<Programme>& programmes = checked.dossier.programmes;
  for (std::size_t index = 0; index < programmes.size(); ++index) {
    counts::check_programme(programmes[index], looking);
    counts::check_roster(programmes[index], looking);
    counts::check_stated(programmes[index], checked.figures[index], looking);
  }
  counts::check_years(looking);
}

}  // namespace jilaf::rules
