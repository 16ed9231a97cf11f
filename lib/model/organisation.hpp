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
struct DescribedOrganisation : Remarks {
  Words acronym;
  Text name;
  Words native_name;
  CountryCode country;
  Located<OrganisationKind> kind;
  Url url;
  Words email;
  Span span;  ///< of the whole mapping
  [[nodiscard]] bool given() const { return span.given(); }
};

/// An organisation as it is named in a programme: by id, acronym, other spelling or plain name, or described in place.
struct OrganisationRef {
  Plain written;  ///< the short form
  Rare<DescribedOrganisation> described;
  RegisterIndex entry = not_in_register;
  [[nodiscard]] bool given() const { return written.given() || described.given(); }
  [[nodiscard]] Span span() const { return written.given() ? written.span() : described->span; }
};

/// What is said of a place where it is named.
struct DescribedPlace : Remarks {
  Text name;
  Text city;
  Text prefecture;
  CountryCode country;
  Url url;
  Span span;  ///< of the whole mapping
  [[nodiscard]] bool given() const { return span.given(); }
};

/// A place as it is named in a programme: by id or plain name, or described in place.
struct PlaceRef {
  Plain written;  ///< the short form
  Rare<DescribedPlace> described;
  RegisterIndex entry = not_in_register;
  [[nodiscard]] bool given() const { return written.given() || described.given(); }
  [[nodiscard]] Span span() const { return written.given() ? written.span() : described->span; }
};

/// Somebody named in public: a speaker, or one who was met.
struct Person : Annotated {
  Words name;
  Text position;
  OrganisationRef organisation;
};

}  // namespace jilaf
