// SPDX-License-Identifier: MIT
// When two entries can be one person.
#pragma once

#include "check/name_words.hpp"
#include "model/delegate.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// Makes keys of names: equal for the same words in whatever order, case and accents.
class NameKeys {
 public:
  /// The key of the words of both texts together; empty where one word is all there is.
  [[nodiscard]] std::string key_of(std::string_view name, std::string_view rest = {});
  /// The keys of all ways in which a delegate's name is written, each once.
  [[nodiscard]] std::vector<std::string> keys_of(const DelegateName& name);

 private:
  NameWords words_;
};

/// Whether nothing that is known speaks against two namesakes being one person.
[[nodiscard]] bool may_be_one(const Delegate& left, const Delegate& right);

/// Where a delegate is best pointed at.
[[nodiscard]] Span place_of(const Delegate& delegate);

}  // namespace jilaf
