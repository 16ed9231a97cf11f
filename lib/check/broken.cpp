// SPDX-License-Identifier: MIT
#include "check/broken.hpp"

#include <algorithm>

namespace jilaf {

BrokenPlaces::BrokenPlaces(const Dossier& dossier) {
  for (const Diagnostic& finding : dossier.findings) {
    if (finding.rule != "settings" && finding.rule != "unused-ignore") places_.push_back(finding.span);
  }
  std::ranges::sort(places_);
}

bool BrokenPlaces::inside(const Span& span) const {
  const auto first = std::ranges::lower_bound(places_, Span{span.file, span.begin, 0});
  return span.given() && first != places_.end() && first->file == span.file && first->begin <= span.end;
}

}  // namespace jilaf
