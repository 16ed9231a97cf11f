// SPDX-License-Identifier: MIT
#include "render/words.hpp"

#include "base/utf8.hpp"
#include "language/foreign.hpp"
#include "model/enums.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// The part of a tag before the first hyphen: the language without region or script.
std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find('-')); }

std::string_view first_language(const Settings& settings) {
  return settings.languages.empty() ? default_language().tag : settings.languages.front().value();
}

}  // namespace

Chosen Speaker::choose(const Text& text) const {
  if (!text.given()) return {};
  const std::string_view first = first_language(visible_.settings());
  const auto tag_of = [&](const Version& version) { return version.tag().empty() ? first : version.tag(); };
  const auto find = [&](auto matches) {
    return std::ranges::find_if(text.versions, [&](const Version& version) { return matches(tag_of(version)); });
  };
  const std::string_view wanted = language_.tag();
  const auto none = text.versions.end();
  auto version = find([&](std::string_view tag) { return tag == wanted; });
  if (version == none) version = find([&](std::string_view tag) { return primary(tag) == primary(wanted); });
  if (version != none) return {std::string((*version).text()), {}};
  if (untranslated_ != nullptr) untranslated_->push_back(text.span());
  version = find([&](std::string_view tag) { return tag == first; });
  const Version chosen = version != none ? *version : text.versions.front();
  return {std::string(chosen.text()), std::string(tag_of(chosen))};
}

std::string Speaker::text(const Text& text) const {
  const Chosen chosen = choose(text);
  return mark_foreign(chosen.text, chosen.language);
}

Blocks Speaker::paragraphs(const LongText& text) const {
  const Chosen chosen = choose(text);
  return chosen.text.empty() ? Blocks{} : parse_long_text(chosen.text, chosen.language);
}

/// Whether one text has a version in the language of the output.
bool Speaker::speaks(const Text& text) const { return text.given() && choose(text).language.empty(); }

std::string Speaker::organisation(const OrganisationRef& organisation) const {
  const Organisation* const entry = organisation.entry == not_in_register
                                        ? nullptr
                                        : &visible_.organisations()[static_cast<std::size_t>(organisation.entry)];
  const Text& written = organisation.described->name;
  const Text* const described = written.given() || entry == nullptr ? &written : &entry->name;
  std::string_view native = organisation.described->native_name.value();
  if (native.empty() && entry != nullptr) native = entry->native_name.value();
  std::string acronym(organisation.described->acronym.value());
  if (acronym.empty() && entry != nullptr) acronym = entry->acronym.value();
  std::string name = text(*described);
  if (name.empty() || (!speaks(*described) && language_.reads_names_in(native))) name = std::string(native);
  if (name.empty()) name = text(*described);
  if (name.empty() && acronym.empty()) return std::string(organisation.written.value());
  if (name.empty() || choose(*described).text == acronym) return acronym;
  return acronym.empty() ? name : language_.message("acronym", {{"name", name}, {"acronym", acronym}});
}

std::string Speaker::short_organisation(const OrganisationRef& organisation) const {
  if (organisation.described->acronym.given()) return std::string(organisation.described->acronym.value());
  if (organisation.entry != not_in_register) {
    const Organisation& entry = visible_.organisations()[static_cast<std::size_t>(organisation.entry)];
    if (entry.acronym.given()) return std::string(entry.acronym.value());
  }
  return this->organisation(organisation);
}

std::string Speaker::organisations(const Few<OrganisationRef>& list) const {
  std::vector<std::string> names;
  for (const OrganisationRef& entry : list) {
    if (entry.given()) names.push_back(organisation(entry));
  }
  return language_.join(names);
}

std::string Speaker::mention(const OrganisationRef& organisation) const {
  std::string full = this->organisation(organisation);
  return mentioned_.insert(full).second ? full : short_organisation(organisation);
}

std::string Speaker::with_article(const Few<OrganisationRef>& list) const {
  std::vector<std::string> names;
  for (const OrganisationRef& entry : list) {
    if (entry.given()) names.push_back(language_.with_article(mention(entry), organisation(entry)));
  }
  return language_.join(names);
}

std::string Speaker::url_of(const OrganisationRef& organisation) const {
  if (organisation.described->url.given()) return std::string(organisation.described->url.value());
  if (organisation.entry == not_in_register) return {};
  return std::string(visible_.organisations()[static_cast<std::size_t>(organisation.entry)].url.value());
}

std::string Speaker::place(const PlaceRef& place) const {
  std::string name = text(place.described->name);
  std::string city = text(place.described->city);
  std::string country_code(place.described->country.value());
  if (place.entry != not_in_register) {
    const Place& entry = visible_.places()[static_cast<std::size_t>(place.entry)];
    if (name.empty()) name = text(entry.name);
    if (city.empty()) city = text(entry.city);
    if (country_code.empty()) country_code = entry.country.value();
  }
  if (name.empty()) name = city.empty() ? std::string(place.written.value()) : city;
  if (city.empty() || city == name) return name;
  return language_.message("place_in_city", {{"name", name}, {"city", city}});
}

std::string Speaker::places(const Few<PlaceRef>& list) const {
  std::vector<std::string> names;
  for (const PlaceRef& entry : list) {
    if (entry.given()) names.push_back(place(entry));
  }
  return language_.join(names);
}

std::string Speaker::person(const Person& person) const {
  const std::string name(person.name.value());
  const std::string position = text(person.position);
  std::string where = person.organisation.given() ? mention(person.organisation) : std::string();
  if (name.empty() && position.empty()) return where;
  if (name.empty())
    return where.empty()
               ? position
               : language_.message("position_of", {{"position", position},
                                                   {"organisation", where},
                                                   {"the_organisation",
                                                    language_.with_article(where, organisation(person.organisation))}});
  if (position.empty())
    return where.empty() ? name : language_.message("person_of", {{"name", name}, {"organisation", where}});
  if (where.empty()) return language_.message("speaker", {{"name", name}, {"position", position}});
  return language_.message("person_full", {{"name", name}, {"position", position}, {"organisation", where}});
}

