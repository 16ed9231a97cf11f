// SPDX-License-Identifier: MIT
#include "target.hpp"

#include <cstdio>
#include <cstdlib>

namespace jilaf::fuzz {

void require(bool kept, std::string_view promise, std::string_view shown) {
  if (kept) return;
  std::fprintf(stderr, "broken: %.*s\n%.*s\n", static_cast<int>(promise.size()), promise.data(),
               static_cast<int>(shown.size()), shown.data());
  std::abort();
}

}  // namespace jilaf::fuzz
