// SPDX-License-Identifier: MIT
#pragma once

#include "model/programme.hpp"
#include "model/settings.hpp"
#include "model/year.hpp"

namespace jilaf {

/// The top level of one file.
struct DataFile : Annotated {
  Id belongs_to;  ///< `for`: the programme that `delegates` and `itinerary` belong to
  Programme programme;
  std::vector<Programme> programmes;
  std::vector<Delegate> delegates;
  std::vector<Day> itinerary;
  std::vector<Organisation> organisations;
  std::vector<Place> places;
  std::vector<Year> years;
  Settings settings;
};

}  // namespace jilaf
