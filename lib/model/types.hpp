// SPDX-License-Identifier: MIT
#pragma once

#include "model/data_file.hpp"
#include "model/field.hpp"

#include <type_traits>

namespace jilaf {

// THE LIST of structs with a field table; the tables stand in `tables/`.
template <>
const Table& table_of<Site>();
template <>
const Table& table_of<Settings>();
template <>
const Table& table_of<Split>();
template <>
const Table& table_of<Participants>();
template <>
const Table& table_of<Segment>();
template <>
const Table& table_of<Change>();
template <>
const Table& table_of<Series>();
template <>
const Table& table_of<Project>();
template <>
const Table& table_of<Funding>();
template <>
const Table& table_of<Planned>();
template <>
const Table& table_of<Party>();
template <>
const Table& table_of<ActionPlan>();
template <>
const Table& table_of<Comment>();
template <>
const Table& table_of<Outcome>();
template <>
const Table& table_of<Photo>();
template <>
const Table& table_of<Link>();
template <>
const Table& table_of<Stated>();
template <>
const Table& table_of<SourcePage>();
template <>
const Table& table_of<Publish>();
template <>
const Table& table_of<Programme>();
template <>
const Table& table_of<DelegateName>();
template <>
const Table& table_of<Permission>();
template <>
const Table& table_of<Consent>();
template <>
const Table& table_of<Private>();
template <>
const Table& table_of<Delegate>();
template <>
const Table& table_of<AttendanceGroup>();
template <>
const Table& table_of<Attendance>();
template <>
const Table& table_of<Activity>();
template <>
const Table& table_of<Event>();
template <>
const Table& table_of<Day>();
template <>
const Table& table_of<FormerName>();
template <>
const Table& table_of<Organisation>();
template <>
const Table& table_of<Place>();
template <>
const Table& table_of<OrganisationRef>();
template <>
const Table& table_of<PlaceRef>();
template <>
const Table& table_of<Person>();
template <>
const Table& table_of<RegionFigures>();
template <>
const Table& table_of<YearFigures>();
template <>
const Table& table_of<YearSplit>();
template <>
const Table& table_of<Year>();
template <>
const Table& table_of<DataFile>();

// THE LIST of leaf types: how each is read from a scalar stands in `leaf_words.cpp`, `leaf_numbers.cpp`, `leaf_dates.cpp`
// and `leaf_references.cpp`.

template <>
struct TypeOf<Id> {
  static const Type type;
};
template <>
struct TypeOf<Code> {
  static const Type type;
};
template <>
struct TypeOf<Words> {
  static const Type type;
};
template <>
struct TypeOf<Url> {
  static const Type type;
};
template <>
struct TypeOf<CountryCode> {
  static const Type type;
};
template <>
struct TypeOf<LanguageTag> {
  static const Type type;
};
template <>
struct TypeOf<TimeZone> {
  static const Type type;
};
template <>
struct TypeOf<FileName> {
  static const Type type;
};
template <>
struct TypeOf<Glob> {
  static const Type type;
};
template <>
struct TypeOf<Secret> {
  static const Type type;
};
template <>
struct TypeOf<Plain> {
  static const Type type;
};
template <>
struct TypeOf<Text> {
  static const Type type;
};
template <>
struct TypeOf<LongText> {
  static const Type type;
};
template <>
struct TypeOf<DateField> {
  static const Type type;
};
template <>
struct TypeOf<Located<MonthDay>> {
  static const Type type;
};
template <>
struct TypeOf<Located<TimeOfDay>> {
  static const Type type;
};
template <>
struct TypeOf<Located<DayNumbers>> {
  static const Type type;
};
template <>
struct TypeOf<Located<std::int64_t>> {
  static const Type type;
};
template <>
struct TypeOf<Located<Truth>> {
  static const Type type;
};

// Those that may be written as one word or as a mapping.
template <>
struct TypeOf<Count> {
  static const Type type;
};
template <>
struct TypeOf<CountOrAll> {
  static const Type type;
};
template <>
struct TypeOf<CountOrShare> {
  static const Type type;
};
template <>
struct TypeOf<OrganisationRef> {
  static const Type type;
};
template <>
struct TypeOf<PlaceRef> {
  static const Type type;
};
template <>
struct TypeOf<Person> {
  static const Type type;
};
template <>
struct TypeOf<DelegateName> {
  static const Type type;
};
template <>
struct TypeOf<Permission> {
  static const Type type;
};
template <>
struct TypeOf<RegionSettings> {
  static const Type type;
};

namespace detail {

/// Finds the word in the list; the fault suggests the nearest.
std::optional<Fault> find_choice(std::string_view text, std::span<const Choice> all, std::size_t& index);

template <class Enum>
std::optional<Fault> parse_choice(const Written& written, void* into) {
  std::size_t index = 0;
  if (auto fault = find_choice(written.text, choices<Enum>(), index)) return fault;
  *static_cast<Located<Enum>*>(into) = {static_cast<Enum>(index), written.span};
  return std::nullopt;
}

/// A key of a mapping with free keys: any word.
std::optional<Fault> accept_any_key(const Written& key);
/// A key that is a language tag.
std::optional<Fault> accept_language(const Written& key);

template <class Held>
void* append_entry(void* map, const Written& key, std::size_t) {
  auto& entry = static_cast<MapOf<Held>*>(map)->emplace_back();
  entry.key = key.keep();
  return &entry.value;
}

template <class Held>
inline constexpr MapAccess map_access{
    &TypeOf<Held>::type, "a word", {}, accept_any_key, append_entry<Held>,
};

}  // namespace detail

/// An enumeration is written as one of its words.
template <class Enum>
requires std::is_enum_v<Enum>
struct TypeOf<Located<Enum>> {
  static constexpr Type type{.name = "choice",
                             .words = "one of the words listed",
                             .choices = &choices<Enum>,
                             .parse = detail::parse_choice<Enum>,
                             .given = detail::is_given<Located<Enum>>,
                             .clear = detail::clear_member<Located<Enum>>};
};

template <class Held>
struct TypeOf<MapOf<Held>> {
  static constexpr Type type{.name = "map",
                             .words = "a mapping",
                             .map = &detail::map_access<Held>,
                             .given = detail::is_filled<MapOf<Held>>,
                             .clear = detail::clear_member<MapOf<Held>>};
};

}  // namespace jilaf
