// SPDX-License-Identifier: MIT
#include "check/broken.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

bool says_whose(const ActionPlan& plan) {
  return plan.country.given() || !plan.countries.empty() || plan.organisation.given() || plan.group.given();
}

bool is_known(std::string_view code) { return find_country(code) != nullptr; }

/// The countries that a programme lists, be it for its runs; none where the list is not whole, or one of them is no country.
std::set<std::string_view> listed_countries(const Programme& programme) {
  std::set<std::string_view> codes;
  if (programme.is_incomplete(Listing::countries)) return codes;
  for (const CountryCode& code : programme.countries) codes.insert(code.value());
  for (const Segment& segment : programme.segments) {
    for (const CountryCode& code : segment.countries) codes.insert(code.value());
  }
  if (!std::ranges::all_of(codes, is_known)) codes.clear();
  return codes;
}

/// Finds plans of countries that did not take part.
void look_for_others(const Programme& programme, Findings& findings) {
  const std::set<std::string_view> listed = listed_countries(programme);
  if (listed.empty()) return;
  const auto look_at = [&](const CountryCode& code) {
    if (!code.given() || !is_known(code.value()) || listed.contains(code.value())) return;
    findings.add(
        code.span(),
        fmt::format("'{}' is not among the countries of the programme: {}", code.value(), fmt::join(listed, ", ")),
        "correct the country of the plan, or add it to those of the programme");
  };
  for (const ActionPlan& plan : programme.action_plans) {
    look_at(plan.country);
    for (const CountryCode& code : plan.countries) look_at(code);
  }
}

}  // namespace

void plan_attribution(const Checked& checked, Findings& findings) {
  const BrokenPlaces broken(checked.dossier);
  for (const Programme& programme : checked.dossier.programmes) {
    if (!broken.inside(programme.span)) look_for_others(programme, findings);
    for (const ActionPlan* const plan : exceptions_among(programme.action_plans, says_whose)) {
      if (broken.inside(plan->span)) continue;
      findings.add(plan->text.given() ? plan->text.span() : plan->span,
                   "this plan does not say whose it is, as the others of the programme do",
                   "add 'country:', 'organisation:' or 'group:'");
    }
  }
}

}  // namespace jilaf::rules
