// SPDX-License-Identifier: MIT
// What the ranges of the standard library do as well, but not with every compiler that jilaf is built with.
#pragma once

#include <algorithm>
#include <functional>
#include <span>
#include <vector>

namespace jilaf {

/// Removes all but the first of neighbours of which `key` gives the same.
template <class Record, class Key = std::identity>
void drop_doubles(std::vector<Record>& records, Key key = {}) {
  const auto same = [&](const Record& left, const Record& right) {
    return std::invoke(key, left) == std::invoke(key, right);
  };
  records.erase(std::unique(records.begin(), records.end(), same), records.end());
}

/// The records of which `key` gives the value, out of records that are sorted by it.
template <class Record, class Value, class Key>
[[nodiscard]] std::span<const Record> equal_part(std::span<const Record> sorted, const Value& value, Key key) {
  const auto first = std::ranges::lower_bound(sorted, value, {}, key);
  return {first, std::ranges::upper_bound(first, sorted.end(), value, {}, key)};
}

}  // namespace jilaf
