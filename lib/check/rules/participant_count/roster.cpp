// SPDX-License-Identifier: MIT
#include "check/rules/participant_count/parts.hpp"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::counts {
namespace {

/// Counts people of whom it is not always certain whether they belong.
struct Tally {
  Bounds bounds{0, 0};
  void certain() { bounds = {bounds.least + 1, bounds.most + 1}; }
  void possible() { ++bounds.most; }
  void leave_open() { bounds.most = unlimited; }
};

/// What a roster tells about numbers.
struct RosterCount {
  Tally people;
  Tally women;
  Tally completed;
  Tally withdrawn;
  Tally alternates;
  Span place;  ///< where it begins
};

void count_attending(const Delegate& delegate, RosterCount& count) {
  count.people.certain();
  if (delegate.gender.value == Gender::female) count.women.certain();
  if (delegate.gender.value == Gender::undisclosed) count.women.possible();
  if (delegate.role.value == Role::alternate) count.alternates.certain();
  // Who has no status may have stayed to the end or not.
  if (delegate.status.given() && delegate.status.value == DelegateStatus::completed) count.completed.certain();
  if (!delegate.status.given()) count.completed.possible();
}

void count_possible(RosterCount& count) {
  for (Tally* tally : {&count.people, &count.women, &count.completed, &count.withdrawn, &count.alternates})
    tally->possible();
}

void count_one(const Delegate& delegate, const Looking& looking, RosterCount& count) {
  if (!count.place.given()) count.place = delegate.id.given() ? delegate.id.span() : delegate.span;
  if (!delegate.given() || looking.broken.inside(delegate.span)) return count_possible(count);
  if (!has_participant_role(delegate)) return;
  if (delegate.status.value == DelegateStatus::planned) return count_possible(count);
  if (delegate.status.value == DelegateStatus::withdrawn) return count.withdrawn.certain();
  count_attending(delegate, count);
}

RosterCount count_roster(const Programme& programme, const Looking& looking) {
  RosterCount count;
  for (const Delegate& delegate : programme.delegates) count_one(delegate, looking, count);
  if (may_lack_people(programme, looking.checked.dossier)) {
    for (Tally* tally : {&count.people, &count.women, &count.completed, &count.withdrawn, &count.alternates})
      tally->leave_open();
  }
  return count;
}

/// How one number of the roster is spoken of.
struct Words {
  std::string_view one;
  std::string_view many;
  std::string_view more;   ///< the repair where the roster has more
  std::string_view fewer;  ///< the repair where it has fewer
};

void compare_roster(const Tally& tally, const Span& place, const Whole& whole, const Words& speech,
                    Findings& findings) {
  if (!whole.known()) return;
  const bool more = tally.bounds.least > whole.bounds.most;
  const bool fewer = tally.bounds.most < whole.bounds.least;
  if (!more && !fewer) return;
  Diagnostic& finding = findings.add(
      whole.span,
      fmt::format("the roster lists {}, but {}", words(tally.bounds, speech.one, speech.many), whole.clause),
      std::string(more ? speech.more : speech.fewer));
  finding.related.push_back({place, "the roster begins here"});
}

/// A number that a roster need not tell: it is compared where the roster tells of any.
void compare_if_any(const Tally& tally, const Span& place, const Whole& whole, const Words& speech,
                    Findings& findings) {
  if (tally.bounds.least > 0) compare_roster(tally, place, whole, speech, findings);
}

constexpr std::string_view mend_people = "correct the total, or the role or status of somebody on the roster";
constexpr std::string_view add_people = "add who is missing, or say 'incomplete: [delegates]'";
constexpr Words people_words{"person who took part", "people who took part", mend_people, add_people};
constexpr Words women_words{"woman who took part", "women who took part", "correct the number, or somebody's gender",
                            "correct the number or somebody's gender, or say 'incomplete: [delegates]'"};
constexpr Words completed_words{"person who completed", "people who completed",
                                "correct the number, or somebody's status", "correct the number or somebody's status"};
constexpr Words withdrawn_words{"person who withdrew", "people who withdrew",
                                "correct the number, or somebody's status",
                                "correct the number, or say 'incomplete: [delegates]'"};
constexpr Words alternate_words{"alternate", "alternates", "correct the number, or somebody's role",
                                "correct the number, or say 'incomplete: [delegates]'"};

Whole completed_of(const Participants& participants, const Whole& total) {
  const CountOrAll& completed = participants.completed;
  if (!completed.given() || completed.form != CountForm::all || !total.known())
    return whole_of(completed, "'completed' says");
  return {total.bounds, completed.span, fmt::format("'completed' says all {}", words(total.bounds))};
}

/// No segment may have more people on the roster than it says; it may have fewer, since a roster need not name segments.
void check_segments(const Programme& programme, const Looking& looking) {
  std::unordered_map<std::string_view, RosterCount> counts;
  for (const Delegate& delegate : programme.delegates) {
    if (delegate.segment.given()) count_one(delegate, looking, counts[delegate.segment.value()]);
  }
  for (const Segment& segment : programme.segments) {
    const auto found = counts.find(segment.id.value());
    if (!segment.id.given() || found == counts.end() || looking.broken.inside(segment.span)) continue;
    RosterCount& count = found->second;
    count.people.leave_open();
    count.women.leave_open();
    const Whole total = whole_of(segment.participants);
    compare_roster(count.people, count.place, total, people_words, looking.findings);
    compare_roster(count.women, count.place, whole_of_women(segment.participants, total), women_words,
                   looking.findings);
  }
}

}  // namespace

bool may_lack_people(const Programme& programme, const Dossier& dossier) {
  return programme.is_incomplete(Listing::delegates) || programme.is_incomplete(Listing::participants) ||
         !dossier.has_everybody();
}

void check_roster(const Programme& programme, const Looking& looking) {
  if (std::ranges::none_of(programme.delegates, has_participant_role) ||
      looking.broken.inside(programme.participants.span))
    return;
  const RosterCount count = count_roster(programme, looking);
  const Whole total = whole_of(programme);
  const Participants& participants = programme.participants;
  compare_roster(count.people, count.place, total, people_words, looking.findings);
  compare_roster(count.women, count.place, whole_of_women(participants, total), women_words, looking.findings);
  compare_if_any(count.completed, count.place, completed_of(participants, total), completed_words, looking.findings);
  compare_if_any(count.withdrawn, count.place, whole_of(participants.withdrawn, "'withdrawn' says"), withdrawn_words,
                 looking.findings);
  compare_if_any(count.alternates, count.place, whole_of(participants.alternates, "'alternates' says"), alternate_words,
                 looking.findings);
  if (count.people.bounds.least <= total.bounds.most) check_segments(programme, looking);
}

}  // namespace jilaf::counts