std::string Speaker::name(const DelegateName& name) const {
  if (name.written.given()) return std::string(name.written.value());
  if (language_.reads_names_in(name.details->native.value())) return std::string(name.details->native.value());
  const std::string given(name.given_name.value());
  const std::string family(name.family.value());
  if (given.empty() && family.empty())
    return std::string(name.details->native.given() ? name.details->native.value() : name.details->reading.value());
  if (given.empty() || family.empty()) return given + family;
  const bool family_first = name.details->order.given() && name.details->order.value == NameOrder::family_first;
  // Names in letters without blanks between words, such as Japanese ones, are written together.
  const bool together =
      utf8::display_width(given) == 2 * utf8::count(given) && utf8::display_width(family) == 2 * utf8::count(family);
  const std::string between = together ? "" : " ";
  return family_first ? family + between + given : given + between + family;
}

std::string Speaker::country(std::string_view code, std::string_view form) const {
  for (const auto& [key, name] : visible_.settings().country_names) {
    if (key.value() != code || !speaks(name)) continue;  // a house name in one language says nothing of the others
    const std::string house = choose(name).text;
    if (house != language_.country(code, "name")) return language_.country_form(house, form);
  }
  return language_.country(code, form);
}

std::string Speaker::fiscal_year(std::string_view year) const {
  int number = 0;
  std::from_chars(year.data(), year.data() + year.size(), number);
  return language_.fiscal_year(number);
}

std::string Speaker::countries(const Few<CountryCode>& codes, std::string_view form) const {
  std::vector<std::string> names;
  names.reserve(codes.size());
  for (const CountryCode& code : codes) names.push_back(country(code.value(), form));
  return language_.join(names);
}

std::string Speaker::word(std::string_view section, std::string_view word) const {
  return language_.word(section, word);
}

std::string Speaker::hedged(std::string count, CountForm form) const {
  if (form == CountForm::about) return language_.message("about", {{"count", count}});
  if (form == CountForm::at_least) return language_.message("at_least", {{"count", count}});
  return count;
}

std::string Speaker::number(const Figure& figure, std::string_view noun) const {
  return hedged(language_.number(figure.value, noun), figure.form);
}

std::string Speaker::amount(const Figure& figure) const { return hedged(language_.digits(figure.value), figure.form); }

std::string Speaker::people_first(const Figure& figure) const {
  // "About" and "at least" stand before the number, so that it does not begin the sentence.
  if (figure.form != CountForm::exact) return counted(figure, "people");
  return language_.message("people_first",
                           {{"n", figure.value}, {"count", language_.number_first(figure.value, "people")}});
}

std::string Speaker::counted(const Figure& figure, std::string_view noun, std::string_view section) const {
  const std::string key = std::string(section) + "." + std::string(noun);
  return language_.form(key, {{"n", figure.value}, {"count", number(figure, noun)}});
}

std::string Speaker::people(const Figure& total, const Figure& women) const {
  std::string people = counted(total, "people");
  if (!women.known || women.value == 0) return people;
  const bool all = women.exact() && total.exact() && women.value == total.value;
  return language_.message(all ? "people_all_women" : "people_women",
                           {{"n", total.value}, {"people", people}, {"women", counted(women, "women")}});
}

std::string Speaker::item_mark(std::int64_t number) const {
  const Located<Numbering>& setting = visible_.settings().numbering;
  const std::string style =
      setting.given() ? std::string(jilaf::word(setting.value)) : language_.text("customs.numbering");
  std::string digits = std::to_string(number);
  if (style == jilaf::word(Numbering::brackets)) return fmt::format("({}) ", digits);
  if (style != jilaf::word(Numbering::wide_brackets)) return {};
  std::string wide;
  for (const char digit : digits) utf8::append(wide, U'０' + static_cast<char32_t>(digit - '0'));
  return fmt::format("（{}）", wide);
}

Cell Speaker::cell(const Figure& figure) const {
  if (!figure.known) return unknown();
  std::string shown = language_.digits(figure.value);
  if (figure.form == CountForm::about) shown = "~" + shown;
  if (figure.form == CountForm::at_least) shown = "≥ " + shown;
  if (figure.stated) shown += "*";
  return {plain(shown), to_value(figure)};
}

Cell Speaker::cell(std::string_view text) const {
  if (text.empty()) return {};
  Inlines shown = plain(text);
  Value value(to_text(shown));
  return {std::move(shown), std::move(value)};
}

Cell Speaker::cell(std::int64_t number) const { return {plain(language_.digits(number)), Value(number)}; }

Cell Speaker::cell(const Date& date) const {
  if (!date.known()) return unknown();
  return {plain(to_string(date)), Value(to_string(date))};
}

Cell Speaker::unknown() const { return {plain(language_.text("customs.unknown")), {}}; }

Value to_value(const Figure& figure) {
  if (!figure.known) return {};
  if (figure.form == CountForm::about) return Value::Object{{"about", figure.value}};
  if (figure.form == CountForm::at_least) return Value::Object{{"at_least", figure.value}};
  return figure.value;
}

Block heading(int level, std::string_view text, std::string key) {
  return {Heading{level, plain(text), std::move(key)}};
}
Block paragraph(std::string_view text) { return {Paragraph{plain(text)}}; }
Block paragraph(Inlines line) { return {Paragraph{std::move(line)}}; }

}  // namespace jilaf
