// SPDX-License-Identifier: MIT
#include "base/texts.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <new>

namespace jilaf {

const Kept* Texts::keep(std::string_view text, const Span& span) {
  constexpr std::size_t chunk = std::size_t{16} << 10U;
  constexpr std::size_t step = alignof(Kept);
  const std::size_t needed = sizeof(Kept) + (text.size() + step - 1) / step * step;
  if (left_ < needed) {
    left_ = std::max(chunk, needed);
    next_ = chunks_.emplace_back(std::make_unique_for_overwrite<std::byte[]>(left_)).get();
  }
  const Kept* const kept = new (next_) Kept{span, static_cast<std::uint32_t>(text.size())};
  if (!text.empty()) std::memcpy(next_ + sizeof(Kept), text.data(), text.size());
  next_ += needed;
  left_ -= needed;
  return kept;
}

void Texts::join(Texts&& other) {
  std::ranges::move(other.chunks_, std::back_inserter(chunks_));
  other = Texts();
}

}  // namespace jilaf
