// SPDX-License-Identifier: MIT
#pragma once

#include "model/enums.hpp"
#include "model/leaves.hpp"
#include "model/organisation.hpp"

namespace jilaf {

/// What is said of few names.
struct NameDetails {
  Words native;
  Words reading;
  Located<NameOrder> order;
};

/// The name of a delegate, in one piece or in parts.
struct DelegateName : Annotated {
  Plain written;  ///< the name in one piece
  Words given_name;
  Words family;
  Rare<NameDetails> details;
};

/// What is said of a permission beside its audience.
struct PermissionTerms : Remarks {
  DateField date;
  DateField expires;
  DateField withdrawn;
  Span span;  ///< of the whole mapping
  [[nodiscard]] bool given() const { return span.given(); }
};

/// For whom something was consented, and until when; mostly one word.
struct Permission {
  Located<Audience> to;
  Rare<PermissionTerms> terms;
  [[nodiscard]] bool given() const { return to.given() || terms.given(); }
};

/// What a delegate agreed to.
struct Consent : Annotated {
  Permission name;
  Permission photo;
  Permission quote;
};

/// What only the office may know about a delegate.
struct Private : Annotated {
  Secret passport;
  CountryCode nationality;
  Rare<DateField> born;
  Secret phone;
  Secret email;
  Secret address;
  Secret diet;
  Secret health;
  Secret emergency_contact;
  Secret flight_in;
  Secret flight_out;
  Secret room;
};

/// What is said of few delegates.
struct DelegateDetails {
  Id replaces;
  Text reason;
  Located<Truth> first_visit;
  Located<Truth> public_figure;
  Located<Safety> safety;
};

/// A person of a delegation, or one who travels with it.
struct Delegate : Annotated {
  RegisterIndex run = not_in_register;  ///< where the segment was found among those of the programme
  Id id;
  DelegateName name;
  Located<Gender> gender{Gender::undisclosed, {}};
  CountryCode country;
  OrganisationRef organisation;
  Text position;
  Located<Role> role;
  Id segment;
  Located<DelegateStatus> status;
  Rare<Located<std::int64_t>> birth_year;
  Rare<Consent> consent;
  Rare<DelegateDetails> details;
  Rare<Private> confidential;  ///< the section `private`
};

}  // namespace jilaf
