// SPDX-License-Identifier: MIT
#include "check/broken.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

Span place_of(const Delegate& delegate) {
  if (delegate.role.given()) return delegate.role.span;
  return delegate.id.given() ? delegate.id.span() : delegate.span;
}

bool is_head(const Delegate& delegate) { return delegate.role.value == Role::head_of_delegation; }
bool withdrew(const Delegate& delegate) { return delegate.status.value == DelegateStatus::withdrawn; }

/// The heads who did not withdraw; one without a segment travelled in all runs.
class Heads {
 public:
  /// A head of the same run who was added before; null where there is none.
  [[nodiscard]] const Delegate* beside(const Delegate& delegate) const {
    if (!delegate.segment.given()) return first_;
    const auto found = by_segment_.find(delegate.segment.value());
    return found != by_segment_.end() ? found->second : everywhere_;
  }

  void add(const Delegate& head) {
    if (first_ == nullptr) first_ = &head;
    if (head.segment.given())
      by_segment_.try_emplace(head.segment.value(), &head);
    else if (everywhere_ == nullptr)
      everywhere_ = &head;
  }

  [[nodiscard]] bool empty() const { return first_ == nullptr; }

 private:
  const Delegate* first_ = nullptr;
  const Delegate* everywhere_ = nullptr;
  std::unordered_map<std::string_view, const Delegate*> by_segment_;
};

/// The heads of a programme; each beside an earlier one of the same run is one too many.
Heads find_heads(const Programme& programme, Findings& findings) {
  Heads heads;
  for (const Delegate& delegate : programme.delegates) {
    if (!is_head(delegate) || withdrew(delegate)) continue;
    if (const Delegate* const earlier = heads.beside(delegate)) {
      Diagnostic& finding = findings.add(place_of(delegate), "the delegation has a second head",
                                         "keep one head of delegation, and make the other a delegate");
      finding.related.push_back({place_of(*earlier), "the first one"});
    }
    heads.add(delegate);
  }
  return heads;
}

/// Heads who withdrew without another head of their run, or somebody who came in their place.
void check_gone(const Programme& programme, const Heads& heads, Findings& findings) {
  std::unordered_set<std::string_view> replaced;
  for (const Delegate& delegate : programme.delegates) {
    if (delegate.details->replaces.given() && !withdrew(delegate)) replaced.insert(delegate.details->replaces.value());
  }
  for (const Delegate& delegate : programme.delegates) {
    if (!is_head(delegate) || !withdrew(delegate) || heads.beside(delegate) != nullptr ||
        replaced.contains(delegate.id.value()))
      continue;
    findings.add(place_of(delegate), "the head of the delegation withdrew, and nobody followed",
                 "give another delegate 'role: head_of_delegation', or say who 'replaces' this one");
  }
}

void check_none(const Programme& programme, Findings& findings) {
  const auto people = std::ranges::count_if(programme.delegates, [](const Delegate& delegate) {
    return has_participant_role(delegate) && !withdrew(delegate);
  });
  const bool is_team = programme.kind.given() && programme.kind.value == ProgrammeKind::invitation;
  if (!is_team || people < 2) return;
  const Delegate& first = *std::ranges::find_if(programme.delegates, has_participant_role);
  findings.add(place_of(first), fmt::format("none of the {} delegates is the head of the delegation", people),
               "give one of them 'role: head_of_delegation'; if others are not listed, say 'incomplete: [delegates]'");
}

void check_programme(const Programme& programme, bool complete, Findings& findings) {
  const Heads heads = find_heads(programme, findings);
  if (!complete || programme.is_incomplete(Listing::delegates) || programme.is_incomplete(Listing::participants))
    return;
  check_gone(programme, heads, findings);
  if (heads.empty() && std::ranges::none_of(programme.delegates, is_head)) check_none(programme, findings);
}

}  // namespace

void head_of_delegation(const Checked& checked, Findings& findings) {
  const BrokenPlaces broken(checked.dossier);
  const bool complete = checked.dossier.has_everybody();
  for (const Programme& programme : checked.dossier.programmes) {
    const bool not_understood = std::ranges::any_of(programme.delegates, [&](const Delegate& delegate) {
      return !delegate.given() || broken.inside(delegate.span);
    });
    if (!not_understood) check_programme(programme, complete, findings);
  }
}

}  // namespace jilaf::rules
