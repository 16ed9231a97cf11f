// SPDX-License-Identifier: MIT
#include "base/texts.hpp"

#include <algorithm>
#include <iterator>

namespace jilaf {
namespace {

constexpr std::size_t longest_number = 5;

/// Writes a number, seven bits a byte, and gives the place behind it.
unsigned char* write(unsigned char* at, std::uint32_t value) {
  for (; value >= 0x80U; value >>= 7U) *at++ = static_cast<unsigned char>(value | 0x80U);
  *at++ = static_cast<unsigned char>(value);
  return at;
}

}  // namespace

Span Plain::span() const {
  if (!given()) return {};
  const unsigned char* at = kept_;
  const std::uint32_t size = read(at) >> form_bits;
  at += size;
  const FileId file{read(at)};
  const std::uint32_t begin = read(at);
  return {file, begin, begin + (form() == Form::as_written ? size : read(at))};
}

Plain Texts::keep(std::string_view text, const Span& span) {
  const auto size = static_cast<std::uint32_t>(text.size());
  Plain::Form form = Plain::Form::placeless;
  if (span.given()) form = span.end - span.begin == size ? Plain::Form::as_written : Plain::Form::rewritten;
  unsigned char* at = begin_record(text.size() + 4 * longest_number);
  at = write(at, size << Plain::form_bits | static_cast<std::uint32_t>(form));
  at = std::ranges::copy(text, at).out;
  if (form != Plain::Form::placeless) at = write(write(at, static_cast<std::uint32_t>(span.file)), span.begin);
  if (form == Plain::Form::rewritten) at = write(at, span.end - span.begin);
  return end_record(at);
}

Plain Texts::keep_list(std::size_t room) {
  const std::size_t bytes = room * sizeof(Plain);
  unsigned char* const at =
      write(begin_record(bytes + longest_number),
            static_cast<std::uint32_t>(room << Plain::form_bits) | static_cast<std::uint32_t>(Plain::Form::list));
  return end_record(std::fill_n(at, bytes, static_cast<unsigned char>(0)));
}

unsigned char* Texts::begin_record(std::size_t most) {
  constexpr std::size_t chunk = std::size_t{16} << 10U;
  if (left_ < most) {
    left_ = std::max(chunk, most);
    // NOLINTNEXTLINE(modernize-avoid-c-arrays)
    next_ = chunks_.emplace_back(std::make_unique_for_overwrite<unsigned char[]>(left_)).get();
  }
  return next_;
}

Plain Texts::end_record(const unsigned char* end) {
  const Plain kept(next_);
  const auto size = end - next_;
  left_ -= static_cast<std::size_t>(size);
  next_ += size;
  return kept;
}

void Texts::join(Texts&& other) {
  std::ranges::move(other.chunks_, std::back_inserter(chunks_));
  other = Texts();
}

}  // namespace jilaf
