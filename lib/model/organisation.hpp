// SPDX-License-Identifier: MIT
#pragma once

#include "model/enums.hpp"
#include "model/leaves.hpp"

#include <cstdint>

namespace jilaf {

/// A name that an organisation had before.
struct FormerName : Annotated {
  Words acronym;
  Text name;
  DateField until;
};

/// An entry of the register of organisations, identified by acronym and country together.
struct Organisation : Annotated {
  Words id;
  Words acronym;
  Text name;
  Words native_name;
  CountryCode country;
  Located<OrganisationKind> kind;
  Url url;
  Few<Words> aka;
  Few<FormerName> was;
  Words parent;
  Text about;
};

/// An entry of the register of places.
struct Place : Annotated {
  Words id;
  Text name;
  Text city;
  Text prefecture;
  CountryCode country;
  Url url;
};

/// Where a reference was found in its register.
using RegisterIndex = std::int32_t;
inline constexpr RegisterIndex not_in_register = -1;

/// What is said of an organisation where it is named.
struct DescribedOrganisation {
  Words acronym;
  Text name;
  Words native_name;
  CountryCode country;
  Located<OrganisationKind> kind;
  Url url;
  Words email;
};

/// An organisation as it is named in a programme: by id, acronym, other spelling or plain name, or described in place.
struct OrganisationRef : Annotated {
  RegisterIndex entry = not_in_register;
  Plain written;  ///< the short form
  Rare<DescribedOrganisation> described;
};

/// What is said of a place where it is named.
struct DescribedPlace {
  Text name;
  Text city;
  Text prefecture;
  CountryCode country;
  Url url;
};

/// A place as it is named in a programme: by id or plain name, or described in place.
struct PlaceRef : Annotated {
  RegisterIndex entry = not_in_register;
  Plain written;  ///< the short form
  Rare<DescribedPlace> described;
};

/// Somebody named in public: a speaker, or one who was met.
struct Person : Annotated {
  Words name;
  Text position;
  OrganisationRef organisation;
};

}  // namespace jilaf
