// SPDX-License-Identifier: MIT
#include "check/same_person.hpp"

#include "figures/programme_figures.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

template <class Held>
bool differ(const Held& left, const Held& right) {
  return left.given() && right.given() && *left != *right;
}

bool same_organisation(const OrganisationRef& left, const OrganisationRef& right) {
  return !left.given() || !right.given() ||
         organisation_key(left, left.described->country.value()) ==
             organisation_key(right, right.described->country.value());
}

}  // namespace

std::string NameKeys::key_of(std::string_view name, std::string_view rest) {
  std::vector<std::uint64_t> hashes;
  for (const std::string_view part : {name, rest}) {
    for (const NameWord& word : words_.split(part)) hashes.push_back(word.hash);
  }
  if (hashes.size() < 2) return {};
  std::ranges::sort(hashes);
  std::string key;
  for (const std::uint64_t hash : hashes) key += fmt::format("{:016x}", hash);
  return key;
}

std::vector<std::string> NameKeys::keys_of(const DelegateName& name) {
  std::vector<std::string> keys;
  const bool both = name.given_name.given() && name.family.given();
  for (std::string key :
       {key_of(name.written.value()), both ? key_of(name.given_name.value(), name.family.value()) : std::string(),
        key_of(name.details->native.value())}) {
    if (!key.empty() && std::ranges::find(keys, key) == keys.end()) keys.push_back(std::move(key));
  }
  return keys;
}

bool may_be_one(const Delegate& left, const Delegate& right) {
  const bool one_born =
      left.birth_year.given() && right.birth_year.given() && left.birth_year->value == right.birth_year->value;
  return !differ(left.country, right.country) && !differ(*left.birth_year, *right.birth_year) &&
         !differ(left.gender, right.gender) && (one_born || same_organisation(left.organisation, right.organisation));
}

Span place_of(const Delegate& delegate) { return delegate.id.given() ? delegate.id.span() : delegate.span; }

}  // namespace jilaf
