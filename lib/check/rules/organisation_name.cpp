// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/rules.hpp"
#include "check/rules/similar_name/names.hpp"
#include "check/support.hpp"

#include <map>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

using names::Characters;

constexpr std::string_view anywhere = "*";  // the country of international organisations that give none

/// The letters of a name, so that case, blanks, punctuation and small words do not make another one.
Characters letters_of(std::string_view name) {
  std::vector<Characters> words = names::words_of(name);
  std::erase_if(words, [](const Characters& word) { return word == U"the" || word == U"and"; });
  return names::joined(words);
}

/// One way in which an organisation is written.
struct WrittenName {
  std::string_view text;
  Span span;
};

/// An acronym and a name that stand together.
struct NamePair {
  WrittenName acronym;
  WrittenName name;
  std::string_view tag;
};

/// What is known of one acronym, or of one name, in one country.
struct NameUse {
  std::set<Characters> fine;                      ///< everything that may stand beside it
  std::map<std::string_view, WrittenName> first;  ///< by language; acronyms are of none
  bool registered = false;

  /// What stood beside it in this language before, where that is something else; null otherwise.
  [[nodiscard]] const WrittenName* other_than(std::string_view text, std::string_view tag) const {
    const auto found = first.find(tag);
    return found == first.end() || fine.contains(letters_of(text)) ? nullptr : &found->second;
  }
  void add(std::string_view tag, const WrittenName& written) {
    if (written.text.empty()) return;
    first.try_emplace(tag, written);
    fine.insert(letters_of(written.text));
  }
};

bool is_international(const Located<OrganisationKind>& kind) {
  return kind.given() && kind.value == OrganisationKind::international;
}

/// "Federation of Trade Unions (FTU)" as name and acronym.
NamePair split_written(const Plain& written) {
  const std::size_t open = written.value().rfind(" (");
  if (!written.value().ends_with(')') || open == std::string_view::npos || open == 0) return {};
  const std::string_view acronym = written.value().substr(open + 2, written.value().size() - open - 3);
  if (!names::is_acronym(acronym)) return {};
  return {{acronym, written.span()}, {written.value().substr(0, open), written.span()}, {}};
}

class OrganisationNames {
 public:
  OrganisationNames(const Dossier& dossier, Findings& findings)
      : registered_(dossier.organisations), findings_(findings), first_language_(first_language(dossier.settings)) {
    for (const Organisation& entry : registered_) learn(entry);
    for (const Organisation& entry : registered_) compare_with_others(entry);
  }

  /// Looks at an organisation that gives its own country, is in the register, or is international.
  void visit(const OrganisationRef& reference) {
    const std::string_view country = country_of(reference);
    if (!country.empty()) look_at(reference, country);
  }
  /// Looks at one that stands beside a country and gives none itself.
  void beside(const OrganisationRef& reference, const CountryCode& country) {
    if (country.given() && country_of(reference).empty()) look_at(reference, country.value());
  }

 private:
  static std::string key_of(std::string_view word, std::string_view country) {
    return fmt::format("{} {}", country, utf8::fold_case(word));
  }
  NameUse& names_of(std::string_view acronym, std::string_view country) {
    return by_acronym_[key_of(acronym, country)];
  }
  NameUse& acronyms_of(std::string_view name, std::string_view country) {
    std::string key(country);
    for (const char32_t letter : letters_of(name)) utf8::append(key, letter);
    return by_name_[key];
  }
  [[nodiscard]] std::string_view tag_of(const Version& version) const {
    return version.tag().empty() ? first_language_ : version.tag();
  }
  static std::string_view country_of(const Organisation& entry) {
    return entry.country.given() || !is_international(entry.kind) ? entry.country.value() : anywhere;
  }
  [[nodiscard]] std::string_view country_of(const OrganisationRef& reference) const {
    if (reference.described->country.given()) return reference.described->country.value();
    if (reference.entry != not_in_register) return country_of(registered_[static_cast<std::size_t>(reference.entry)]);
    return is_international(reference.described->kind) ? anywhere : std::string_view();
  }

  /// All names of a register entry may stand beside all of its acronyms.
  void learn(const Organisation& entry) {
    const std::string_view country = country_of(entry);
    if (country.empty()) return;
    std::vector<std::string_view> acronyms{entry.acronym.value()};
    std::vector<std::string_view> called{entry.native_name.value()};
    for (const Version& version : entry.name.versions) called.push_back(version.text());
    for (const Words& other : entry.aka) {
      acronyms.push_back(other.value());
      called.push_back(other.value());
    }
    for (const FormerName& former : entry.was) {
      acronyms.push_back(former.acronym.value());
      for (const Version& version : former.name.versions) called.push_back(version.text());
    }
    std::erase_if(acronyms, &std::string_view::empty);
    std::erase_if(called, &std::string_view::empty);
    for (const std::string_view acronym : acronyms) {
      NameUse& use = names_of(acronym, country);
      use.registered = true;
      for (const std::string_view name : called) use.fine.insert(letters_of(name));
      for (const Version& version : entry.name.versions) use.add(tag_of(version), {version.text(), version.span()});
    }
    for (const std::string_view name : called) {
      NameUse& use = acronyms_of(name, country);
      use.registered = true;
      for (const std::string_view acronym : acronyms) use.fine.insert(letters_of(acronym));
      if (entry.acronym.given()) use.add({}, {entry.acronym.value(), entry.acronym.span()});
    }
  }

