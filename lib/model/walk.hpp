// SPDX-License-Identifier: MIT
#pragma once

#include "model/type.hpp"

#include <type_traits>

namespace jilaf {

/// Visits every field of a record and of all records inside it, in the order of the tables.
/// `visit(row, type, member, record)` gets each member that was given: leaves, records, and the items of lists one by one.
/// `Record` is `void` or `const void`; a visitor of a `const` record gets `const void*`.
template <class Record, class Visit>
void walk_fields(const Table& table, Record* record, const Visit& visit);

namespace detail {

template <class Record, class Visit>
void walk_into(const Row& row, const Type& type, Record* member, Record* record, const Visit& visit) {
  if (type.list != nullptr) {
    auto* const list = const_cast<void*>(static_cast<const void*>(member));
    for (std::size_t index = 0; index < type.list->size(list); ++index) {
      walk_into<Record>(row, *type.list->item, type.list->at(list, index), record, visit);
    }
    return;
  }
  if (!type.given(member)) return;
  visit(row, type, member, record);
  if (type.table != nullptr) walk_fields(type.table(), member, visit);
}

}  // namespace detail

template <class Record, class Visit>
void walk_fields(const Table& table, Record* record, const Visit& visit) {
  for (const Row& row : table.rows) {
    Record* const member = row.at(const_cast<void*>(static_cast<const void*>(record)));
    detail::walk_into<Record>(row, *row.type, member, record, visit);
  }
}

}  // namespace jilaf
