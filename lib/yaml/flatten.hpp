// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/tree.hpp"

#include <map>
#include <string>
#include <string_view>

namespace jilaf::yaml {

/// Calls `use(key, scalar)` for every scalar below a node; `key` is the keys from there joined with points, with the position for an
/// item of a list: `country_aliases.TR.0`.
template <class Use>
void for_each_scalar(const Node& node, const std::string& key, const Use& use) {
  std::size_t index = 0;
  const auto below = [&](std::string_view name) {
    return key.empty() ? std::string(name) : key + "." + std::string(name);
  };
  for (const auto entry : node.entries()) for_each_scalar(entry.value, below(entry.key.text()), use);
  for (const Node item : node.items()) for_each_scalar(item, below(std::to_string(index++)), use);
  if (node.is_scalar()) use(key, node);
}

}  // namespace jilaf::yaml
