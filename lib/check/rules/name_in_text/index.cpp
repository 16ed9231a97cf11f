// SPDX-License-Identifier: MIT
#include "check/rules/name_in_text/index.hpp"

#include "base/sorted.hpp"
#include "figures/consent.hpp"

#include <algorithm>
#include <bit>
#include <tuple>

namespace jilaf::names {
namespace {

std::uint64_t bits_of(std::uint64_t start) {
  return std::uint64_t{1} << (start & 63U) | std::uint64_t{1} << (start >> 6U & 63U);
}

/// The delegates of all programmes whose names are not public.
std::vector<Hidden> hidden_people(const Dossier& dossier, Date today) {
  std::vector<Hidden> people;
  for (std::size_t index = 0; index < dossier.programmes.size(); ++index) {
    const Programme& programme = dossier.programmes[index];
    for (std::size_t place = 0; place < programme.delegates.size(); ++place) {
      const Delegate& delegate = programme.delegates[place];
      if (delegate.name.given() && name_audience(delegate, programme, today) != Audience::public_)
        people.push_back({static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(place)});
    }
  }
  return people;
}

}  // namespace

Index::Index(const Dossier& dossier, Date today, NameWords& words) {
  const std::vector<Hidden> people = hidden_people(dossier, today);
  make_room(people.size());
  for (const Hidden& person : people)
    add(dossier.programmes[person.programme].delegates[person.delegate], person, words);
  std::ranges::sort(forms_, [](const Candidate& left, const Candidate& right) {
    return std::tuple(left.hash, left.certainty, left.person()) <
           std::tuple(right.hash, right.certainty, right.person());
  });
}

void Index::add(const Delegate& delegate, Hidden person, NameWords& words) {
  for (const Form& form : forms_of(delegate.name, words)) {
    Candidate& candidate = forms_.emplace_back();
    candidate.hash = form.hash;
    candidate.programme = person.programme;
    candidate.delegate = person.delegate & most_delegates;
    candidate.certainty = form.certainty;
    candidate.joined = form.joined;
    filter_[(form.start >> 12U) & mask_] |= bits_of(form.start);
    longest_ = std::max<std::size_t>(longest_, form.words);
  }
}

/// Most words of a text begin no name: one look at two bits tells so.
void Index::make_room(std::size_t people) {
  constexpr std::size_t forms_of_one = 8;
  constexpr std::size_t forms_of_cell = 4;
  forms_.reserve(people * forms_of_one);
  const std::size_t cells = std::bit_ceil(std::max<std::size_t>(people * forms_of_one / forms_of_cell, 64));
  filter_.assign(cells, 0);
  mask_ = cells - 1;
}

bool Index::may_start(std::uint64_t start) const {
  const std::uint64_t bits = bits_of(start);
  return (filter_[(start >> 12U) & mask_] & bits) == bits;
}

std::span<const Candidate> Index::people_of(std::uint64_t hash) const {
  return equal_part(std::span(forms_), hash, &Candidate::hash);
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
