// SPDX-License-Identifier: MIT
#include "model/types.hpp"

namespace jilaf {
namespace {

constexpr auto former_name_rows = with_notes<FormerName>(std::array{
    field<FormerName, &FormerName::acronym>("acronym", Need::optional, Seen::everyone, "the acronym then"),
    field<FormerName, &FormerName::name>("name", Need::optional, Seen::everyone, "the name then"),
    field<FormerName, &FormerName::until>("until", Need::optional, Seen::everyone, "until when"),
});
constexpr Table former_name_table{"former_name", former_name_rows};

constexpr auto organisation_rows = with_notes<Organisation>(std::array{
    field<Organisation, &Organisation::id>("id", Need::optional, Seen::everyone,
                                           "the name by which other keys mean this organisation"),
    field<Organisation, &Organisation::acronym>("acronym", Need::optional, Seen::everyone,
                                                "the acronym, or the short name in use"),
    field<Organisation, &Organisation::name>("name", Need::optional, Seen::everyone, "the full name"),
    field<Organisation, &Organisation::native_name>(
        "native_name", Need::optional, Seen::everyone,
        "the name in its own language, printed where `name` lacks the language"),
    field<Organisation, &Organisation::country>("country", Need::optional, Seen::everyone,
                                                "the country; acronym and country together identify an organisation"),
    field<Organisation, &Organisation::kind>("kind", Need::optional, Seen::everyone, "what sort of organisation it is"),
    field<Organisation, &Organisation::url>("url", Need::optional, Seen::everyone, "its address on the web"),
    field<Organisation, &Organisation::aka>("aka", Need::optional, Seen::everyone, "other spellings in use"),
    field<Organisation, &Organisation::was>("was", Need::optional, Seen::everyone, "names that it had before"),
    field<Organisation, &Organisation::parent>("parent", Need::optional, Seen::everyone,
                                               "the organisation that it belongs to"),
    field<Organisation, &Organisation::about>("about", Need::optional, Seen::everyone, "what it is"),
});
constexpr Table organisation_table{"organisation_entry", organisation_rows};

constexpr auto place_rows = with_notes<Place>(std::array{
    field<Place, &Place::id>("id", Need::optional, Seen::everyone, "the name by which other keys mean this place"),
    field<Place, &Place::name>("name", Need::optional, Seen::everyone, "its name"),
    field<Place, &Place::city>("city", Need::optional, Seen::everyone, "the city"),
    field<Place, &Place::prefecture>("prefecture", Need::optional, Seen::everyone, "the prefecture"),
    field<Place, &Place::country>("country", Need::optional, Seen::everyone, "the country"),
    field<Place, &Place::url>("url", Need::optional, Seen::everyone, "its address on the web"),
});
constexpr Table place_table{"place_entry", place_rows};

constexpr auto organisation_ref_rows = with_notes<OrganisationRef, &OrganisationRef::described>(std::array{
    field_of<OrganisationRef, &OrganisationRef::described, &DescribedOrganisation::acronym>(
        "acronym", Need::optional, Seen::everyone, "the acronym"),
    field_of<OrganisationRef, &OrganisationRef::described, &DescribedOrganisation::name>(
        "name", Need::optional, Seen::everyone, "the full name"),
    field_of<OrganisationRef, &OrganisationRef::described, &DescribedOrganisation::native_name>(
        "native_name", Need::optional, Seen::everyone, "the name in its own language"),
    field_of<OrganisationRef, &OrganisationRef::described, &DescribedOrganisation::country>(
        "country", Need::optional, Seen::everyone, "the country"),
    field_of<OrganisationRef, &OrganisationRef::described, &DescribedOrganisation::kind>(
        "kind", Need::optional, Seen::everyone, "what sort of organisation it is"),
    field_of<OrganisationRef, &OrganisationRef::described, &DescribedOrganisation::url>(
        "url", Need::optional, Seen::everyone, "its address on the web"),
    field_of<OrganisationRef, &OrganisationRef::described, &DescribedOrganisation::email>(
        "email", Need::optional, Seen::everyone, "its e-mail address"),
});
constexpr Table organisation_ref_table{"organisation", organisation_ref_rows};

constexpr auto place_ref_rows = with_notes<PlaceRef, &PlaceRef::described>(std::array{
    field_of<PlaceRef, &PlaceRef::described, &DescribedPlace::name>("name", Need::optional, Seen::everyone, "its name"),
    field_of<PlaceRef, &PlaceRef::described, &DescribedPlace::city>("city", Need::optional, Seen::everyone, "the city"),
    field_of<PlaceRef, &PlaceRef::described, &DescribedPlace::prefecture>("prefecture", Need::optional, Seen::everyone,
                                                                          "the prefecture"),
    field_of<PlaceRef, &PlaceRef::described, &DescribedPlace::country>("country", Need::optional, Seen::everyone,
                                                                       "the country"),
    field_of<PlaceRef, &PlaceRef::described, &DescribedPlace::url>("url", Need::optional, Seen::everyone,
                                                                   "its address on the web"),
});
constexpr Table place_ref_table{"place", place_ref_rows};

constexpr auto person_rows = with_notes<Person>(std::array{
    field<Person, &Person::name>("name", Need::optional, Seen::everyone, "the name; may be missing"),
    field<Person, &Person::position>("position", Need::optional, Seen::everyone, "the position"),
    field<Person, &Person::organisation>("organisation", Need::optional, Seen::everyone, "the organisation"),
});
constexpr Table person_table{"person", person_rows};

}  // namespace

template <>
const Table& table_of<FormerName>() {
  return former_name_table;
}
template <>
const Table& table_of<Organisation>() {
  return organisation_table;
}
template <>
const Table& table_of<Place>() {
  return place_table;
}
template <>
const Table& table_of<OrganisationRef>() {
  return organisation_ref_table;
}
template <>
const Table& table_of<PlaceRef>() {
  return place_ref_table;
}
template <>
const Table& table_of<Person>() {
  return person_table;
}

}  // namespace jilaf
