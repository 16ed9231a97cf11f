// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

namespace jilaf {

/// The world failed: a file cannot be read or written, a disk is full. The message is a sentence for the user.
class WorldError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The program was called in a way that it cannot follow. The message is a sentence for the user.
class UsageError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace jilaf
