// SPDX-License-Identifier: MIT
#include "check/known_counts.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"
#include "figures/runs.hpp"
#include "language/count_reader.hpp"
#include "language/event_reader.hpp"
#include "language/readers.hpp"
#include "model/enums.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <set>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Whether a number of a text can be that of the data. Two weeks are 14 days, and also 12 or 15 with the days of travel.
bool agree(const SpokenCount& spoken, std::int64_t known) {
  constexpr std::int64_t days_of_week = 7;
  constexpr std::int64_t most_apart = 3;
  if (spoken.what != Spoken::weeks) return spoken.value == known;
  return std::abs(days_of_week * spoken.value - known) <= most_apart;
}

/// Every number that the data of a programme can explain.
class Explained {
 public:
  Explained(const Programme& programme, const ProgrammeFigures& figures, const Paths& counts) {
    counts.walk(programme, [&](const Row&, const Type&, const void* value) {
      const auto& count = *static_cast<const Count*>(value);
      if (count.form == CountForm::exact) numbers_.insert(count.value);
      // About 40 may be any number near it.
      vague_people_ = vague_people_ || count.form == CountForm::about || count.form == CountForm::at_least;
    });
    for (const Figure& figure : {figures.participants, figures.women, figures.completed, figures.withdrawn,
                                 figures.alternates, figures.planned_participants, figures.planned_women})
      add(figure, vague_people_);
    for (const Figure& figure : {figures.countries, figures.territories, figures.organisations})
      add(figure, vague_places_);
    if (figures.countries.exact() && figures.territories.exact())
      numbers_.insert(figures.countries.value + figures.territories.value);
    if (figures.participants.exact() && figures.women.exact())
      numbers_.insert(figures.participants.value - figures.women.value);
    for (const Breakdown* const breakdown : {&figures.by_country, &figures.by_organisation}) {
      numbers_.insert(static_cast<std::int64_t>(breakdown->parts.size()));
      for (const PartFigures& part : breakdown->parts) add(part.participants, vague_people_);
    }
    add_lists(programme);
    if (figures.days) add_days(programme, *figures.days);
  }

  [[nodiscard]] bool holds(const SpokenCount& spoken) const {
    if (spoken.what != Spoken::weeks) return numbers_.contains(spoken.value);
    return std::ranges::any_of(days_, [&](std::int64_t days) { return agree(spoken, days); });
  }
  /// Whether a number of this sort is only known about or at least, so that another one need not be wrong.
  [[nodiscard]] bool vague(Spoken what) const {
    if (what == Spoken::weeks) return false;
    const bool places = what == Spoken::countries || what == Spoken::organisations;
    return places ? vague_places_ : vague_people_;
  }

 private:
  void add(const Figure& figure, bool& vague) {
    if (figure.exact())
      numbers_.insert(figure.value);
    else if (figure.known)
      vague = true;
  }

  void add_lists(const Programme& programme) {
    const auto size = [&](const auto& list) { numbers_.insert(static_cast<std::int64_t>(list.size())); };
    size(programme.countries);
    size(programme.planned->countries);
    size(programme.delegates);
    size(programme.segments);
    for (const Segment& segment : programme.segments) size(segment.countries);
  }

  void add_days(const Programme& programme, int days) {
    days_.insert(days);
    days_.insert(static_cast<std::int64_t>(programme.itinerary.size()));
    const std::vector<Run> runs = runs_of(programme);
    for (const Run& run : runs) {
      if (run.start.full() && run.end.full()) days_.insert(days_between(run.start, run.end) + 1);
    }
    const Date end = last_end(programme);
    if (!runs.empty() && runs.front().start.full() && end.full())
      days_.insert(days_between(runs.front().start, end) + 1);
    numbers_.insert(days_.begin(), days_.end());
  }

  std::set<std::int64_t> numbers_;
  std::set<std::int64_t> days_;
  bool vague_people_ = false;
  bool vague_places_ = false;
};

class TextCounts {
 public:
  TextCounts(const Checked& checked, Findings& findings)
      : checked_(checked),
        findings_(findings),
        counts_({&TypeOf<Count>::type, &TypeOf<CountOrAll>::type, &TypeOf<CountOrShare>::type}) {}

  void look_at(const PublicText& text) {
    const CountReader* const reader = readers_.find(text.tag);
    if (reader == nullptr) return;
    for (const SpokenCount& spoken : reader->find(text.text)) check(text, spoken);
  }

 private:
  void check(const PublicText& text, const SpokenCount& spoken) {
    const auto index = static_cast<std::size_t>(text.programme - checked_.dossier.programmes.data());
    const ProgrammeFigures& figures = checked_.figures[index];
    const KnownCount known = known_count(spoken.what, *text.programme, figures);
    if (!known.value || agree(spoken, *known.value)) return;
    // Before a programme is held, a text may well count the one before; only a sentence on this one is compared.
    if (text.programme->status.value != Status::held && !speaks_of_it(text, spoken)) return;
    const Explained explained(*text.programme, figures, counts_);
    if (explained.vague(spoken.what) || explained.holds(spoken)) return;
    findings_.add(checked_.texts->place(text, spoken.begin, spoken.end),
                  fmt::format("the text says {}{}, the data have {} {}", spoken.value,
                              spoken.what == Spoken::weeks ? " weeks" : "", *known.value, known.noun),
                  "correct the text or the data");
  }

  bool speaks_of_it(const PublicText& text, const SpokenCount& spoken) {
    const EventReader* const events = events_.find(text.tag);
    const auto& kind = text.programme->kind;
    return events != nullptr &&
           events->speaks_of(word(kind.given() ? kind.value : ProgrammeKind::other), text.text, spoken.begin);
  }

  const Checked& checked_;
  Findings& findings_;
  Paths counts_;
  Readers<EventReader> events_;
  Readers<CountReader> readers_;
};

}  // namespace

void text_count(const Checked& checked, Findings& findings) {
  TextCounts rule(checked, findings);
  checked.texts->each({TextSign::digit, TextSign::prose}, [&](const PublicText& text) {
    const bool prose = text.kind == TextKind::plain || text.kind == TextKind::markdown;
    if (prose && text.programme != nullptr) rule.look_at(text);
  });
}

}  // namespace jilaf::rules
