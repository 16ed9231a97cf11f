// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"
#include "figures/runs.hpp"
#include "reference/reference.hpp"

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// The name in running text of a finding; empty where there is none.
std::string_view name_of(std::string_view code) {
  const std::string key = fmt::format("countries.{}", code);
  const std::string_view in_text = find_text(default_language(), key + ".text");
  return in_text.empty() ? find_text(default_language(), key) : in_text;
}

/// The year of which a code speaks, and where it is written; the year is 0 where it is not known.
struct Time {
  int year = 0;
  Span span;
};

void check_code(const CountryCode& code, const Time& time, Findings& findings) {
  const Country* const country = find_country(code.value());
  if (country == nullptr || country->former == 0 || time.year <= country->former) return;
  const std::string_view name = name_of(code.value());
  Diagnostic& finding = findings.add(code.span(),
                                     fmt::format("{}{} is the code of a country that was no more in {}", code.value(),
                                                 name.empty() ? "" : fmt::format(" ({})", name), time.year),
                                     "write the code of the country that came after it, or correct the year");
  finding.label = fmt::format("withdrawn in {}", country->former);
  if (time.span.given()) finding.related.push_back({time.span, "the year stands here"});
}

auto visitor(const Time& time, Findings& findings) {
  return [&time, &findings](const Row& row, const Type&, const void* value) {
    // A passport may be older than the programme.
    if (!is_private(row)) check_code(*static_cast<const CountryCode*>(value), time, findings);
  };
}

Time time_of(const Programme& programme) {
  const Date start = first_start(programme);
  if (!start.known()) return {static_cast<int>(programme.fiscal_year.value), programme.fiscal_year.span};
  if (programme.start.given() && programme.start->date == start) return {start.year, programme.start.span};
  for (const Segment& segment : programme.segments) {
    if (segment.start.given() && segment.start->date == start) return {start.year, segment.start.span};
  }
  return {start.year, {}};
}

}  // namespace

void former_country(const Checked& checked, Findings& findings) {
  const Paths countries({&TypeOf<CountryCode>::type});
  for (const Programme& programme : checked.dossier.programmes) {
    const Time time = time_of(programme);
    if (time.year != 0) countries.walk(programme, visitor(time, findings));
  }
  for (const Year& year : checked.dossier.years) {
    const Time time{static_cast<int>(year.fiscal_year.value), year.fiscal_year.span};
    countries.walk(table_of<Year>(), &year, visitor(time, findings));
  }
}

}  // namespace jilaf::rules
