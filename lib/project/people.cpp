// SPDX-License-Identifier: MIT
#include "project/people.hpp"

#include "figures/consent.hpp"
#include "figures/runs.hpp"
#include "model/types.hpp"
#include "model/walk.hpp"
#include "project/strip.hpp"

#include <algorithm>

namespace jilaf {
namespace {

const Delegate* find_delegate(const Programme& programme, std::string_view id) {
  if (id.empty()) return nullptr;
  const auto found =
      std::ranges::find(programme.delegates, id, [](const Delegate& delegate) { return delegate.id.value(); });
  return found != programme.delegates.end() ? &*found : nullptr;
}

bool may_be_named(const Delegate& delegate, const Programme& programme, const Selection& selection) {
  return may_see(selection.audience, name_audience(delegate, programme, selection.today));
}

/// Whether an id may be shown: it is that of a delegate who may be named, or of nobody.
bool may_show_id(const Id& id, const Programme& programme, const Selection& selection) {
  const Delegate* const delegate = find_delegate(programme, id.value());
  return delegate == nullptr || may_be_named(*delegate, programme, selection);
}

void project_delegates(VisibleProgramme& visible, const Programme& original, const Selection& selection) {
  Few<Delegate> shown;
  for (const Delegate& delegate : original.delegates) {
    if (is_withheld(delegate, original) && selection.audience != Audience::internal) {
      ++visible.withheld_people;
      continue;
    }
    const bool consented = may_be_named(delegate, original, selection);
    Delegate& copy = shown.emplace_back(delegate);
    strip(table_of<Delegate>(), &copy, {selection.audience, true, consented});
    if (!may_show_id(copy.details->replaces, original, selection)) copy.details.make().replaces = {};
  }
  visible.programme.delegates = std::move(shown);
}

/// Whether the office has said that photos of this run are not shown, or its people are withheld. A photo that names neither
/// its run nor its people may show those of a run that is withheld.
bool withholds_photo(const Programme& programme, const Photo& photo) {
  if (programme.photos_withheld.given() || programme.safety.given()) return true;
  if (const Segment* const segment = find_segment(programme, photo.segment.value()))
    return segment->photos_withheld.given() || segment->safety.given();
  return photo.people.empty() &&
         std::ranges::any_of(programme.segments, [](const Segment& segment) { return segment.safety.given(); });
}

bool everybody_agreed(const Photo& photo, const Programme& programme, const Selection& selection) {
  return std::ranges::all_of(photo.people, [&](const Id& id) {
    const Delegate* const delegate = find_delegate(programme, id.value());
    return delegate != nullptr && may_see(selection.audience, photo_audience(*delegate, programme, selection.today));
  });
}

void project_photos(VisibleProgramme& visible, const Programme& original, const Selection& selection) {
  if (selection.audience == Audience::internal) return;
  Few<Photo> shown;
  for (std::size_t index = 0; index < original.photos.size(); ++index) {
    const Photo& photo = original.photos[index];
    if (!withholds_photo(original, photo) && everybody_agreed(photo, original, selection)) {
      Photo& copy = shown.emplace_back(std::move(visible.programme.photos[index]));
      erase_if(copy.people, [&](const Id& id) { return !may_show_id(id, original, selection); });
    } else {
      visible.photos_left_out = true;
    }
  }
  visible.programme.photos = std::move(shown);
}

/// A comment of a withheld person goes; one whose author did not agree to be quoted by name stays without the author.
void project_comments(VisibleProgramme& visible, const Programme& original, const Selection& selection,
                      const HiddenPeople& hidden, NameWords& words) {
  erase_if(visible.programme.comments, [&](Comment& comment) {
    const Delegate* author = find_delegate(original, comment.delegate.value());
    const bool may_quote =
        author == nullptr || may_see(selection.audience, quote_audience(*author, original, selection.today));
    Person speaker = comment.speaker;
    if (!speaker.given()) speaker.span = comment.span;
    if (!speaker.position.given()) speaker.position = comment.position;
    if (!speaker.organisation.given()) speaker.organisation = comment.organisation;
    const Delegate* const named = hidden.find(speaker, original, words);
    if (author == nullptr) author = named;
    if (may_quote && named == nullptr) return false;
    if (author != nullptr && is_withheld(*author, original) && selection.audience != Audience::internal) return true;
    comment.delegate = {};
    comment.speaker = {};
    comment.organisation = {};
    comment.position = {};
    return false;
  });
}

void project_persons(VisibleProgramme& visible, const Programme& original, const HiddenPeople& hidden,
                     NameWords& words) {
  const auto clear = [&](const Row&, const Type& type, void* member, void*) {
    if (&type != &TypeOf<Person>::type) return;
    auto& person = *static_cast<Person*>(member);
    if (hidden.find(person, original, words) != nullptr) person = Person{};
  };
  walk_fields(table_of<Programme>(), static_cast<void*>(&visible.programme), clear);
  for (Day& day : visible.programme.itinerary) walk_fields(table_of<Day>(), static_cast<void*>(&day), clear);
}

}  // namespace

void project_people(VisibleProgramme& visible, const Programme& original, const Selection& selection,
                    const HiddenPeople& hidden, NameWords& words) {
  project_photos(visible, original, selection);
  project_comments(visible, original, selection, hidden, words);
  project_persons(visible, original, hidden, words);
  project_delegates(visible, original, selection);
}

}  // namespace jilaf
