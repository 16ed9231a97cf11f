// SPDX-License-Identifier: MIT
#include "check/rules/name_in_text/index.hpp"

#include "figures/consent.hpp"

#include <algorithm>
#include <bit>
#include <tuple>

namespace jilaf::names {
namespace {

std::uint64_t bits_of(std::uint64_t start) {
  return std::uint64_t{1} << (start & 63U) | std::uint64_t{1} << (start >> 6U & 63U);
}

}  // namespace

Index::Index(const Dossier& dossier, Date today, NameWords& words) {
  for (std::size_t programme = 0; programme < dossier.programmes.size(); ++programme) {
    const Few<Delegate>& delegates = dossier.programmes[programme].delegates;
    for (std::size_t index = 0; index < delegates.size(); ++index) {
      if (!delegates[index].name.given() ||
          name_audience(delegates[index], dossier.programmes[programme], today) == Audience::public_)
        continue;
      add(delegates[index], {static_cast<std::uint32_t>(programme), static_cast<std::uint32_t>(index)}, words);
    }
  }
  std::ranges::sort(forms_, [](const Candidate& left, const Candidate& right) {
    return std::tie(left.hash, left.certainty, left.person) < std::tie(right.hash, right.certainty, right.person);
  });
  build_filter();
}

void Index::add(const Delegate& delegate, Hidden person, NameWords& words) {
  for (const Form& form : forms_of(delegate.name, words)) {
    forms_.push_back({form.hash, person, form.certainty, form.joined});
    starts_.push_back(form.start);
    longest_ = std::max<std::size_t>(longest_, form.words);
  }
}

/// Most words of a text begin no name: one look at two bits tells so.
void Index::build_filter() {
  const std::size_t cells = std::bit_ceil(std::max<std::size_t>(starts_.size() / 4, 64));
  filter_.assign(cells, 0);
  mask_ = cells - 1;
  for (const std::uint64_t start : starts_) filter_[(start >> 12U) & mask_] |= bits_of(start);
  starts_ = {};
}

bool Index::may_start(std::uint64_t start) const {
  const std::uint64_t bits = bits_of(start);
  return (filter_[(start >> 12U) & mask_] & bits) == bits;
}

std::span<const Candidate> Index::people_of(std::uint64_t hash) const {
  const auto found = std::ranges::equal_range(forms_, hash, {}, &Candidate::hash);
  return {found.begin(), found.end()};
}

void Index::look_up(std::uint64_t hash, std::size_t first, std::size_t last, bool near,
                    std::vector<Match>& into) const {
  const std::span<const Candidate> people = people_of(hash);
  if (!people.empty() && (near || !people.front().joined)) into.push_back({first, last, people});
}

void Index::find(const std::vector<NameWord>& text, std::vector<Match>& into) const {
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    std::uint64_t hash = add_word(0, text[begin].hash);
    if (may_start(hash)) look_up(hash, begin, begin, true, into);
    if (begin + 1 == text.size()) continue;
    hash = add_word(hash, text[begin + 1].hash);
    if (!may_start(hash)) continue;
    const std::size_t end = std::min(text.size(), begin + longest_);
    bool near = text[begin + 1].near;  // nothing but blanks between the words so far
    for (std::size_t last = begin + 1; last < end; ++last) {
      if (last > begin + 1) {
        hash = add_word(hash, text[last].hash);
        near = near && text[last].near;
      }
      look_up(hash, begin, last, near, into);
    }
  }
}

}  // namespace jilaf::names
