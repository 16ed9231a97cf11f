// SPDX-License-Identifier: MIT
#pragma once

#include "model/enums.hpp"
#include "model/leaves.hpp"
#include "model/type.hpp"

#include <array>
#include <type_traits>

namespace jilaf {

/// The field table of a struct; each is defined beside its struct's fields in `model/tables/`.
template <class Record>
const Table& table_of();

/// The type of a member, by its C++ type; the leaves are defined in `model/leaf_types.cpp`.
template <class Member>
struct TypeOf;

template <class Member>
const Type& type_of() {
  return TypeOf<Member>::type;
}

namespace detail {

template <class Member>
void clear_member(void* record) {
  *static_cast<Member*>(record) = Member{};
}

template <class Member>
bool is_given(const void* record) {
  return static_cast<const Member*>(record)->given();
}

template <class List>
bool is_filled(const void* record) {
  return !static_cast<const List*>(record)->empty();
}

template <class Record>
void set_record_span(void* into, Span span) {
  static_cast<Record*>(into)->span = span;
}

template <class List>
void reserve_items(void* list, std::size_t count) {
  static_cast<List*>(list)->reserve(static_cast<List*>(list)->size() + count);
}

template <class List>
void* append_item(void* list) {
  return &static_cast<List*>(list)->emplace_back();
}

template <class List>
void drop_last_item(void* list) {
  static_cast<List*>(list)->pop_back();
}

template <class List>
std::size_t size_of(const void* list) {
  return static_cast<const List*>(list)->size();
}

template <class List>
void* item_at(void* list, std::size_t index) {
  return &(*static_cast<List*>(list))[index];
}

template <class List>
inline constexpr ListAccess list_access{
    &TypeOf<typename List::value_type>::type,
    std::is_base_of_v<OneOrMany<typename List::value_type>, List>,
    reserve_items<List>,
    append_item<List>,
    drop_last_item<List>,
    size_of<List>,
    item_at<List>,
    clear_member<List>,
};

template <class List>
inline constexpr Type list_type{.name = "list",
                                .words = "a list",
                                .list = &list_access<List>,
                                .given = is_filled<List>,
                                .clear = clear_member<List>};

}  // namespace detail

/// A struct with a field table is written as a mapping.
template <class Member>
struct TypeOf {
  static_assert(std::is_base_of_v<Annotated, Member>,
                "a member without a leaf type must be a struct with a field table");
  static constexpr Type type{.name = "mapping",
                             .words = "a mapping of keys and values",
                             .table = &table_of<Member>,
                             .set_span = detail::set_record_span<Member>,
                             .given = detail::is_given<Member>,
                             .clear = detail::clear_member<Member>};
};

template <class Item>
struct TypeOf<Few<Item>> {
  static constexpr const Type& type = detail::list_type<Few<Item>>;
};

template <class Item>
struct TypeOf<ListField<Item>> {
  static constexpr Type type{.name = "list",
                             .words = "a list",
                             .list = &detail::list_access<ListField<Item>>,
                             .set_span = detail::set_record_span<ListField<Item>>,
                             .given = detail::is_given<ListField<Item>>,
                             .clear = detail::clear_member<ListField<Item>>};
};

template <class Item>
struct TypeOf<OneOrMany<Item>> {
  static constexpr const Type& type = detail::list_type<OneOrMany<Item>>;
};

namespace detail {

template <class Member>
struct MemberOf;
template <class Record, class Held>
struct MemberOf<Held Record::*> {
  using Type = Held;
};

/// What a member holds, and where.
template <class Member>
struct Holder {
  using Type = Member;
  static void* at(Member& member) { return &member; }
  static void* make(Member& member) { return &member; }
};
template <class Held>
struct Holder<Rare<Held>> {
  using Type = Held;
  static void* at(Rare<Held>& member) { return const_cast<Held*>(&*member); }
  static void* make(Rare<Held>& member) { return &member.make(); }
};

template <class Record, auto Member>
using HolderOf = Holder<typename MemberOf<decltype(Member)>::Type>;

template <class Record, auto Member>
void* member_at(void* record) {
  return HolderOf<Record, Member>::at(static_cast<Record*>(record)->*Member);
}

template <class Record, auto Member>
void* make_member(void* record) {
  return HolderOf<Record, Member>::make(static_cast<Record*>(record)->*Member);
}

template <class Record, auto Whole, auto Part>
void* part_at(void* record) {
  return const_cast<void*>(static_cast<const void*>(&((*(static_cast<Record*>(record)->*Whole)).*Part)));
}

template <class Record, auto Whole, auto Part>
void* make_part(void* record) {
  return &((static_cast<Record*>(record)->*Whole).make().*Part);
}

}  // namespace detail

/// A row of the table of `Record` for one of its members.
template <class Record, auto Member>
constexpr Row field(std::string_view key, Need need, Seen seen, std::string_view doc) {
  using Held = typename detail::HolderOf<Record, Member>::Type;
  return {key,
          need,
          seen,
          doc,
          &TypeOf<Held>::type,
          detail::member_at<Record, Member>,
          detail::make_member<Record, Member>};
}

/// A row of the table of `Record` for a member of what it rarely has.
template <class Record, auto Whole, auto Part>
constexpr Row field_of(std::string_view key, Need need, Seen seen, std::string_view doc) {
  return {key,
          need,
          seen,
          doc,
          &TypeOf<typename detail::MemberOf<decltype(Part)>::Type>::type,
          detail::part_at<Record, Whole, Part>,
          detail::make_part<Record, Whole, Part>};
}

/// The rows of a struct followed by those that every mapping has, which stand in `Holder`; `note` says from which audience on
/// its note is printed.
template <class Record, auto Holder = &Record::remarks, std::size_t Count>
constexpr std::array<Row, Count + 2> with_notes(const std::array<Row, Count>& rows, Seen note = Seen::everyone) {
  std::array<Row, Count + 2> all{};
  for (std::size_t index = 0; index < Count; ++index) all[index] = rows[index];
  all[Count] = field_of<Record, Holder, &Remarks::note>("note", Need::optional, note, "a remark that is printed");
  all[Count + 1] = field_of<Record, Holder, &Remarks::internal_notes>("internal_notes", Need::optional, Seen::internal,
                                                                      "remarks that never leave the office");
  return all;
}

}  // namespace jilaf
