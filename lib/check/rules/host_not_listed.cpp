// SPDX-License-Identifier: MIT
#include "check/rules.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Looks for hosts of one programme that are not thanked.
class Hosts {
 public:
  Hosts(const Dossier& dossier, const Programme& programme, Findings& findings)
      : dossier_(dossier), programme_(programme), findings_(findings) {
    for (const OrganisationRef& listed : programme.cooperating_organisations) {
      has_unknown_ = has_unknown_ || listed.entry == not_in_register;
      know(listed, {});
    }
    for (const auto* const list : {&programme.invited_by, &programme.organisers, &programme.co_organisers}) {
      for (const OrganisationRef& organisation : *list) know(organisation, {});
    }
    for (const Split& split : programme.participants.by) know(split.organisation, split.country.value());
    for (const Segment& segment : programme.segments) {
      for (const Split& split : segment.participants.by) know(split.organisation, split.country.value());
    }
    for (const Delegate& delegate : programme.delegates) know(delegate.organisation, delegate.country.value());
  }

  void look_through() {
    for (const Day& day : programme_.itinerary) look_at(day.activities);
    look_at(programme_.sessions);
  }

 private:
  void know(const OrganisationRef& organisation, std::string_view country) {
    if (organisation.given()) known_.insert(organisation_key(organisation, country));
  }

  void look_at(const Few<Activity>& activities) {
    for (const Activity& activity : activities) {
      const ActivityStatus status = activity.details->status.value;
      if (status == ActivityStatus::cancelled || status == ActivityStatus::planned) continue;
      for (const OrganisationRef& host : activity.host) look_at(host);
    }
  }

  /// A name that is in no register may be another name of one that is listed.
  void look_at(const OrganisationRef& host) {
    if (host.entry == not_in_register || has_unknown_ || is_publisher(host) || is_part_of_known(host)) return;
    if (!known_.insert(organisation_key(host, {})).second) return;
    findings_
        .add(host.span(), "this host is not among the cooperating organisations",
             "add it there, or write 'from_hosts' for all hosts; 'incomplete: [organisations]' where the list is "
             "partial")
        .related.push_back({programme_.cooperating_organisations.front().span(), "the list begins here"});
  }

  /// Whether the host is the publisher, who has an entry made of the settings or one in a register.
  [[nodiscard]] bool is_publisher(const OrganisationRef& host) const {
    const OrganisationRef& publisher = dossier_.settings.publisher;
    const Organisation& entry = dossier_.organisations[static_cast<std::size_t>(host.entry)];
    if (!publisher.given() || entry.span == publisher.span()) return publisher.given();
    return entry.acronym.given() && entry.acronym.value() == publisher.described->acronym.value() &&
           entry.country.value() == publisher.described->country.value();
  }

  /// Whether the organisation above the host, a confederation for instance, is listed.
  [[nodiscard]] bool is_part_of_known(const OrganisationRef& host) const {
    const std::string_view parent = dossier_.organisations[static_cast<std::size_t>(host.entry)].parent.value();
    if (parent.empty()) return false;
    return std::ranges::any_of(programme_.cooperating_organisations, [&](const OrganisationRef& listed) {
      if (listed.written.value() == parent) return true;
      if (listed.entry == not_in_register) return false;
      const Organisation& above = dossier_.organisations[static_cast<std::size_t>(listed.entry)];
      return above.id.value() == parent || above.acronym.value() == parent;
    });
  }

  const Dossier& dossier_;
  const Programme& programme_;
  Findings& findings_;
  std::unordered_set<std::string> known_;
  bool has_unknown_ = false;
};

bool stands_for_hosts(const OrganisationRef& organisation) { return organisation.written.value() == "from_hosts"; }

}  // namespace

void host_not_listed(const Checked& checked, Findings& findings) {
  for (const Programme& programme : checked.dossier.programmes) {
    const auto& listed = programme.cooperating_organisations;
    if (listed.empty() || programme.is_incomplete(Listing::organisations)) continue;
    if (std::ranges::any_of(listed, stands_for_hosts)) continue;
    Hosts(checked.dossier, programme, findings).look_through();
  }
}

}  // namespace jilaf::rules
