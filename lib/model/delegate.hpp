// SPDX-License-Identifier: MIT
#pragma once

#include "model/enums.hpp"
#include "model/leaves.hpp"
#include "model/organisation.hpp"

namespace jilaf {

/// The name of a delegate, in one piece or in parts.
struct DelegateName : Annotated {
  Plain written;  ///< the name in one piece
  Words given_name;
  Words family;
  Words native;
  Words reading;
  Located<NameOrder> order;
};

/// For whom something was consented, and until when.
struct Permission : Annotated {
  Located<Audience> to;
  Rare<DateField> date;
  Rare<DateField> expires;
  Rare<DateField> withdrawn;
};

/// What a delegate agreed to.
struct Consent : Annotated {
  Permission name;
  Rare<Permission> photo;
  Rare<Permission> quote;
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

/// A person of a delegation, or one who travels with it.
struct Delegate : Annotated {
  Id id;
  DelegateName name;
  Located<Gender> gender{Gender::undisclosed, {}};
  CountryCode country;
  OrganisationRef organisation;
  Text position;
  Located<Role> role;
  Id segment;
  Located<DelegateStatus> status;
  Id replaces;
  Text reason;
  Located<Truth> first_visit;
  Rare<Located<std::int64_t>> birth_year;
  Located<Truth> public_figure;
  Rare<Consent> consent;
  Located<Safety> safety;
  Rare<Private> confidential;  ///< the section `private`
};

}  // namespace jilaf
