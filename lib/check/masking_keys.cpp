// SPDX-License-Identifier: MIT
#include "check/masking_keys.hpp"

#include "base/suggest.hpp"
#include "model/types.hpp"

#include <algorithm>
#include <vector>

namespace jilaf {
namespace {

bool is_meant(std::string_view key, std::string_view word) {
  constexpr std::size_t most_mistakes = 2;
  const std::size_t difference = key.size() > word.size() ? key.size() - word.size() : word.size() - key.size();
  return difference <= most_mistakes && edit_distance(key, word, most_mistakes) <= most_mistakes;
}

const Row* find_row(const Table& table, std::string_view key) {
  const auto row = std::ranges::find(table.rows, key, &Row::key);
  return row != table.rows.end() ? &*row : nullptr;
}

}  // namespace

bool is_private_key(std::string_view key) { return is_meant(key, "private"); }

bool is_notes_key(std::string_view key) { return is_meant(key, "internal_notes") || key == "internal"; }

const Row* find_private_row(std::string_view key) { return find_row(table_of<Private>(), key); }

bool is_like_private_row(std::string_view key) {
  std::vector<std::string_view> keys;
  for (const Row& row : table_of<Private>().rows) keys.push_back(row.key);
  return !nearest(key, keys).empty();
}

bool is_delegate_key(std::string_view key) { return find_row(table_of<Delegate>(), key) != nullptr; }

}  // namespace jilaf
