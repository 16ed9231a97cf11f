// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr int days_of_week = 7;

/// The date nearest to this one that has the weekday; never more than three days away.
Date nearest_with(int written, const Date& date) {
  const int ahead = (written - jilaf::weekday(date) + days_of_week) % days_of_week;
  return from_days(to_days(date) + (ahead > days_of_week / 2 ? ahead - days_of_week : ahead));
}

/// The same day of the year before or after, where it has the weekday: the usual slip when last year's plan was copied.
Date same_day_with(int written, const Date& date) {
  for (const int step : {-1, 1}) {
    const Date other{static_cast<std::int16_t>(date.year + step), date.month, date.day};
    if (other.day <= days_in_month(other.year, other.month) && jilaf::weekday(other) == written) return other;
  }
  return {};
}

std::string repair(const Date& date, int written) {
  std::string help = fmt::format("write {}, or correct the date: {} is a {}", weekday_name(jilaf::weekday(date)),
                                 in_words(nearest_with(written, date)), weekday_name(written));
  const Date other_year = same_day_with(written, date);
  if (other_year.known()) help += ", and so is " + in_words(other_year);
  return help;
}

void check_date(const DateField& field, bool secret, const Sources& sources, Findings& findings) {
  const int written = field->weekday;
  if (written < 0 || !field->date.full() || jilaf::weekday(field->date) == written) return;
  if (secret) {
    findings.add(weekday_span(field), "the weekday does not belong to the date", "correct the weekday or the date");
    return;
  }
  const int right = jilaf::weekday(field->date);
  const Span place = weekday_span(field);
  Diagnostic& finding = findings.add(
      place, fmt::format("{} is a {}, not a {}", in_words(field->date), weekday_name(right), weekday_name(written)),
      repair(field->date, written));
  const std::string_view word = sources[place.file].text(place);
  if (std::string like = weekday_like(word, right); !like.empty()) finding.repair.push_back({place, std::move(like)});
}

}  // namespace

void weekday(const Checked& checked, Findings& findings) {
  Paths({&TypeOf<DateField>::type}).walk(checked.dossier, [&](const Row& row, const Type&, const void* value) {
    check_date(*static_cast<const DateField*>(value), is_private(row), checked.dossier.sources, findings);
  });
}

}  // namespace jilaf::rules
