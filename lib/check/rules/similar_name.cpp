// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "check/rules.hpp"
#include "check/rules/similar_name/register.hpp"
#include "check/support.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Whether `unknown-reference` speaks of the word, since it can only be an id.
bool is_meant_as_id(std::string_view word) {
  return word.find('-') != std::string_view::npos && std::ranges::all_of(word, [](char byte) {
           return ascii::is_lower(byte) || ascii::is_digit(byte) || byte == '-';
         });
}

class SimilarNames {
 public:
  SimilarNames(const Dossier& dossier, Findings& findings)
      : findings_(findings), organisations_(dossier.organisations), places_(dossier.places) {}

  void visit(const Type& type, const void* value) {
    if (&type == &TypeOf<OrganisationRef>::type)
      organisation(*static_cast<const OrganisationRef*>(value), {});
    else
      place(*static_cast<const PlaceRef*>(value));
  }

  void organisation(const OrganisationRef& reference, std::string_view country) {
    if (reference.entry != not_in_register) return;
    if (!reference.described->country.value().empty()) country = reference.described->country.value();
    name(reference.written.given() ? reference.written : reference.described->acronym, country, organisations_);
  }

  void place(const PlaceRef& reference) {
    if (reference.entry == not_in_register) name(reference.written, {}, places_);
  }

  void parent(const Organisation& entry) { name(entry.parent, entry.country.value(), organisations_); }

 private:
  void name(const Plain& written, std::string_view country, const names::Register& all) {
    if (!written.given() || is_meant_as_id(written.value())) return;
    const names::Known* const known = all.find_near(written.value(), country);
    if (known == nullptr || known->span == written.span()) return;
    findings_
        .add(written.span(), fmt::format("'{}' is in no register, but '{}' is", written.value(), known->name),
             fmt::format("write '{}' where it is the same, or add it to the register under a name of its own",
                         known->name))
        .related.push_back({known->span, "the entry that is like it"});
  }

  Findings& findings_;
  names::Register organisations_;
  names::Register places_;
};

}  // namespace

void similar_name(const Checked& checked, Findings& findings) {
  const Dossier& dossier = checked.dossier;
  SimilarNames similar(dossier, findings);
  Paths({&TypeOf<OrganisationRef>::type, &TypeOf<PlaceRef>::type})
      .walk(dossier, [&](const Row&, const Type& type, const void* value) { similar.visit(type, value); });
  // Where a country stands beside the organisation, acronyms can be compared as well.
  for (const Programme& programme : dossier.programmes) {
    for (const Delegate& delegate : programme.delegates)
      similar.organisation(delegate.organisation, delegate.country.value());
    for (const Split& split : programme.participants.by)
      similar.organisation(split.organisation, split.country.value());
    for (const Comment& comment : programme.comments)
      similar.organisation(comment.organisation, comment.country.value());
    for (const ActionPlan& plan : programme.action_plans) similar.organisation(plan.organisation, plan.country.value());
  }
  for (const Organisation& entry : dossier.organisations) similar.parent(entry);
}

}  // namespace jilaf::rules
