// SPDX-License-Identifier: MIT
#pragma once

#include "model/enums.hpp"
#include "model/type.hpp"

namespace jilaf {

/// For whom a record is stripped, and what decides about its fields.
struct Viewer {
  Audience audience = Audience::public_;
  bool over = true;       ///< the programme has ended, so that its times and places are public
  bool consented = true;  ///< the person of the record agreed to be named to this audience
};

/// Makes every field of a record, and of all records in it, as if it had not been written where the viewer may not see it.
void strip(const Table& table, void* record, const Viewer& viewer);

}  // namespace jilaf
