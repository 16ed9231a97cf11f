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
  std::vector<Words> aka;
  std::vector<FormerName> was;
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

/// An organisation as it is named in a programme: by id, acronym, other spelling or plain name, or described in place.
struct OrganisationRef : Annotated {
  Plain written;  ///< the short form
  Rare<Words> acronym;
  Rare<Text> name;
  Rare<Words> native_name;
  Rare<CountryCode> country;
  Rare<Located<OrganisationKind>> kind;
  Rare<Url> url;
  Rare<Words> email;
  RegisterIndex entry = not_in_register;
};

/// A place as it is named in a programme: by id or plain name, or described in place.
struct PlaceRef : Annotated {
  Plain written;  ///< the short form
  Rare<Text> name;
  Rare<Text> city;
  Rare<Text> prefecture;
  Rare<CountryCode> country;
  Rare<Url> url;
  RegisterIndex entry = not_in_register;
};

/// Somebody named in public: a speaker, or one who was met.
struct Person : Annotated {
  Words name;
  Text position;
  OrganisationRef organisation;
};

}  // namespace jilaf
