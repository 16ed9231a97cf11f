// SPDX-License-Identifier: MIT
#include "project/people.hpp"

#include "base/utf8.hpp"
#include "figures/consent.hpp"
#include "figures/runs.hpp"
#include "model/types.hpp"
#include "model/walk.hpp"
#include "project/strip.hpp"

#include <algorithm>

namespace jilaf {
namespace {

const Delegate* find_delegate(const Programme& programme, std::string_view id) {
  const auto found = std::ranges::find(programme.delegates, id, [](const Delegate& delegate) { return delegate.id.value; });
  return found != programme.delegates.end() && !id.empty() ? &*found : nullptr;
}

void project_delegates(VisibleProgramme& visible, const Programme& original, const Selection& selection) {
  std::vector<Delegate> shown;
  for (const Delegate& delegate : original.delegates) {
    if (is_withheld(delegate, original) && selection.audience != Audience::internal) {
      visible.withheld_people += is_participant(delegate) ? 1 : 0;
      continue;
    }
    const bool consented = may_see(selection.audience, name_audience(delegate, original, selection.today));
    if (!consented && is_participant(delegate)) ++visible.unnamed_people;
    strip(table_of<Delegate>(), &shown.emplace_back(delegate), {selection.audience, true, consented});
  }
  visible.programme.delegates = std::move(shown);
}

/// Whether the office has said that photos of this run are not shown, or its people are withheld.
bool withholds_photos(const Programme& programme, std::string_view segment_id) {
  if (programme.photos_withheld.given() || programme.safety.given()) return true;
  const Segment* const segment = find_segment(programme, segment_id);
  return segment != nullptr && (segment->photos_withheld.given() || segment->safety.given());
}

bool everybody_agreed(const Photo& photo, const Programme& programme, const Selection& selection) {
  return std::ranges::all_of(photo.people, [&](const Id& id) {
    const Delegate* const delegate = find_delegate(programme, id.value);
    return delegate != nullptr && may_see(selection.audience, photo_audience(*delegate, programme, selection.today));
  });
}

void project_photos(VisibleProgramme& visible, const Programme& original, const Selection& selection) {
  if (selection.audience == Audience::internal) return;
  std::vector<Photo> shown;
  for (std::size_t index = 0; index < original.photos.size(); ++index) {
    const Photo& photo = original.photos[index];
    if (!withholds_photos(original, photo.segment.value) && everybody_agreed(photo, original, selection)) {
      shown.push_back(std::move(visible.programme.photos[index]));
    } else {
      visible.photos_left_out = true;
    }
  }
  visible.programme.photos = std::move(shown);
}

/// A comment of a withheld person goes; one whose author did not agree to be quoted by name stays without the author.
void project_comments(VisibleProgramme& visible, const Programme& original, const Selection& selection) {
  std::erase_if(visible.programme.comments, [&](Comment& comment) {
    const Delegate* const delegate = find_delegate(original, comment.delegate.value);
    if (delegate == nullptr) return false;
    if (is_withheld(*delegate, original) && selection.audience != Audience::internal) return true;
    if (may_see(selection.audience, quote_audience(*delegate, original, selection.today))) return false;
    comment.delegate = {};
    comment.speaker = {};
    comment.organisation = {};
    comment.position = {};
    return false;
  });
}

void project_persons(VisibleProgramme& visible, const std::unordered_set<std::string>& hidden) {
  if (hidden.empty()) return;
  const auto clear = [&](const Row&, const Type& type, void* member, void*) {
    if (&type != &TypeOf<Person>::type) return;
    auto& person = *static_cast<Person*>(member);
    if (hidden.contains(utf8::fold_case(person.name.value))) person = Person{};
  };
  walk_fields(table_of<Programme>(), static_cast<void*>(&visible.programme), clear);
  for (Day& day : visible.programme.itinerary) walk_fields(table_of<Day>(), static_cast<void*>(&day), clear);
}

}  // namespace

std::unordered_set<std::string> hidden_names(const Dossier& dossier, const Selection& selection) {
  std::unordered_set<std::string> hidden;
  for (const Programme& programme : dossier.programmes) {
    for (const Delegate& delegate : programme.delegates) {
      if (may_see(selection.audience, name_audience(delegate, programme, selection.today))) continue;
      for (const std::string& form : written_forms(delegate.name)) hidden.insert(utf8::fold_case(form));
    }
  }
  return hidden;
}

void project_people(VisibleProgramme& visible, const Programme& original, const Selection& selection,
                    const std::unordered_set<std::string>& hidden) {
  project_photos(visible, original, selection);
  project_comments(visible, original, selection);
  project_persons(visible, hidden);
  project_delegates(visible, original, selection);
}

}  // namespace jilaf
