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
  Few<Programme> programmes;
  Few<Delegate> delegates;
  Few<Day> itinerary;
  Few<Organisation> organisations;
  Few<Place> places;
  Few<Year> years;
  Settings settings;
};

}  // namespace jilaf
