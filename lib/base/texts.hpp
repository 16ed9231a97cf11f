// SPDX-License-Identifier: MIT
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace jilaf {

/// A text with the place where it was written; its bytes stand behind it in the memory of `Texts`.
struct Kept {
  Span span;
  std::uint32_t size = 0;

  [[nodiscard]] std::string_view text() const { return {reinterpret_cast<const char*>(this + 1), size}; }
};

/// Texts that outlive the files they come from, side by side; addresses stay valid while it lives, also when it is moved.
class Texts {
 public:
  /// Copies a text.
  [[nodiscard]] const Kept* keep(std::string_view text, const Span& span);
  /// Takes over what another one holds.
  void join(Texts&& other);

 private:
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace jilaf
