// SPDX-License-Identifier: MIT
// How those leaves are read that may be one word or a whole mapping.
#include "base/utf8.hpp"
#include "model/types.hpp"

namespace jilaf {
namespace {

std::optional<Fault> no_words(std::string_view text) {
  if (!utf8::trim(text).empty()) return std::nullopt;
  return Fault{"expected a name, found an empty text", "write it, or leave the key out"};
}

/// Keeps the word in the member that holds the short form, and the place of a record that has one of its own.
template <class Record, auto Member>
std::optional<Fault> keep_word(const Written& written, void* into) {
  if (auto fault = no_words(written.text)) return fault;
  auto& record = *static_cast<Record*>(into);
  static_cast<Plain&>(record.*Member) = written.keep();
  if constexpr (std::is_base_of_v<Annotated, Record>) record.span = written.span;
  return std::nullopt;
}

std::optional<Fault> permission(const Written& written, void* into) {
  return detail::parse_choice<Audience>(written, &static_cast<Permission*>(into)->to);
}

/// Sets the place of a mapping in what holds all but the short form.
template <class Record, auto Holder>
void set_span_in(void* into, Span span) {
  (static_cast<Record*>(into)->*Holder).make().span = span;
}

template <class Record, auto Parse>
constexpr Type either(std::string_view name, std::string_view words,
                      void (*set_span)(void*, Span) = detail::set_record_span<Record>) {
  return {.name = name,
          .words = words,
          .parse = Parse,
          .table = &table_of<Record>,
          .set_span = set_span,
          .given = detail::is_given<Record>,
          .clear = detail::clear_member<Record>};
}

bool regions_given(const void* record) { return static_cast<const RegionSettings*>(record)->span.given(); }

std::optional<Fault> built_in_regions(const Written& written, void* into) {
  auto& regions = *static_cast<RegionSettings*>(into);
  regions.built_in = written.keep();
  regions.span = written.span;
  return std::nullopt;
}

using OwnRegions = MapOf<Few<CountryCode>>;

constexpr MapAccess own_regions{
    &TypeOf<Few<CountryCode>>::type,
    "the name of a region",
    {},
    detail::accept_any_key,
    [](void* map, const Written& key, std::size_t) -> void* {
      auto& entry = static_cast<RegionSettings*>(map)->own.emplace_back();
      entry.key = key.keep();
      return &entry.value;
    },
};

}  // namespace

constinit const Type TypeOf<OrganisationRef>::type =
    either<OrganisationRef, keep_word<OrganisationRef, &OrganisationRef::written>>(
        "organisation", "an organisation: its id, acronym or name, or {acronym: ..., name: ..., country: ...}",
        set_span_in<OrganisationRef, &OrganisationRef::described>);
constinit const Type TypeOf<PlaceRef>::type = either<PlaceRef, keep_word<PlaceRef, &PlaceRef::written>>(
    "place", "a place: its id or name, or {name: ..., city: ..., country: ...}",
    set_span_in<PlaceRef, &PlaceRef::described>);
constinit const Type TypeOf<Person>::type = either<Person, keep_word<Person, &Person::name>>(
    "person", "a person: {name: ..., position: ..., organisation: ...}");
constinit const Type TypeOf<DelegateName>::type = either<DelegateName, keep_word<DelegateName, &DelegateName::written>>(
    "delegate_name", "a name, or {given: ..., family: ..., native: ..., reading: ..., order: ...}");
constinit const Type TypeOf<Permission>::type =
    either<Permission, permission>("permission", "public, partner or internal, or {to: ..., date: ..., expires: ...}",
                                   set_span_in<Permission, &Permission::terms>);
constinit const Type TypeOf<RegionSettings>::type{
    .name = "regions",
    .words = "the name of a built-in grouping, or a mapping from region to country codes",
    .parse = built_in_regions,
    .map = &own_regions,
    .set_span = detail::set_record_span<RegionSettings>,
    .given = regions_given,
    .clear = detail::clear_member<RegionSettings>};

}  // namespace jilaf
