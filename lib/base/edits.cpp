// SPDX-License-Identifier: MIT
#include "base/edits.hpp"

#include <algorithm>

namespace jilaf {

std::vector<Edit> edits_of(const Diagnostics& findings, FileId file) {
  std::vector<Edit> all;
  for (const Diagnostic& finding : findings) {
    for (const Edit& edit : finding.repair) {
      if (edit.span.file == file) all.push_back(edit);
    }
  }
  std::ranges::stable_sort(all, {}, [](const Edit& edit) { return edit.span; });
  std::vector<Edit> apart;
  for (Edit& edit : all) {
    if (apart.empty() || apart.back().span.end <= edit.span.begin) apart.push_back(std::move(edit));
  }
  return apart;
}

std::string apply_edits(std::string_view text, const std::vector<Edit>& edits) {
  std::string out;
  out.reserve(text.size());
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    out.append(text, at, edit.span.begin - at);
    out += edit.text;
    at = edit.span.end;
  }
  out.append(text, at);
  return out;
}

}  // namespace jilaf
