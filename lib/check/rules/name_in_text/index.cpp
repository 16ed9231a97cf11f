// SPDX-License-Identifier: MIT
#include "check/rules/name_in_text/index.hpp"

#include "figures/consent.hpp"

#include <algorithm>
#include <bit>

namespace jilaf::names {

Index::Index(const Dossier& dossier, Date today, NameWords& words) {
  for (std::size_t programme = 0; programme < dossier.programmes.size(); ++programme) {
    const std::vector<Delegate>& delegates = dossier.programmes[programme].delegates;
    for (std::size_t index = 0; index < delegates.size(); ++index) {
      if (!delegates[index].name.given() || name_audience(delegates[index], dossier.programmes[programme], today) == Audience::public_) continue;
      add(delegates[index], {static_cast<std::uint32_t>(programme), static_cast<std::uint32_t>(index)}, words);
    }
  }
  build_filter();
}

void Index::add(const Delegate& delegate, Hidden person, NameWords& words) {
  for (const Form& form : forms_of(delegate.name, words)) {
    Candidates& candidates = forms_[form.hash];
    candidates.people.push_back({person, form.certainty});
    candidates.any_full = candidates.any_full || form.certainty == Certainty::full;
    candidates.joined = candidates.joined || form.joined;
    starts_.push_back(form.start);
  }
}

/// Most words of a text begin no name: one look at one bit tells so.
void Index::build_filter() {
  const std::size_t cells = std::bit_ceil(std::max<std::size_t>(starts_.size() / 4, 64));
  filter_.assign(cells, 0);
  mask_ = cells - 1;
  for (const std::uint64_t start : starts_) filter_[(start >> 6U) & mask_] |= std::uint64_t{1} << (start & 63U);
  starts_ = {};
}

void Index::find(const std::vector<NameWord>& text, std::vector<Match>& into) const {
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    std::uint64_t hash = add_word(0, text[begin].hash);
    const bool alone = may_start(hash);
    const bool paired = begin + 1 < text.size() && may_start(add_word(hash, text[begin + 1].hash));
    if (!alone && !paired) continue;
    const std::size_t longest = std::min(text.size() - begin, most_words);
    bool near = true;  // nothing but blanks between the words so far
    for (std::size_t count = 1; count <= longest; ++count) {
      const std::size_t last = begin + count - 1;
      if (count > 1) {
        hash = add_word(hash, text[last].hash);
        near = near && text[last].near;
      }
      const auto found = forms_.find(hash);
      if (found == forms_.end() || (found->second.joined && !near)) continue;
      into.push_back({hash, begin, last, &found->second});
    }
  }
}

}  // namespace jilaf::names
