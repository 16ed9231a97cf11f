// SPDX-License-Identifier: MIT
#include "check/broken.hpp"
#include "check/rules.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

using People = std::vector<const Delegate*>;

Span place_of(const Delegate& delegate) {
  if (delegate.role.given()) return delegate.role.span;
  return delegate.id.given() ? delegate.id.span : delegate.span;
}

bool is_head(const Delegate& delegate) { return delegate.role.value == Role::head_of_delegation; }
bool withdrew(const Delegate& delegate) { return delegate.status.value == DelegateStatus::withdrawn; }

/// Whether two people travelled in the same run; who has no segment travelled in all of them.
bool share_run(const Delegate& left, const Delegate& right) {
  return !left.segment.given() || !right.segment.given() || left.segment.value == right.segment.value;
}

/// Each head beside an earlier one of the same run is one too many.
void check_several(const People& heads, Findings& findings) {
  for (auto head = heads.begin(); head != heads.end(); ++head) {
    const auto earlier = std::find_if(heads.begin(), head, [&](const Delegate* other) { return share_run(*other, **head); });
    if (earlier == head) continue;
    Diagnostic& finding = findings.add(place_of(**head), "the delegation has a second head", "keep one head of delegation, and make the other a delegate");
    finding.related.push_back({place_of(**earlier), "the first one"});
  }
}

bool has_successor(const Delegate& head, const People& heads, const Programme& programme) {
  const auto replaces = [&](const Delegate& other) { return head.id.given() && !withdrew(other) && other.replaces.value == head.id.value; };
  return std::ranges::any_of(heads, [&](const Delegate* other) { return share_run(*other, head); }) || std::ranges::any_of(programme.delegates, replaces);
}

void check_none(const Programme& programme, Findings& findings) {
  const auto people = std::ranges::count_if(programme.delegates, [](const Delegate& delegate) { return has_participant_role(delegate) && !withdrew(delegate); });
  const bool is_team = programme.kind.given() && programme.kind.value == ProgrammeKind::invitation;
  if (!is_team || people < 2) return;
  const Delegate& first = *std::ranges::find_if(programme.delegates, has_participant_role);
  findings.add(place_of(first), fmt::format("none of the {} delegates is the head of the delegation", people),
               "give one of them 'role: head_of_delegation'; if others are not listed, say 'incomplete: [delegates]'");
}

void check_programme(const Programme& programme, bool complete, Findings& findings) {
  People heads;
  People gone;
  for (const Delegate& delegate : programme.delegates) {
    if (is_head(delegate)) (withdrew(delegate) ? gone : heads).push_back(&delegate);
  }
  check_several(heads, findings);
  if (!complete || programme.is_incomplete(Listing::delegates) || programme.is_incomplete(Listing::participants)) return;
  for (const Delegate* head : gone) {
    if (has_successor(*head, heads, programme)) continue;
    findings.add(place_of(*head), "the head of the delegation withdrew, and nobody followed", "give another delegate 'role: head_of_delegation', or say who 'replaces' this one");
  }
  if (heads.empty() && gone.empty()) check_none(programme, findings);
}

}  // namespace

void head_of_delegation(const Checked& checked, Findings& findings) {
  const BrokenPlaces broken(checked.dossier);
  const bool complete = checked.dossier.complete && checked.dossier.orphans.empty();
  for (const Programme& programme : checked.dossier.programmes) {
    const bool not_understood = std::ranges::any_of(programme.delegates, [&](const Delegate& delegate) { return !delegate.given() || broken.inside(delegate.span); });
    if (!not_understood) check_programme(programme, complete, findings);
  }
}

}  // namespace jilaf::rules
