// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr int sunday = 0;
constexpr int monday = 1;

/// How programmes of a mode usually lie in the week.
struct Shape {
  Mode mode;
  int first_weekday;
  int days;
};

constexpr std::array shapes = {
    Shape{Mode::in_person, sunday, 14},
    Shape{Mode::in_person, sunday, 10},
    Shape{Mode::in_person, sunday, 7},
    Shape{Mode::online, monday, 5},
};

bool is_usual(Mode mode, const Date& start, const Date& end) {
  return std::ranges::any_of(shapes, [&](const Shape& shape) {
    return shape.mode == mode && shape.first_weekday == jilaf::weekday(start) &&
           shape.days == days_between(start, end) + 1;
  });
}

/// The date so many months later; unknown where that month has no such day.
Date moved(const Date& date, int months) {
  constexpr int in_year = 12;
  const int month = date.year * in_year + date.month - 1 + months;
  const Date result{static_cast<std::int16_t>(month / in_year), static_cast<std::uint8_t>(month % in_year + 1),
                    date.day};
  return result.day <= days_in_month(result.year, result.month) ? result : Date{};
}

/// `14 July 2024 to 27 July 2024` for the nearest months of the same year that give a usual shape.
std::vector<std::string> better_dates(const Programme& programme) {
  constexpr int furthest = 11;
  const Date& start = programme.start->date;
  const Date& end = programme.end->date;
  std::vector<std::string> better;
  for (int distance = 1; distance <= furthest; ++distance) {
    for (const int months : {-distance, distance}) {
      const Date from = moved(start, months);
      const Date to = moved(end, months);
      if (from.year != start.year || !to.known()) continue;
      if (is_usual(programme.mode.value, from, to))
        better.push_back(fmt::format("{} to {}", in_words(from), in_words(to)));
    }
  }
  return better;
}

bool has_plain_dates(const Programme& programme) {
  return programme.kind.value == ProgrammeKind::invitation && programme.kind.given() && programme.mode.given() &&
         programme.segments.empty() && programme.start.given() && programme.end.given() &&
         programme.start->date.full() && programme.end->date.full() && programme.start->date <= programme.end->date &&
         programme.status.value != Status::cancelled;
}

}  // namespace

void usual_shape(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    if (!has_plain_dates(programme)) continue;
    const int first = jilaf::weekday(programme.start->date);
    if (first == sunday || first == monday) continue;
    const std::vector<std::string> better = better_dates(programme);
    if (better.empty()) continue;
    findings.add(programme.start.span,
                 fmt::format("it starts on a {}, and in another month the same days would be a usual programme from {}",
                             weekday_name(first), better.front()),
                 better.size() == 1 ? "look whether the month is right"
                                    : fmt::format("look whether the month is right; {} would fit too",
                                                  fmt::join(better.begin() + 1, better.end(), ", and ")));
  }
}

}  // namespace jilaf::rules
