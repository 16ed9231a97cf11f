// SPDX-License-Identifier: MIT
#include "project/small_groups.hpp"

#include <algorithm>
#include <limits>

namespace jilaf {
namespace {

constexpr std::int64_t smallest_shown = 3;

void hide(PartFigures& part) {
  part.participants = {};
  part.women = {};
  part.hidden = true;
}

}  // namespace

void hide_small_groups(Breakdown& breakdown) {
  if (breakdown.basis != Basis::roster) return;
  bool hidden = false;
  for (PartFigures& part : breakdown.parts) {
    if (part.withheld_people == 0 || part.participants.value >= smallest_shown) continue;
    hide(part);
    hidden = true;
  }
  if (!hidden) return;
  PartFigures* smallest = nullptr;
  for (PartFigures& part : breakdown.parts) {
    if (part.hidden || !part.participants.known) continue;
    if (smallest == nullptr || part.participants.value < smallest->participants.value) smallest = &part;
  }
  if (smallest != nullptr) hide(*smallest);
}

void hide_organisations(Breakdown& breakdown, const Programme& original, const Programme& visible) {
  const auto is_of_delegate = [&](const PartFigures& part) {
    return std::ranges::any_of(original.delegates, [&](const Delegate& delegate) { return &delegate.organisation == part.organisation; });
  };
  std::erase_if(breakdown.parts, [&](PartFigures& part) {
    if (part.organisation == nullptr || !is_of_delegate(part)) return false;
    // The projected copy of a delegate who may be named has the organisation still; the part then points to that copy.
    for (const Delegate& delegate : visible.delegates) {
      if (!delegate.organisation.given() || organisation_key(delegate.organisation, delegate.country.value) != part.key) continue;
      part.organisation = &delegate.organisation;
      return false;
    }
    return true;
  });
}

}  // namespace jilaf