  static bool knows(const Organisation& entry, std::string_view acronym) {
    const auto is_it = [&](std::string_view word) { return letters_of(word) == letters_of(acronym); };
    return is_it(entry.acronym.value()) ||
           std::ranges::any_of(entry.aka, [&](const Words& other) { return is_it(other.value()); }) ||
           std::ranges::any_of(entry.was, [&](const FormerName& former) { return is_it(former.acronym.value()); });
  }

  /// Two entries with one name; two with one acronym are found by `duplicate-id`.
  void compare_with_others(const Organisation& entry) {
    const std::string_view country = country_of(entry);
    if (country.empty() || !entry.acronym.given()) return;
    for (const Version& version : entry.name.versions) {
      const auto [found, fresh] = named_first_.try_emplace(&acronyms_of(version.text(), country), &entry);
      const Organisation& other = *found->second;
      if (fresh || knows(entry, other.acronym.value()) || knows(other, entry.acronym.value())) continue;
      report_acronym({entry.acronym.value(), entry.acronym.span()}, version.text(),
                     {other.acronym.value(), other.acronym.span()});
      return;
    }
  }

  void look_at(const OrganisationRef& reference, std::string_view country) {
    if (reference.written.given()) {
      const NamePair pair = split_written(reference.written);
      if (!pair.acronym.text.empty()) compare(pair, country);
    } else if (reference.described->acronym.given()) {
      for (const Version& version : reference.described->name.versions) {
        if (compare({{reference.described->acronym.value(), reference.described->acronym.span()},
                     {version.text(), version.span()},
                     tag_of(version)},
                    country))
          return;
      }
    }
  }

  /// Whether something was found; one finding for an organisation is enough.
  bool compare(const NamePair& pair, std::string_view country) {
    NameUse& acronyms = acronyms_of(pair.name.text, country);
    if (const WrittenName* const other = acronyms.other_than(pair.acronym.text, {})) {
      // `similar-name` speaks of an acronym that is almost that of the register.
      if (acronyms.registered &&
          names::is_near(names::words_of(pair.acronym.text), names::words_of(other->text), false))
        return true;
      report_acronym(pair.acronym, pair.name.text, *other);
      return true;
    }
    NameUse& called = names_of(pair.acronym.text, country);
    if (const WrittenName* const other = called.other_than(pair.name.text, pair.tag)) {
      report_name(pair, *other, called.registered);
      return true;
    }
    acronyms.add({}, pair.acronym);
    called.add(pair.tag, pair.name);
    return false;
  }

  void report_acronym(const WrittenName& acronym, std::string_view name, const WrittenName& other) {
    findings_
        .add(acronym.span,
             fmt::format("'{}' has the acronym '{}' here and '{}' elsewhere", name, acronym.text, other.text),
             fmt::format(
                 "write '{}' in both places, or give it one register entry with the other acronym under 'aka' or "
                 "'was'",
                 other.text))
        .related.push_back({other.span, "the other acronym"});
  }

  void report_name(const NamePair& pair, const WrittenName& other, bool registered) {
    findings_
        .add(pair.name.span,
             fmt::format("'{}' is '{}' here and '{}' elsewhere", pair.acronym.text, pair.name.text, other.text),
             registered
                 ? fmt::format("write '{}' as the register has it, or add the other name there under 'aka' or 'was'",
                               other.text)
                 : "write the name that is right in both places, or give it a register entry with the other one "
                   "under 'aka' or 'was'")
        .related.push_back({other.span, "the other name"});
  }

  const std::vector<Organisation>& registered_;
  Findings& findings_;
  std::string_view first_language_;
  std::unordered_map<std::string, NameUse> by_acronym_;
  std::unordered_map<std::string, NameUse> by_name_;
  std::unordered_map<const NameUse*, const Organisation*> named_first_;
};

}  // namespace

void organisation_name(const Checked& checked, Findings& findings) {
  const Dossier& dossier = checked.dossier;
  OrganisationNames rule(dossier, findings);
  static const Paths paths({&TypeOf<OrganisationRef>::type});
  paths.walk(dossier, [&](const Row&, const Type&, const void* value) {
    rule.visit(*static_cast<const OrganisationRef*>(value));
  });
  for (const Programme& programme : dossier.programmes) {
    for (const Delegate& delegate : programme.delegates) rule.beside(delegate.organisation, delegate.country);
    for (const Split& split : programme.participants.by) rule.beside(split.organisation, split.country);
    for (const Segment& segment : programme.segments) {
      for (const Split& split : segment.participants.by) rule.beside(split.organisation, split.country);
    }
    for (const Comment& comment : programme.comments) rule.beside(comment.organisation, comment.country);
    for (const ActionPlan& plan : programme.action_plans) rule.beside(plan.organisation, plan.country);
  }
}

}  // namespace jilaf::rules
