// SPDX-License-Identifier: MIT
#include "check/rules/similar_name/register.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <functional>

namespace jilaf::names {
namespace {

/// Calls `use(hash)` for a text and for each text that is left when one of its characters is taken away.
template <class Use>
void each_variant(const Characters& text, const Use& use) {
  constexpr std::size_t longest = 100;  // longer texts are no names, and would make the index large
  if (text.empty() || text.size() > longest) return;
  const std::hash<std::u32string_view> hash;
  use(hash(text));
  Characters shorter(text, 1);  // lacks the first character; then each step puts one back and takes the next away
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (index > 0) shorter[index - 1] = text[index - 1];
    use(hash(shorter));
  }
}

bool is_near_to(const Known& known, std::string_view name, const std::vector<Characters>& words,
                std::string_view country) {
  const bool strict = (is_acronym(name) || is_acronym(known.name)) && (country.empty() || country != known.country);
  return is_near(words, words_of(known.name), strict);
}

}  // namespace

Register::Register(const std::vector<Organisation>& organisations) {
  for (const Organisation& entry : organisations) {
    const std::string_view country = entry.country.value();
    add(entry.id.value(), country, entry.id.span());
    add(entry.acronym.value(), country, entry.acronym.span());
    add(entry.name, country);
    add(entry.native_name.value(), country, entry.native_name.span());
    for (const Words& other : entry.aka) add(other.value(), country, other.span());
    for (const FormerName& former : entry.was) {
      add(former.acronym.value(), country, former.acronym.span());
      add(former.name, country);
    }
  }
  make_index();
}

Register::Register(const std::vector<Place>& places) {
  for (const Place& entry : places) {
    add(entry.id.value(), entry.country.value(), entry.id.span());
    add(entry.name, entry.country.value());
  }
  make_index();
}

void Register::add(std::string_view name, std::string_view country, Span span) {
  if (name.empty()) return;
  exact_.insert(utf8::fold_case(name));
  known_.push_back({name, country, span});
}

void Register::add(const Text& text, std::string_view country) {
  for (const Version& version : text.versions) add(version.text(), country, version.span());
}

void Register::make_index() {
  for (std::uint32_t place = 0; place < known_.size(); ++place) {
    each_variant(joined(words_of(known_[place].name)), [&](std::size_t hash) { index_.push_back({hash, place}); });
  }
  std::ranges::sort(index_);
  index_.erase(std::unique(index_.begin(), index_.end()), index_.end());
}

const Known* Register::find_near(std::string_view name, std::string_view country) const {
  if (known_.empty() || exact_.contains(utf8::fold_case(name))) return nullptr;
  const std::vector<Characters> words = words_of(name);
  std::size_t best = known_.size();
  each_variant(joined(words), [&](std::size_t hash) {
    auto variant = std::ranges::lower_bound(index_, hash, {}, &Variant::hash);
    for (; variant != index_.end() && variant->hash == hash; ++variant) {
      if (variant->place < best && is_near_to(known_[variant->place], name, words, country)) best = variant->place;
    }
  });
  return best < known_.size() ? &known_[best] : nullptr;
}

}  // namespace jilaf::names
