// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf::test {

/// One token of a source file and what could stand there by mistake.
struct Change {
  std::size_t at = 0;
  std::string old_token;
  std::string new_token;
};

/// Every change of one token that a file of C++ offers, in the order of the file; the file is laid out by clang-format, since
/// the blanks around a token tell an operator from the bracket of a template.
std::vector<Change> changes_of(std::string_view source);

}  // namespace jilaf::test
