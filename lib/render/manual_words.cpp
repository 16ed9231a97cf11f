// SPDX-License-Identifier: MIT
#include "render/manual_words.hpp"

namespace jilaf {

std::string seen_sentence(Seen seen) {
  switch (seen) {
    case Seen::everyone:
      break;
    case Seen::consent:
      return "Seen by partners and the office, unless the consent of the person widens or narrows that.";
    case Seen::once_over:
      return "Seen by partners, and by the public once the programme is over.";
    case Seen::partner:
      return "Seen by partners and the office.";
    case Seen::internal:
      return "Seen by the office only.";
  }
  return {};
}

const Type& innermost(const Type& type) { return type.list != nullptr ? innermost(*type.list->item) : type; }

}  // namespace jilaf
