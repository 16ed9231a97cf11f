// SPDX-License-Identifier: MIT
#include "project/hidden_people.hpp"

#include "base/utf8.hpp"
#include "check/rules/name_in_text/forms.hpp"
#include "figures/consent.hpp"

#include <algorithm>
#include <array>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 24> titles = {
    "mr",  "mrs",  "ms", "miss", "mx",      "dr",  "prof",   "professor", "sir",     "madam", "madame", "monsieur",
    "mme", "mlle", "sr", "sra",  "brother", "bro", "sister", "sis",       "comrade", "herr",  "frau",   "daw"};
constexpr std::size_t longest_tail = 2;     // さん, 先生: a title behind a name without blanks
constexpr std::size_t shortest_joined = 3;  // characters of a name that is hardly an ordinary word

bool same_text(const Text& left, const Text& right) {
  return std::ranges::any_of(left.versions, [&](const Version& one) {
    return std::ranges::any_of(right.versions, [&](const Version& other) {
      return utf8::fold_case(one.text()) == utf8::fold_case(other.text());
    });
  });
}

}  // namespace

HiddenPeople::HiddenPeople(const Dossier& dossier, const Selection& selection) {
  for (const std::string_view title : titles) titles_.insert(NameWords::hash_of(title));
  NameWords words;
  titles_.insert(words.initial_of("m"));
  for (const Programme& programme : dossier.programmes) {
    for (const Delegate& delegate : programme.delegates) {
      if (!may_see(selection.audience, name_audience(delegate, programme, selection.today)))
        add(delegate, programme, words);
    }
  }
}

void HiddenPeople::add(const Delegate& delegate, const Programme& programme, NameWords& words) {
  delegates_[&programme].push_back(&delegate);
  for (const names::Form& form : names::forms_of(delegate.name, words)) {
    const bool full = form.certainty == names::Certainty::full;
    names_.emplace(form.hash, Name{&delegate, &programme, full || form.certainty == names::Certainty::single,
                                   full && !form.joined, form.joined});
  }
  // The name as it stands is whole, however short it is.
  for (const std::string& written : written_forms(delegate.name)) {
    std::uint64_t hash = 0;
    bool joined = true;
    for (const NameWord& word : words.split(written)) {
      hash = add_word(hash, word.hash);
      joined = joined && word.joined;
    }
    if (hash != 0) names_.emplace(hash, Name{&delegate, &programme, true, false, joined});
  }
}

const Delegate* HiddenPeople::find(const Person& person, const Programme& programme, NameWords& words) const {
  if (delegates_.empty() || !person.given()) return nullptr;
  return person.name.given() ? by_name(words.split(person.name.value()), programme) : by_position(person, programme);
}

const Delegate* HiddenPeople::by_name(const std::vector<NameWord>& words, const Programme& programme) const {
  std::size_t start = 0;
  while (start + 1 < words.size() && titles_.contains(words[start].hash)) ++start;
  const auto is_meant = [&](const Name& known, std::size_t first, std::size_t last) {
    const bool begins = first == start;
    const std::size_t behind = words.size() - 1 - last;
    if (begins && behind == 0 && (known.whole || known.programme == &programme)) return true;
    if (known.contained) return true;
    const bool sure = known.programme == &programme || last - first + 1 >= shortest_joined;
    return known.joined && known.whole && sure && begins && behind <= longest_tail;
  };
  for (std::size_t first = start; first < words.size(); ++first) {
    std::uint64_t hash = 0;
    for (std::size_t last = first; last < std::min(words.size(), first + names::most_words); ++last) {
      hash = add_word(hash, words[last].hash);
      const auto [begin, end] = names_.equal_range(hash);
      for (auto known = begin; known != end; ++known) {
        if (is_meant(known->second, first, last)) return known->second.delegate;
      }
    }
  }
  return nullptr;
}

const Delegate* HiddenPeople::by_position(const Person& person, const Programme& programme) const {
  const auto found = delegates_.find(&programme);
  if (found == delegates_.end() || !person.position.given() || !person.organisation.given()) return nullptr;
  for (const Delegate* const delegate : found->second) {
    if (!delegate->organisation.given() || !same_text(person.position, delegate->position)) continue;
    const std::string_view country = delegate->country.value();
    if (organisation_key(person.organisation, country) == organisation_key(delegate->organisation, country))
      return delegate;
  }
  return nullptr;
}

}  // namespace jilaf
