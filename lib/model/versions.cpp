// SPDX-License-Identifier: MIT
#include "model/versions.hpp"

#include <cstring>

namespace jilaf {

std::size_t Versions::size() const {
  if (!is_list()) return empty() ? 0 : 1;
  std::size_t count = room();
  while (count > 0 && part(2 * count - 2).kept_ == nullptr) --count;
  return count;
}

Version Versions::operator[](std::size_t index) const {
  return is_list() ? Version{part(2 * index), part(2 * index + 1)} : Version{{}, kept_};
}

void Versions::add(Plain language, std::size_t more, Texts& texts) {
  const std::size_t count = size();
  if (!is_list() || count == room()) {
    const Versions before = *this;
    kept_ = texts.keep_list(2 * (count + (more > 0 ? more : 1)));
    for (std::size_t index = 0; index < count; ++index) {
      set_part(2 * index, before[index].language);
      set_part(2 * index + 1, before[index].words);
    }
  }
  set_part(2 * count, language);
}

void Versions::complete(Plain words) { set_part(2 * size() - 1, words); }

std::size_t Versions::room() const {
  const unsigned char* at = kept_.kept_;
  return is_list() ? (Plain::read(at) >> Plain::form_bits) / 2 : 0;
}

Plain Versions::part(std::size_t index) const {
  const unsigned char* at = kept_.kept_;
  Plain::read(at);
  Plain part;
  std::memcpy(&part, at + index * sizeof(Plain), sizeof(Plain));
  return part;
}

void Versions::set_part(std::size_t index, Plain part) {
  const unsigned char* at = kept_.kept_;
  Plain::read(at);
  std::memcpy(kept_.kept_ + (at - kept_.kept_) + index * sizeof(Plain), &part, sizeof(Plain));
}

}  // namespace jilaf
