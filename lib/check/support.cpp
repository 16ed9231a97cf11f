// SPDX-License-Identifier: MIT
#include "check/support.hpp"

#include <array>

#include <fmt/format.h>

namespace jilaf {

std::string in_words(const Date& date) {
  constexpr std::array<std::string_view, 13> months = {"",     "January", "February",  "March",   "April",    "May",     "June",
                                                       "July", "August",  "September", "October", "November", "December"};
  if (date.month == 0) return fmt::format("{}", date.year);
  if (date.day == 0) return fmt::format("{} {}", months.at(date.month), date.year);
  return fmt::format("{} {} {}", date.day, months.at(date.month), date.year);
}

std::string days_in_words(std::int32_t days) { return fmt::format("{} day{}", days, days == 1 ? "" : "s"); }

bool is_broken(const Dossier& dossier, const Span& span) {
  return std::ranges::any_of(dossier.findings, [&](const Diagnostic& finding) { return span.contains(finding.span); });
}

}  // namespace jilaf
