// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"

namespace jilaf::ascii {

std::string to_sentence(std::string_view words) {
  std::string out(words);
  if (out.empty()) return out;
  out.front() = to_upper(out.front());
  if (std::string_view(".?!").find(out.back()) == std::string_view::npos) out += '.';
  return out;
}

}  // namespace jilaf::ascii
