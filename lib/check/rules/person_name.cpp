// SPDX-License-Identifier: MIT
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"
#include "check/same_person.hpp"
#include "check/support.hpp"
#include "figures/programme_figures.hpp"

#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

constexpr std::size_t shortest_word = 6;  // characters of a word in which one letter hardly makes another name
constexpr std::size_t most_variants = 8;  // so that many like names are not compared all with all

/// Somebody named in a programme.
struct Named {
  std::string_view name;
  Span span;
  const Text* position = nullptr;
  std::string organisation;  ///< a key; empty where it is not known
};

/// The text in lower case, its words parted by one blank.
std::string plain(std::string_view text) {
  std::string out;
  for (const char byte : utf8::fold_case(utf8::to_nfc(text))) {
    const bool parts = byte == ' ' || byte == '-' || byte == '.' || byte == ',' || byte == '\n';
    if (!parts)
      out.push_back(byte);
    else if (!out.empty() && out.back() != ' ')
      out.push_back(' ');
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// Whether two words differ in one letter within them; an ending may tell Fernando from Fernanda.
bool nearly_same(std::string_view left, std::string_view right) {
  if (utf8::count(left) < shortest_word || utf8::count(right) < shortest_word) return false;
  return left.front() == right.front() && left.back() == right.back() && edit_distance(left, right, 1) == 1;
}

/// Whether one of two positions only goes on where the other ends: "President" and "President of the union".
bool one_goes_on(std::string_view left, std::string_view right) {
  if (left.size() > right.size()) std::swap(left, right);
  return right.starts_with(left) && (right.size() == left.size() || right[left.size()] == ' ');
}

class People {
 public:
  People(NameKeys& keys, Findings& findings) : keys_(keys), findings_(findings) {}

  void add(Named person) {
    if (person.name.empty()) return;
    if (const std::string key = keys_.key_of(person.name); !key.empty()) {
      const auto [known, fresh] = known_.try_emplace(key, person);
      if (!fresh) return compare_positions(known->second, person);
    }
    compare_spelling(person);
  }

 private:
  static bool may_be_one(const Named& left, const Named& right) {
    return left.organisation.empty() || right.organisation.empty() || left.organisation == right.organisation;
  }

  void compare_positions(const Named& known, const Named& person) {
    if (!may_be_one(known, person) || known.position == nullptr || person.position == nullptr) return;
    for (const Version& version : person.position->versions) {
      for (const Version& other : known.position->versions) {
        if (version.tag() != other.tag() || one_goes_on(plain(version.text()), plain(other.text()))) continue;
        findings_
            .add(version.span(), fmt::format("'{}' is '{}' elsewhere in this programme", person.name, other.text()),
                 "write the position that is right in both places")
            .related.push_back({other.span(), "the other position"});
        return;
      }
    }
  }

  /// People of one programme whose names have all words but one in common are kept together.
  void compare_spelling(const Named& person) {
    const std::string name = plain(person.name);
    const std::vector<std::string_view> words = words_of(name);
    if (words.size() < 2) return;
    bool said = false;
    for (std::size_t left_out = 0; left_out < words.size(); ++left_out) {
      std::string rest;
      for (std::size_t index = 0; index < words.size(); ++index)
        rest += index == left_out ? "*" : std::string(words[index]) + " ";
      auto& variants = variants_[rest];
      for (const auto& [word, other] : variants) {
        if (said || !nearly_same(word, words[left_out]) || !may_be_one(other, person)) continue;
        findings_
            .add(person.span, fmt::format("'{}' is written '{}' elsewhere in this programme", person.name, other.name),
                 "write the name in one way; where these are two people, write the organisation of both")
            .related.push_back({other.span, "the other spelling"});
        said = true;
      }
      if (variants.size() < most_variants) variants.emplace_back(std::string(words[left_out]), person);
    }
  }

  NameKeys& keys_;
  Findings& findings_;
  std::unordered_map<std::string, Named> known_;
  std::unordered_map<std::string, std::vector<std::pair<std::string, Named>>> variants_;
};

Named named(const Person& person) {
  return {person.name.value(), person.name.span(), person.position.given() ? &person.position : nullptr,
          organisation_key(person.organisation, person.organisation.described->country.value())};
}

Named named(const Delegate& delegate) {
  return {delegate.name.written.value(), delegate.name.written.span(),
          delegate.position.given() ? &delegate.position : nullptr,
          organisation_key(delegate.organisation, delegate.country.value())};
}

}  // namespace

void person_name(const Checked& checked, Findings& findings) {
  NameKeys keys;
  const Paths persons({&TypeOf<Person>::type});
  for (const Programme& programme : checked.dossier.programmes) {
    People people(keys, findings);
    for (const Delegate& delegate : programme.delegates) people.add(named(delegate));
    persons.walk(programme, [&](const Row&, const Type&, const void* value) {
      people.add(named(*static_cast<const Person*>(value)));
    });
  }
}

}  // namespace jilaf::rules
