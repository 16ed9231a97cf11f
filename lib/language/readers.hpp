// SPDX-License-Identifier: MIT
#pragma once

#include "reference/reference.hpp"

#include <map>
#include <memory>
#include <string_view>

namespace jilaf {

/// Readers of running text, one a language, each made when it is first asked for.
template <class Reader>
class Readers {
 public:
  /// The reader of a language or of its kin (`es` for `es-MX`), or null where there is no file for it.
  const Reader* find(std::string_view tag) {
    const auto [found, fresh] = readers_.try_emplace(tag);
    if (fresh) {
      const LanguageData* data = find_language(tag);
      if (data == nullptr) data = find_language(tag.substr(0, tag.find('-')));
      if (data != nullptr) found->second = std::make_unique<Reader>(*data);
    }
    return found->second.get();
  }

 private:
  std::map<std::string_view, std::unique_ptr<Reader>> readers_;
};

}  // namespace jilaf
