// SPDX-License-Identifier: MIT
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace jilaf {

/// A piece of a file with its place; it is good as long as the `Texts` that keep it.
class Plain {
 public:
  Plain() = default;

  /// The words; empty where there are none.
  [[nodiscard]] std::string_view value() const {
    const unsigned char* at = kept_;
    if (at == nullptr) return {};
    const std::uint32_t size = read(at) >> 1U;
    return {reinterpret_cast<const char*>(at), size};
  }
  [[nodiscard]] Span span() const;
  /// Whether it was written in a file.
  [[nodiscard]] bool given() const { return kept_ != nullptr && (*kept_ & 1U) != 0; }
  explicit operator bool() const { return given(); }
  std::string_view operator*() const { return value(); }

 private:
  friend class Texts;
  explicit Plain(const unsigned char* kept) : kept_(kept) {}

  /// Reads a number, seven bits a byte, and moves behind it.
  static std::uint32_t read(const unsigned char*& at) {
    std::uint32_t value = *at & 0x7FU;
    for (unsigned shift = 7; (*at++ & 0x80U) != 0; shift += 7)
      value |= static_cast<std::uint32_t>(*at & 0x7FU) << shift;
    return value;
  }

  const unsigned char* kept_ = nullptr;
};

/// Texts that outlive the files they come from, side by side; they stay where they are, also when it is moved.
/// A text is its size, doubled, and one more where its place is known; then the bytes; then number of the file, begin and length.
class Texts {
 public:
  /// Copies a text.
  [[nodiscard]] Plain keep(std::string_view text, const Span& span);
  /// Takes over what another one holds.
  void join(Texts&& other);

 private:
  std::vector<std::unique_ptr<unsigned char[]>> chunks_;  // NOLINT(modernize-avoid-c-arrays)
  unsigned char* next_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace jilaf
