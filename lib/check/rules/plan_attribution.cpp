// SPDX-License-Identifier: MIT
#include "check/broken.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"

namespace jilaf::rules {
namespace {

bool says_whose(const ActionPlan& plan) {
  return plan.country.given() || !plan.countries.empty() || plan.organisation.given() || plan.group.given();
}

}  // namespace

void plan_attribution(const Checked& checked, Findings& findings) {
  const BrokenPlaces broken(checked.dossier);
  for (const Programme& programme : checked.dossier.programmes) {
    for (const ActionPlan* const plan : exceptions_among(programme.action_plans, says_whose)) {
      if (broken.inside(plan->span)) continue;
      findings.add(plan->text.given() ? plan->text.span() : plan->span,
                   "this plan does not say whose it is, as the others of the programme do",
                   "add 'country:', 'organisation:' or 'group:'");
    }
  }
}

}  // namespace jilaf::rules
