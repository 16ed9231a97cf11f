// SPDX-License-Identifier: MIT
#include "check/broken.hpp"
#include "check/rules.hpp"
#include "model/types.hpp"

#include <algorithm>
#include <array>

namespace jilaf::rules {
namespace {

/// Keys that name and sort a programme without telling anything of it.
constexpr std::array<std::string_view, 14> label_keys = {
    "id",   "code",   "title",  "subtitle",   "kind",    "category",  "project",
    "mode", "status", "series", "incomplete", "publish", "published", "internal_notes"};

bool is_filled(const Row& row, const Programme& programme) {
  void* const member = row.at(const_cast<Programme*>(&programme));
  return row.type->list != nullptr ? row.type->list->size(member) > 0 : row.type->given(member);
}

bool tells_something(const Programme& programme) {
  if (!programme.delegates.empty() || !programme.itinerary.empty()) return true;
  // What is still to come, or will never be held, has nothing to tell yet.
  if (programme.status.value != Status::held && programme.status.value != Status::in_progress) return true;
  return std::ranges::any_of(table_of<Programme>().rows, [&](const Row& row) {
    return std::ranges::find(label_keys, row.key) == label_keys.end() && is_filled(row, programme);
  });
}

}  // namespace

void empty_programme(const Checked& checked, Findings& findings) {
  const BrokenPlaces broken(checked.dossier);
  // The roster or itinerary of a file that could not be read, or that names no programme, may belong to any.
  if (!checked.dossier.has_everybody()) return;
  for (const Programme& programme : checked.dossier.programmes) {
    if (!programme.given() || broken.inside(programme.span) || tells_something(programme)) continue;
    findings.add(programme.id.given() ? programme.id.span() : programme.span,
                 "this programme has a name, but nothing to report",
                 "add at least its dates or its participants; where it is still to come, say 'status: planned'");
  }
}

}  // namespace jilaf::rules
