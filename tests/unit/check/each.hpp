// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace jilaf::test {

/// Inputs, each with what is found in it.
using Cases = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// Compares what is found for each of several inputs.
template <class Find>
void check_each(const Find& find, Cases cases) {
  for (const auto& one : cases) {
    CAPTURE(one.first);
    CHECK(find(one.first) == one.second);
  }
}

}  // namespace jilaf::test
