// SPDX-License-Identifier: MIT
#include "check/known_counts.hpp"
#include "check/rules/versions_differ/parts.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace jilaf::versions {
namespace {

/// The one number of a sort; nothing where there are none or several.
std::optional<SpokenCount> single(const std::vector<SpokenCount>& counts, Spoken what) {
  if (std::ranges::count(counts, what, &SpokenCount::what) != 1) return std::nullopt;
  return *std::ranges::find(counts, what, &SpokenCount::what);
}

}  // namespace

void CountsOfVersions::compare(const TwoVersions& two, Differences& differences) {
  const std::vector<SpokenCount> first = readers_.find(two.first.tag)->find(two.first.text);
  if (first.empty()) return;
  const std::vector<SpokenCount> second = readers_.find(two.second.tag)->find(two.second.text);
  const Programme& programme = *two.first.programme;
  const Checked& checked = differences.checked();
  const auto index = static_cast<std::size_t>(&programme - checked.dossier.programmes.data());
  for (const SpokenCount& here : first) {
    const std::optional<SpokenCount> there = single(second, here.what);
    if (!single(first, here.what) || !there || there->value == here.value) continue;
    const KnownCount known = known_count(here.what, programme, checked.figures[index]);
    const std::string_view noun = here.what == Spoken::weeks ? "weeks" : known.noun;
    if (known.value) continue;
    differences.add(two, *there, here,
                    fmt::format("the number of {} is {} in '{}' and {} in '{}'", noun, there->value, two.second.tag,
                                here.value, two.first.tag));
    return;
  }
}

}  // namespace jilaf::versions
