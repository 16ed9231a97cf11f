// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/name_words.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr std::size_t most_namesakes = 8;  // so that a list of many equal names is not compared all with all

template <class Value>
bool differ(const Located<Value>& left, const Located<Value>& right) {
  return left.given() && right.given() && left.value != right.value;
}

bool same_organisation(const OrganisationRef& left, const OrganisationRef& right) {
  return !left.given() || !right.given() ||
         organisation_key(left, left.country->value) == organisation_key(right, right.country->value);
}

/// Whether nothing that is known speaks against two namesakes being one person.
bool may_be_one(const Delegate& left, const Delegate& right) {
  const bool one_born =
      left.birth_year.given() && right.birth_year.given() && left.birth_year->value == right.birth_year->value;
  return !differ(left.country, right.country) && !differ(*left.birth_year, *right.birth_year) &&
         !differ(left.gender, right.gender) && (one_born || same_organisation(left.organisation, right.organisation));
}

Span place_of(const Delegate& delegate) { return delegate.id.given() ? delegate.id.span : delegate.span; }

/// Looks through one roster.
class Roster {
 public:
  Roster(NameWords& words, Findings& findings) : words_(words), findings_(findings) {}

  void look_at(const Delegate& delegate);

 private:
  /// The people seen before under the same key of some kind.
  using Seen = std::unordered_map<std::string, std::vector<const Delegate*>>;

  [[nodiscard]] std::string key_of(std::string_view name, std::string_view rest);
  [[nodiscard]] std::vector<std::string> keys_of(const DelegateName& name);
  const Delegate* earlier(const Delegate& delegate);

  NameWords& words_;
  Findings& findings_;
  Seen names_;
  Seen passports_;
};

/// The words of a name without regard to their order; empty where one word is all that is known of it.
std::string Roster::key_of(std::string_view name, std::string_view rest) {
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

std::vector<std::string> Roster::keys_of(const DelegateName& name) {
  std::vector<std::string> keys;
  const bool both = name.given_name.given() && name.family.given();
  for (std::string key :
       {key_of(name.written.value, {}), both ? key_of(name.given_name.value, name.family.value) : std::string(),
        key_of(name.native->value, {})}) {
    if (!key.empty() && std::ranges::find(keys, key) == keys.end()) keys.push_back(std::move(key));
  }
  return keys;
}

/// A passport number without blanks and case.
std::string passport_key(const Secret& passport) {
  std::string key;
  for (const char letter : utf8::fold_case(passport.value)) {
    if (letter != ' ' && letter != '-') key.push_back(letter);
  }
  return key;
}

const Delegate* Roster::earlier(const Delegate& delegate) {
  const Delegate* found = nullptr;
  for (const std::string& key : keys_of(delegate.name)) {
    std::vector<const Delegate*>& namesakes = names_[key];
    const auto same =
        std::ranges::find_if(namesakes, [&](const Delegate* other) { return may_be_one(*other, delegate); });
    if (same != namesakes.end() && found == nullptr) found = *same;
    if (namesakes.size() < most_namesakes) namesakes.push_back(&delegate);
  }
  const std::string passport = passport_key(delegate.confidential->passport);
  if (passport.empty()) return found;
  std::vector<const Delegate*>& holders = passports_[passport];
  if (found == nullptr && !holders.empty()) found = holders.front();
  holders.push_back(&delegate);
  return found;
}

void Roster::look_at(const Delegate& delegate) {
  const Delegate* const other = earlier(delegate);
  if (other == nullptr) return;
  Diagnostic& finding =
      findings_.add(place_of(delegate), "this delegate stands on the roster a second time",
                    "remove one of the two; for two people of one name, write 'birth_year' or 'organisation' of both");
  finding.related.push_back({place_of(*other), "the first time"});
}

}  // namespace

void duplicate_delegate(const Checked& checked, Findings& findings) {
  NameWords words;
  for (const Programme& programme : checked.dossier.programmes) {
    Roster roster(words, findings);
    for (const Delegate& delegate : programme.delegates) roster.look_at(delegate);
  }
}

}  // namespace jilaf::rules
