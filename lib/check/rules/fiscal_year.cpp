// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"
#include "figures/runs.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr int century = 100;

/// The two digits of the fiscal year in a team code such as `20-04zh`; nothing where the code has another shape.
std::optional<int> year_in(std::string_view code) {
  if (code.size() < 5 || !ascii::is_digit(code[0]) || !ascii::is_digit(code[1]) || code[2] != '-' ||
      !ascii::is_digit(code[3]) || !ascii::is_digit(code[4]))
    return std::nullopt;
  const std::string_view unit = code.substr(5);
  if (!std::ranges::all_of(unit, ascii::is_lower)) return std::nullopt;
  return (code[0] - '0') * 10 + (code[1] - '0');
}

/// The date that decides the fiscal year; unknown where no month is known.
struct Start {
  Date date;
  Span span;
};

Start start_of(const Programme& programme) {
  const std::vector<Run> runs = runs_of(programme);
  if (runs.empty() || runs.front().start.month == 0) return {};
  const Run& first = runs.front();
  return {first.start, first.segment != nullptr ? first.segment->start.span : programme.start.span};
}

/// Whether the plan was for another time, so that the code may be of the year before.
bool was_moved(const Programme& programme) {
  return programme.status.value == Status::postponed ||
         std::ranges::any_of(programme.changes,
                             [](const Change& change) { return change.change.value == ChangeKind::postponed; });
}

class FiscalYear {
 public:
  FiscalYear(const Checked& checked, Findings& findings)
      : starts_(checked.dossier.settings.fiscal_year_starts.value), findings_(findings) {}

  void look_at(const Programme& programme) {
    const Start start = start_of(programme);
    int year = static_cast<int>(programme.fiscal_year.value);
    if (start.date.known()) {
      const int counted = fiscal_year_of(start.date, starts_);
      if (programme.fiscal_year.given() && counted != year) {
        relate(findings_.add(programme.fiscal_year.span, fmt::format("the dates lie in fiscal year {}", counted),
                             fmt::format("write {}, leave the key out, or correct the dates", counted)),
               start);
        return;  // which of the two the code should agree with is not known
      }
      year = counted;
    }
    if (year == 0 || was_moved(programme)) return;
    code(programme.code, year, start);
    for (const Segment& segment : programme.segments) code(segment.code, year, start);
  }

 private:
  void code(const Code& code, int year, const Start& start) {
    const std::optional<int> written = year_in(code.value());
    if (!written || *written == year % century) return;
    relate(findings_.add(code.span(),
                         fmt::format("the code is one of fiscal year {}{:02}, the programme of {}", year / century,
                                     *written, year),
                         "correct the code or the dates; where the programme was put off, say so under 'changes'"),
           start);
  }

  static void relate(Diagnostic& finding, const Start& start) {
    if (start.span.given())
      finding.related.push_back({start.span, fmt::format("it starts on {}", in_words(start.date))});
  }

  MonthDay starts_;
  Findings& findings_;
};

}  // namespace

void fiscal_year(const Checked& checked, Findings& findings) {
  FiscalYear rule(checked, findings);
  for (const Programme& programme : checked.dossier.programmes) rule.look_at(programme);
}

}  // namespace jilaf::rules
