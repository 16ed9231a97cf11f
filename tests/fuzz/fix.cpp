// SPDX-License-Identifier: MIT
// The repairs of `--fix`: what was readable stays so, no other value changes, and there is an end.
#include "target.hpp"

#include "base/edits.hpp"
#include "loaded.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <string>

namespace jilaf::fuzz {
namespace {

/// A place that edits replaced, in the text before or after them.
struct Place {
  std::size_t begin;
  std::size_t end;
};

/// The values of all scalars that touch none of the places, a line each.
std::string values_outside(const std::string& text, const std::vector<Place>& places) {
  const Source source("input", text);
  Diagnostics findings;
  const yaml::Tree tree = yaml::read(source, FileId{0}, findings);
  std::string out;
  const auto add = [&](const auto& self, const yaml::Node& node) -> void {
    const Span span = node.span();
    const bool touched = std::ranges::any_of(
        places, [&](const Place& place) { return place.begin <= span.end && span.begin <= place.end; });
    if (node.is_scalar() && !touched) out += std::string(node.text()) + '\n';
    for (const yaml::Node item : node.items()) self(self, item);
    for (const yaml::Entry entry : node.entries()) {
      self(self, entry.key);
      self(self, entry.value);
    }
  };
  if (tree.has_root()) add(add, tree.root());
  return out;
}

/// Where the edits are, before and after they are applied.
std::pair<std::vector<Place>, std::vector<Place>> places_of(const std::vector<Edit>& edits) {
  std::vector<Place> before;
  std::vector<Place> after;
  std::size_t longer = 0;  // wraps around where the text becomes shorter
  for (const Edit& edit : edits) {
    before.push_back({edit.span.begin, edit.span.end});
    const std::size_t begin = edit.span.begin + longer;
    after.push_back({begin, begin + edit.text.size()});
    longer += edit.text.size() - (edit.span.end - edit.span.begin);
  }
  return {before, after};
}

}  // namespace

void target(std::string_view bytes) {
  constexpr int most_rounds = 20;  // as `jilaf check` goes
  const Parts parts = split(bytes);
  std::string text(parts.data);
  for (int round = 0; round < most_rounds; ++round) {
    const Loaded loaded = load_parts({text, parts.settings});
    const std::vector<Edit> edits = edits_of(loaded.findings, loaded.file().id);
    if (edits.empty()) return;
    const std::string before(loaded.dossier.sources[loaded.file().id].text());
    text = apply_edits(before, edits);
    require(text != before, "a repair changes something", text);
    if (!loaded.file().readable) continue;
    const Loaded mended = load_parts({text, parts.settings});
    require(mended.file().readable, "what was mended can still be read", text);
    const auto [old_places, new_places] = places_of(edits);
    require(values_outside(before, old_places) == values_outside(text, new_places), "no other value changes", text);
  }
  // Of the bytes that may stand in no file only the first are mended at a time.
  require(!load_parts({text, parts.settings}).file().readable, "repairs come to an end", text);
}

}  // namespace jilaf::fuzz
