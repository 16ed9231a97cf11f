// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/rules.hpp"
#include "check/same_person.hpp"

#include <algorithm>
#include <unordered_map>

namespace jilaf::rules {
namespace {

constexpr std::size_t most_namesakes = 8;  // so that a list of many equal names is not compared all with all

/// Looks through one roster.
class Roster {
 public:
  Roster(NameKeys& keys, Findings& findings) : keys_(keys), findings_(findings) {}

  void look_at(const Delegate& delegate);

 private:
  /// The people seen before under the same key of some kind.
  using Seen = std::unordered_map<std::string, std::vector<const Delegate*>>;

  const Delegate* earlier(const Delegate& delegate);

  NameKeys& keys_;
  Findings& findings_;
  Seen names_;
  Seen passports_;
};

/// A passport number without blanks and case.
std::string passport_key(const Secret& passport) {
  std::string key;
  for (const char letter : utf8::fold_case(passport.value())) {
    if (letter != ' ' && letter != '-') key.push_back(letter);
  }
  return key;
}

const Delegate* Roster::earlier(const Delegate& delegate) {
  const Delegate* found = nullptr;
  for (const std::string& key : keys_.keys_of(delegate.name)) {
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
  NameKeys keys;
  for (const Programme& programme : checked.dossier.programmes) {
    Roster roster(keys, findings);
    for (const Delegate& delegate : programme.delegates) roster.look_at(delegate);
  }
}

}  // namespace jilaf::rules
