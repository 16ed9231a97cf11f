// SPDX-License-Identifier: MIT
// The door through which libFuzzer calls a target.
#include "target.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  jilaf::fuzz::target({reinterpret_cast<const char*>(data), size});
  return 0;
}
