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
  at += read(at) >> 1U;
  const FileId file{read(at)};
  const std::uint32_t begin = read(at);
  return {file, begin, begin + read(at)};
}

Plain Texts::keep(std::string_view text, const Span& span) {
  constexpr std::size_t chunk = std::size_t{16} << 10U;
  const std::size_t most = text.size() + 4 * longest_number;
  if (left_ < most) {
    left_ = std::max(chunk, most);
    // NOLINTNEXTLINE(modernize-avoid-c-arrays)
    next_ = chunks_.emplace_back(std::make_unique_for_overwrite<unsigned char[]>(left_)).get();
  }
  const Plain kept(next_);
  unsigned char* at = write(next_, static_cast<std::uint32_t>(text.size()) << 1U | (span.given() ? 1U : 0U));
  at = std::ranges::copy(text, at).out;
  if (span.given())
    at = write(write(write(at, static_cast<std::uint32_t>(span.file)), span.begin), span.end - span.begin);
  left_ -= static_cast<std::size_t>(at - next_);
  next_ = at;
  return kept;
}

void Texts::join(Texts&& other) {
  std::ranges::move(other.chunks_, std::back_inserter(chunks_));
  other = Texts();
}

}  // namespace jilaf
