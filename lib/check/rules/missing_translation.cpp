// SPDX-License-Identifier: MIT
#include "base/suggest.hpp"
#include "check/rules.hpp"
#include "model/types.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <unicode/uloc.h>

namespace jilaf::rules {
namespace {

using Tags = std::vector<std::string_view>;

/// Whether a text with one tag serves readers of another: `zh` those of `zh-Hant` and the other way round.
bool serves(std::string_view tag, std::string_view wanted) {
  if (tag.size() > wanted.size()) std::swap(tag, wanted);
  return wanted.starts_with(tag) && (wanted.size() == tag.size() || wanted[tag.size()] == '-');
}

bool is_among(std::string_view tag, const Tags& tags) {
  return std::ranges::any_of(tags, [tag](std::string_view other) { return serves(tag, other); });
}

/// Whether ISO 639 knows the language of a tag.
bool is_language(std::string_view tag) {
  const std::string language(tag.substr(0, tag.find('-')));
  return *uloc_getISO3Language(language.c_str()) != '\0';
}

std::string joined(const Tags& tags) {
  std::string all;
  for (std::size_t index = 0; index < tags.size(); ++index) {
    if (index > 0) all += index + 1 == tags.size() ? " and " : ", ";
    all += tags[index];
  }
  return all;
}

/// Names stand as they are in every language, or have the organisation's native name beside them; titles of pages are quoted.
bool is_exempt(const Table& table, const Row& row) {
  const bool is_name = row.key == "name" || row.key == "city" || row.key == "prefecture";
  const auto is = [&](const Table& other) { return &table == &other; };
  if (is(table_of<Organisation>()) || is(table_of<Place>()) || is(table_of<OrganisationRef>()) ||
      is(table_of<PlaceRef>()))
    return is_name;
  return is(table_of<FormerName>()) || is(table_of<Link>()) || is(table_of<SourcePage>());
}

/// Looks through texts for what their readers lack.
class Translations {
 public:
  Translations(Tags languages, Findings& findings)
      : first_(languages.front()), languages_(std::move(languages)), findings_(findings) {}

  /// The languages that the texts to come must have.
  void require(Tags wanted) { wanted_ = std::move(wanted); }
  void look_through(const Table& table, const void* record);

 private:
  void look_at(const Table& table, const Row& row, const Type& type, void* member);
  void look_at_text(std::string_view key, const Text& text);
  [[nodiscard]] std::string help_for(const Tags& tags, const Tags& missing) const;

  std::string_view first_;
  Tags languages_;
  Tags wanted_;
  Findings& findings_;
};

void Translations::look_through(const Table& table, const void* record) {
  for (const Row& row : table.rows) {
    if (row.seen == Seen::internal || is_exempt(table, row)) continue;
    look_at(table, row, *row.type, row.at(const_cast<void*>(record)));
  }
}

void Translations::look_at(const Table& table, const Row& row, const Type& type, void* member) {
  if (type.list != nullptr) {
    for (std::size_t index = 0; index < type.list->size(member); ++index)
      look_at(table, row, *type.list->item, type.list->at(member, index));
  } else if (&type == &TypeOf<Text>::type || &type == &TypeOf<LongText>::type) {
    look_at_text(row.key, *static_cast<const Text*>(member));
  } else if (type.table != nullptr && type.given(member)) {
    look_through(type.table(), member);
  }
}

std::string Translations::help_for(const Tags& tags, const Tags& missing) const {
  for (const std::string_view tag : tags) {
    if (is_among(tag, languages_)) continue;
    const std::string guess = did_you_mean(tag, missing);
    return fmt::format("'{}' is not among the languages of the settings{}{}", tag, guess.empty() ? "" : "; ", guess);
  }
  return fmt::format("write it as {{{}: ..., {}: ...}}", tags.front(), missing.front());
}

void Translations::look_at_text(std::string_view key, const Text& text) {
  if (!text.given()) return;
  Tags tags;
  for (const Version& version : text.versions) tags.push_back(version.tag().empty() ? first_ : version.tag());
  Tags missing;
  std::ranges::copy_if(wanted_, std::back_inserter(missing),
                       [&](std::string_view tag) { return !is_among(tag, tags); });
  if (!missing.empty()) {
    findings_.add(text.span(), fmt::format("this '{}' is not written in {}", key, joined(missing)),
                  help_for(tags, missing));
    return;
  }
  for (const Version& version : text.versions) {
    if (version.tag().empty() || is_among(version.tag(), languages_) || is_language(version.tag())) continue;
    findings_.add(version.span(), fmt::format("'{}' is the tag of no language", version.tag()),
                  "write the BCP 47 tag, such as en, ja, fr or es");
  }
}

}  // namespace

void missing_translation(const Checked& checked, Findings& findings) {
  Tags languages;
  for (const LanguageTag& tag : checked.dossier.settings.languages) {
    if (tag.given()) languages.push_back(tag.value());
  }
  if (languages.size() < 2) return;
  Translations translations(languages, findings);
  for (const Programme& programme : checked.dossier.programmes) {
    // A programme may be published in fewer languages, or in more.
    Tags wanted;
    for (const LanguageTag& tag : programme.publish->languages) wanted.push_back(tag.value());
    translations.require(wanted.empty() ? languages : wanted);
    translations.look_through(table_of<Programme>(), &programme);
    for (const Delegate& delegate : programme.delegates) translations.look_through(table_of<Delegate>(), &delegate);
    for (const Day& day : programme.itinerary) translations.look_through(table_of<Day>(), &day);
  }
  translations.require(languages);
  for (const Organisation& organisation : checked.dossier.organisations)
    translations.look_through(table_of<Organisation>(), &organisation);
  for (const Place& place : checked.dossier.places) translations.look_through(table_of<Place>(), &place);
  for (const Year& year : checked.dossier.years) translations.look_through(table_of<Year>(), &year);
}

}  // namespace jilaf::rules
