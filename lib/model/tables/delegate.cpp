// SPDX-License-Identifier: MIT
#include "model/types.hpp"

namespace jilaf {
namespace {

constexpr auto delegate_name_rows = with_notes<DelegateName>(std::array{
    field<DelegateName, &DelegateName::given_name>("given", Need::optional, Seen::everyone, "the given name"),
    field<DelegateName, &DelegateName::family>("family", Need::optional, Seen::everyone, "the family name"),
    field_of<DelegateName, &DelegateName::details, &NameDetails::native>("native", Need::optional, Seen::everyone,
                                                                         "the name in its own script"),
    field_of<DelegateName, &DelegateName::details, &NameDetails::reading>("reading", Need::optional, Seen::everyone,
                                                                          "how the name is read; sorts Japanese names"),
    field_of<DelegateName, &DelegateName::details, &NameDetails::order>("order", Need::optional, Seen::everyone,
                                                                        "which part comes first"),
});
constexpr Table delegate_name_table{"delegate_name", delegate_name_rows};

constexpr auto permission_rows = with_notes<Permission, &Permission::terms>(std::array{
    field<Permission, &Permission::to>("to", Need::required, Seen::internal, "the widest audience"),
    field_of<Permission, &Permission::terms, &PermissionTerms::date>("date", Need::optional, Seen::internal,
                                                                     "when it was given"),
    field_of<Permission, &Permission::terms, &PermissionTerms::expires>("expires", Need::optional, Seen::internal,
                                                                        "the last day on which it holds"),
    field_of<Permission, &Permission::terms, &PermissionTerms::withdrawn>("withdrawn", Need::optional, Seen::internal,
                                                                          "when it was taken back"),
});
constexpr Table permission_table{"permission", permission_rows};

constexpr auto consent_rows = with_notes<Consent>(std::array{
    field<Consent, &Consent::name>("name", Need::optional, Seen::internal,
                                   "who may see the name, and with it position and organisation"),
    field<Consent, &Consent::photo>("photo", Need::optional, Seen::internal, "who may see photos of the person"),
    field<Consent, &Consent::quote>("quote", Need::optional, Seen::internal,
                                    "who may read what the person said under the name"),
});
constexpr Table consent_table{"consent", consent_rows};

constexpr auto private_rows = with_notes<Private>(std::array{
    field<Private, &Private::passport>("passport", Need::optional, Seen::internal, "the passport number"),
    field<Private, &Private::nationality>("nationality", Need::optional, Seen::internal, "the nationality"),
    field<Private, &Private::born>("born", Need::optional, Seen::internal, "the date of birth"),
    field<Private, &Private::phone>("phone", Need::optional, Seen::internal, "the telephone number"),
    field<Private, &Private::email>("email", Need::optional, Seen::internal, "the e-mail address"),
    field<Private, &Private::address>("address", Need::optional, Seen::internal, "the postal address"),
    field<Private, &Private::diet>("diet", Need::optional, Seen::internal, "what the person does not eat"),
    field<Private, &Private::health>("health", Need::optional, Seen::internal, "what matters for the health"),
    field<Private, &Private::emergency_contact>("emergency_contact", Need::optional, Seen::internal, "whom to call"),
    field<Private, &Private::flight_in>("flight_in", Need::optional, Seen::internal, "the flight of arrival"),
    field<Private, &Private::flight_out>("flight_out", Need::optional, Seen::internal, "the flight home"),
    field<Private, &Private::room>("room", Need::optional, Seen::internal, "the hotel room"),
});
constexpr Table private_table{"private", private_rows};

constexpr auto delegate_rows = with_notes<Delegate>(
    std::array{
        field<Delegate, &Delegate::id>("id", Need::optional, Seen::consent,
                                       "the name by which other keys mean this person"),
        field<Delegate, &Delegate::name>("name", Need::optional, Seen::consent, "the name; may be missing"),
        field<Delegate, &Delegate::gender>("gender", Need::optional, Seen::everyone, "for counting women"),
        field<Delegate, &Delegate::country>("country", Need::optional, Seen::everyone, "the country represented"),
        field<Delegate, &Delegate::organisation>("organisation", Need::optional, Seen::consent,
                                                 "the organisation represented"),
        field<Delegate, &Delegate::position>("position", Need::optional, Seen::consent,
                                             "the position in the organisation"),
        field<Delegate, &Delegate::role>("role", Need::optional, Seen::everyone,
                                         "the role in the delegation; `delegate` where nothing is written"),
        field<Delegate, &Delegate::segment>("segment", Need::optional, Seen::everyone,
                                            "the run in which the person took part"),
        field<Delegate, &Delegate::status>("status", Need::optional, Seen::everyone,
                                           "whether the person came; a missing status counts as attended"),
        field_of<Delegate, &Delegate::details, &DelegateDetails::replaces>(
            "replaces", Need::optional, Seen::partner, "the id of the delegate in whose place the person came"),
        field_of<Delegate, &Delegate::details, &DelegateDetails::reason>("reason", Need::optional, Seen::internal,
                                                                         "why the person withdrew"),
        field_of<Delegate, &Delegate::details, &DelegateDetails::first_visit>(
            "first_visit", Need::optional, Seen::everyone, "`true`: never in a programme before"),
        field<Delegate, &Delegate::birth_year>("birth_year", Need::optional, Seen::internal, "the year of birth"),
        field_of<Delegate, &Delegate::details, &DelegateDetails::public_figure>(
            "public_figure", Need::optional, Seen::everyone, "`true`: a public office holder, whose name is public"),
        field<Delegate, &Delegate::consent>("consent", Need::optional, Seen::internal, "what the person agreed to"),
        field_of<Delegate, &Delegate::details, &DelegateDetails::safety>(
            "safety", Need::optional, Seen::internal, "`withhold`: the person is shown to nobody outside the office"),
        field<Delegate, &Delegate::confidential>("private", Need::optional, Seen::internal,
                                                 "what only the office may know"),
    },
    Seen::consent);  // a remark on a person may tell who it is
constexpr Table delegate_table{"delegate", delegate_rows};

}  // namespace

template <>
const Table& table_of<DelegateName>() {
  return delegate_name_table;
}
template <>
const Table& table_of<Permission>() {
  return permission_table;
}
template <>
const Table& table_of<Consent>() {
  return consent_table;
}
template <>
const Table& table_of<Private>() {
  return private_table;
}
template <>
const Table& table_of<Delegate>() {
  return delegate_table;
}

}  // namespace jilaf
