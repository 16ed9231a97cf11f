// SPDX-License-Identifier: MIT
#include "project/strip.hpp"

namespace jilaf {
namespace {

bool may_see(Seen seen, const Viewer& viewer) {
  switch (seen) {
    case Seen::everyone:
      return true;
    case Seen::consent:
      return viewer.consented;
    case Seen::once_over:
      return viewer.over || viewer.audience >= Audience::partner;
    case Seen::partner:
      return viewer.audience >= Audience::partner;
    case Seen::internal:
      return viewer.audience >= Audience::internal;
  }
  return false;
}

void strip_member(const Type& type, void* member, const Viewer& viewer) {
  if (type.list != nullptr) {
    for (std::size_t index = 0; index < type.list->size(member); ++index)
      strip_member(*type.list->item, type.list->at(member, index), viewer);
  } else if (type.table != nullptr) {
    strip(type.table(), member, viewer);
  }
}

}  // namespace

void strip(const Table& table, void* record, const Viewer& viewer) {
  for (const Row& row : table.rows) {
    void* const member = row.at(record);
    if (!row.type->given(member)) continue;
    if (may_see(row.seen, viewer))
      strip_member(*row.type, member, viewer);
    else
      row.type->clear(member);
  }
}

}  // namespace jilaf
