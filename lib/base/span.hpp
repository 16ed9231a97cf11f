// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>

namespace jilaf {

/// The number of a source within `Sources`; `none` where a value comes from no file.
enum class FileId : std::uint32_t { none = 0xffffffffU };

/// A half-open range of bytes in one source; the default one stands for "not in any file".
struct Span {
  FileId file = FileId::none;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  /// Whether the span points into a file.
  [[nodiscard]] bool given() const { return file != FileId::none; }
  /// Whether `other` lies wholly inside this span.
  [[nodiscard]] bool contains(const Span& other) const {
    return file == other.file && begin <= other.begin && other.end <= end;
  }
  auto operator<=>(const Span&) const = default;
};

/// A value of the model together with the place where it was written; a value without a place was not given.
template <class T>
struct Located {
  T value{};
  Span span{};

  /// Whether the value was written in a file.
  [[nodiscard]] bool given() const { return span.given(); }
  explicit operator bool() const { return given(); }
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

}  // namespace jilaf
