// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

class OrganisationCountries {
 public:
  OrganisationCountries(const Checked& checked, Findings& findings)
      : registered_(checked.dossier.organisations), findings_(findings) {}

  void look_at(const Programme& programme) {
    for (const Delegate& delegate : programme.delegates) compare(delegate.country, delegate.organisation);
    splits(programme.participants);
    for (const Segment& segment : programme.segments) splits(segment.participants);
    for (const ActionPlan& plan : programme.action_plans) compare(plan.country, *plan.organisation);
    for (const Comment& comment : programme.comments) compare(comment.country, *comment.organisation);
  }

 private:
  void splits(const Participants& participants) {
    for (const Split& split : participants.by) compare(split.country, split.organisation);
  }

  /// The country that stands beside an organisation against the country of the organisation itself.
  void compare(const CountryCode& beside, const OrganisationRef& organisation) {
    if (!beside.given() || !organisation.given()) return;
    const Organisation* const entry =
        organisation.entry != not_in_register ? &registered_[static_cast<std::size_t>(organisation.entry)] : nullptr;
    const CountryCode& own =
        organisation.described->country.given() || entry == nullptr ? organisation.described->country : entry->country;
    if (!own.given() || own.value() == beside.value() || is_at_home_anywhere(organisation, entry)) return;
    Diagnostic& finding =
        findings_.add(beside.span(), fmt::format("{} stands beside an organisation of {}", beside.value(), own.value()),
                      "correct the country or the organisation; a union of the same acronym in another country needs "
                      "an entry of its own");
    finding.related.push_back({own.span(), "the country of the organisation"});
  }

  static bool is_at_home_anywhere(const OrganisationRef& organisation, const Organisation* entry) {
    const auto international = [](const Located<OrganisationKind>& kind) {
      return kind.given() && (kind.value == OrganisationKind::international || kind.value == OrganisationKind::company);
    };
    return international(organisation.described->kind) || (entry != nullptr && international(entry->kind));
  }

  const std::vector<Organisation>& registered_;
  Findings& findings_;
};

}  // namespace

void organisation_country(const Checked& checked, Findings& findings) {
  OrganisationCountries rule(checked, findings);
  for (const Programme& programme : checked.dossier.programmes) rule.look_at(programme);
}

}  // namespace jilaf::rules
