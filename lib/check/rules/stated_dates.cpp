// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"
#include "figures/figure.hpp"
#include "figures/runs.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Whether two dates can be the same day, each known as far as it is.
bool may_agree(const Date& left, const Date& right) {
  return first_day(left) <= last_day(right) && first_day(right) <= last_day(left);
}

/// What a statement speaks of: the whole programme or one segment.
struct Subject {
  std::vector<Run> runs;
  const Programme* programme = nullptr;
};

Subject subject_of(const Stated& stated, const Programme& programme) {
  Subject subject{runs_of(programme), &programme};
  if (!stated.segment.given()) return subject;
  const Segment* const segment = find_segment(programme, stated.segment.value());
  std::erase_if(subject.runs, [segment](const Run& run) { return segment == nullptr || run.segment != segment; });
  return subject;
}

/// Where the first start or the last end of the runs is written.
Span span_of(const Subject& subject, const Run& run, bool end) {
  const DateField& own = end ? subject.programme->end : subject.programme->start;
  if (run.segment == nullptr) return own.span;
  return end && run.segment->end.given() ? run.segment->end.span : run.segment->start.span;
}

const Run& last_of(const std::vector<Run>& runs) {
  return *std::ranges::max_element(runs, {}, [](const Run& run) { return run.end.known() ? run.end : run.start; });
}

void check_date(const DateField& stated, const Date& held, Span span, std::string_view word, Findings& findings) {
  if (!stated.given() || !held.known() || may_agree(stated->date, held)) return;
  findings
      .add(stated.span,
           fmt::format("a source states that it {}s on {}, here it {}s on {}", word, in_words(stated->date), word,
                       in_words(held)),
           "correct the date that is wrong; where the source is, keep it with a comment that ignores this rule")
      .related.push_back({span, fmt::format("the {} here", word)});
}

/// The days of the runs and those of the whole stretch; both are called the days of a programme.
void check_days(const Stated& stated, const Subject& subject, Findings& findings) {
  const Figure figure = to_figure(stated.days);
  if (!figure.exact()) return;
  const Date first = subject.runs.front().start;
  const Run& last = last_of(subject.runs);
  if (!first.full() || !last.end.full() ||
      std::ranges::any_of(subject.runs, [](const Run& run) { return !run.start.full() || !run.end.full(); }))
    return;
  std::int64_t held = 0;
  for (const Run& run : subject.runs) held += days_between(run.start, run.end) + 1;
  const std::int64_t stretch = days_between(first, last.end) + 1;
  // Where the runs share days, the days of the programme are fewer than their sum.
  const std::int64_t counted =
      stated.segment.given() ? held : days_of(*subject.programme).value_or(static_cast<int>(held));
  if (figure.value == held || figure.value == stretch || figure.value == counted) return;
  Diagnostic& finding = findings.add(
      stated.days.span,
      held == stretch
          ? fmt::format("a source states {} days, the dates cover {}", figure.value, held)
          : fmt::format("a source states {} days, the dates cover {}, with the gaps {}", figure.value, held, stretch),
      "correct the dates or the number; where the source is wrong, keep it with a comment that ignores this rule");
  finding.related.push_back({span_of(subject, subject.runs.front(), false), "from here"});
  finding.related.push_back({span_of(subject, last, true), "to here"});
}

void check_stated(const Stated& stated, const Programme& programme, Findings& findings) {
  const Subject subject = subject_of(stated, programme);
  if (subject.runs.empty()) return;
  const Run& first = subject.runs.front();
  const Run& last = last_of(subject.runs);
  check_date(stated.start, first.start, span_of(subject, first, false), "start", findings);
  if (last.end.known()) check_date(stated.end, last.end, span_of(subject, last, true), "end", findings);
  if (!programme.is_incomplete(Listing::dates)) check_days(stated, subject, findings);
}

}  // namespace

void stated_dates(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    const bool as_printed = programme.status.value == Status::held || programme.status.value == Status::in_progress;
    if (!as_printed) continue;  // what was stated may have been the plan
    for (const Stated& stated : programme.stated) check_stated(stated, programme, findings);
    for (const SourcePage& source : programme.sources) {
      for (const Stated& stated : source.stated) check_stated(stated, programme, findings);
    }
  }
}

}  // namespace jilaf::rules
