// SPDX-License-Identifier: MIT
#include "project/people.hpp"

#include "figures/consent.hpp"
#include "figures/runs.hpp"
#include "model/types.hpp"
#include "model/walk.hpp"
#include "project/strip.hpp"

#include <algorithm>
#include <unordered_map>

namespace jilaf {
namespace {

/// The delegates of a programme by their ids; put in order at the first question, as most programmes ask none.
class DelegatesById {
 public:
  explicit DelegatesById(const Programme& programme) : programme_(programme) {}

  /// Null where nobody has the id; of several who have it, the first.
  const Delegate* find(const Id& id) {
    if (id.value().empty()) return nullptr;
    if (by_id_.empty()) {
      for (const Delegate& delegate : programme_.delegates) by_id_.try_emplace(delegate.id.value(), &delegate);
    }
    const auto found = by_id_.find(id.value());
    return found != by_id_.end() ? found->second : nullptr;
  }

 private:
  const Programme& programme_;
  std::unordered_map<std::string_view, const Delegate*> by_id_;
};

/// Whether the office has said that photos of this run are not shown, or its people are withheld. A photo that names neither
/// its run nor its people may show those of a run that is withheld.
bool withholds_photo(const Programme& programme, const Photo& photo) {
  if (programme.photos_withheld.given() || programme.safety.given()) return true;
  if (const Segment* const segment = find_segment(programme, photo.segment.value()))
    return segment->photos_withheld.given() || segment->safety.given();
  return photo.people.empty() &&
         std::ranges::any_of(programme.segments, [](const Segment& segment) { return segment.safety.given(); });
}

/// Takes people out of one programme.
class Projection {
 public:
  Projection(Programme& copy, const Programme& original, const Selection& selection)
      : copy_(copy), original_(original), selection_(selection), delegates_(original) {}

  /// Gives how many people were left out.
  std::int64_t delegates() {
    std::int64_t withheld = 0;
    Few<Delegate> shown;
    for (const Delegate& delegate : original_.delegates) {
      if (is_withheld_here(delegate)) {
        ++withheld;
        continue;
      }
      Delegate& copy = shown.emplace_back(delegate);
      strip(table_of<Delegate>(), &copy, {selection_.audience, true, may_be_named(delegate)});
      if (!may_show_id(copy.details->replaces)) copy.details.make().replaces = {};
    }
    copy_.delegates = std::move(shown);
    return withheld;
  }

  /// Gives whether any photo was left out.
  bool photos() {
    if (selection_.audience == Audience::internal) return false;
    const std::size_t all = copy_.photos.size();
    erase_if(copy_.photos, [&](Photo& photo) {
      if (withholds_photo(original_, photo) || !everybody_agreed(photo)) return true;
      erase_if(photo.people, [&](const Id& id) { return !may_show_id(id); });
      return false;
    });
    return copy_.photos.size() != all;
  }

  /// A comment of a withheld person goes; one whose author did not agree to be quoted by name stays without the author.
  void comments(const HiddenPeople& hidden, NameWords& words) {
    erase_if(copy_.comments, [&](Comment& comment) {
      const Delegate* author = delegates_.find(comment.delegate);
      const bool may_quote =
          author == nullptr || may_see(selection_.audience, quote_audience(*author, original_, selection_.today));
      const Delegate* const named = hidden.find(speaker_of(comment), original_, words);
      if (author == nullptr) author = named;
      if (may_quote && named == nullptr) return false;
      if (author != nullptr && is_withheld_here(*author)) return true;
      comment.delegate = {};
      comment.speaker = {};
      comment.organisation = {};
      comment.position = {};
      return false;
    });
  }

  void persons(const HiddenPeople& hidden, NameWords& words) {
    const auto clear = [&](const Row&, const Type& type, void* member, void*) {
      if (&type != &TypeOf<Person>::type) return;
      auto& person = *static_cast<Person*>(member);
      if (hidden.find(person, original_, words) != nullptr) person = Person{};
    };
    walk_fields(table_of<Programme>(), static_cast<void*>(&copy_), clear);
    for (Day& day : copy_.itinerary) walk_fields(table_of<Day>(), static_cast<void*>(&day), clear);
  }

 private:
  [[nodiscard]] bool is_withheld_here(const Delegate& delegate) const {
    return selection_.audience != Audience::internal && is_withheld(delegate, original_);
  }

  [[nodiscard]] bool may_be_named(const Delegate& delegate) const {
    return may_see(selection_.audience, name_audience(delegate, original_, selection_.today));
  }

  /// Whether an id may be shown: it is that of a delegate who may be named, or of nobody.
  bool may_show_id(const Id& id) {
    const Delegate* const delegate = delegates_.find(id);
    return delegate == nullptr || may_be_named(*delegate);
  }

  bool everybody_agreed(const Photo& photo) {
    return std::ranges::all_of(photo.people, [&](const Id& id) {
      const Delegate* const delegate = delegates_.find(id);
      return delegate != nullptr &&
             may_see(selection_.audience, photo_audience(*delegate, original_, selection_.today));
    });
  }

  /// Who speaks in a comment, with what the comment says itself where the speaker is silent.
  static Person speaker_of(const Comment& comment) {
    Person speaker = comment.speaker;
    if (!speaker.given()) speaker.span = comment.span;
    if (!speaker.position.given()) speaker.position = comment.position;
    if (!speaker.organisation.given()) speaker.organisation = comment.organisation;
    return speaker;
  }

  Programme& copy_;
  const Programme& original_;
  const Selection& selection_;
  DelegatesById delegates_;
};

}  // namespace

void project_people(VisibleProgramme& visible, const Programme& original, const Selection& selection,
                    const HiddenPeople& hidden, NameWords& words) {
  Projection projection(visible.programme, original, selection);
  visible.photos_left_out = projection.photos();
  projection.comments(hidden, words);
  projection.persons(hidden, words);
  visible.withheld_people = projection.delegates();
}

}  // namespace jilaf
