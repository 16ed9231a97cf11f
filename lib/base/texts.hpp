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
    const std::uint32_t size = read(at) >> form_bits;
    return {reinterpret_cast<const char*>(at), size};
  }
  [[nodiscard]] Span span() const;
  /// Whether it was written in a file.
  [[nodiscard]] bool given() const {
    const Form held = form();
    return held == Form::as_written || held == Form::rewritten;
  }
  explicit operator bool() const { return given(); }
  std::string_view operator*() const { return value(); }

 private:
  friend class Texts;
  friend class Versions;

  /// What is kept: words without a place, words as long as what stands in the file, words that are not, or room for a list.
  enum class Form : std::uint8_t { placeless, as_written, rewritten, list };
  static constexpr unsigned form_bits = 2;

  explicit Plain(unsigned char* kept) : kept_(kept) {}

  [[nodiscard]] Form form() const {
    return kept_ == nullptr ? Form::placeless : static_cast<Form>(*kept_ & ((1U << form_bits) - 1));
  }
  /// Reads a number, seven bits a byte, and moves behind it.
  static std::uint32_t read(const unsigned char*& at) {
    std::uint32_t value = *at & 0x7FU;
    for (unsigned shift = 7; (*at++ & 0x80U) != 0; shift += 7)
      value |= static_cast<std::uint32_t>(*at & 0x7FU) << shift;
    return value;
  }

  unsigned char* kept_ = nullptr;
};

/// Texts that outlive the files they come from, side by side; they stay where they are, also when it is moved.
/// A text is its size with its form in the lowest bits; then the bytes; then number of the file, begin, and length where it is
/// another than the size. A list of texts is their number, and where each of them is.
class Texts {
 public:
  /// Copies a text.
  [[nodiscard]] Plain keep(std::string_view text, const Span& span);
  /// Takes over what another one holds.
  void join(Texts&& other);

 private:
  friend class Versions;

  /// Room for so many texts, none of which is there yet.
  [[nodiscard]] Plain keep_list(std::size_t room);
  /// Where so many bytes can be written.
  unsigned char* begin_record(std::size_t most);
  /// Ends the record that was begun last.
  Plain end_record(const unsigned char* end);

  std::vector<std::unique_ptr<unsigned char[]>> chunks_;  // NOLINT(modernize-avoid-c-arrays)
  unsigned char* next_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace jilaf
