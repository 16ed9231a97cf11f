// SPDX-License-Identifier: MIT
#include "check/rules/name_in_text/scanner.hpp"

#include "base/sorted.hpp"
#include "base/utf8.hpp"
#include "check/text_place.hpp"
#include "figures/consent.hpp"
#include "model/types.hpp"
#include "model/walk.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include <fmt/format.h>

namespace jilaf::names {
namespace {

constexpr std::array<std::string_view, 30> titles_before = {
    "mr",     "mrs",      "ms",    "miss",   "mx",       "dr",  "prof",   "professor", "sir",     "madam",
    "madame", "monsieur", "mme",   "mlle",   "brother",  "bro", "sister", "sis",       "comrade", "sr",
    "sra",    "srta",     "senor", "senora", "senorita", "don", "dona",   "herr",      "frau",    "daw"};
constexpr std::array<std::string_view, 3> titles_behind = {"san", "sama", "sensei"};
/// Titles that follow a name in scripts without blanks.
constexpr std::array<std::string_view, 13> joined_titles = {"さん", "さま", "様",   "氏", "先生", "君",  "女士",
                                                            "同志", "小姐", "先輩", "씨", "님",   "선생"};

bool is_text(const Type& type) { return &type == &TypeOf<Text>::type || &type == &TypeOf<LongText>::type; }

/// Leaves on one line that are printed as they stand. Ids are addresses; only those of programmes reach readers.
bool is_printed_word(const Table& table, const Row& row, const Type& type) {
  if (&type == &TypeOf<Id>::type) return &table == &table_of<Programme>();
  return row.type != nullptr &&
         (&type == &TypeOf<Words>::type || &type == &TypeOf<Code>::type || &type == &TypeOf<FileName>::type ||
          &type == &TypeOf<Url>::type || &type == &TypeOf<Plain>::type);
}

Span where_listed(const Delegate& delegate) { return delegate.id.given() ? delegate.id.span() : delegate.span; }

}  // namespace

Scanner::Scanner(const Checked& checked, Findings& findings)
    : checked_(checked), findings_(findings), index_(checked.dossier, checked.today, words_) {
  for (const std::string_view title : titles_before) titles_before_.insert(NameWords::hash_of(title));
  titles_before_.insert(words_.initial_of("m"));  // M. Dupont
  for (const std::string_view title : titles_behind) titles_behind_.insert(NameWords::hash_of(title));
}

void Scanner::scan_all() {
  if (index_.empty()) return;
  const Dossier& dossier = checked_.dossier;
  for (std::uint32_t number = 0; number < dossier.programmes.size(); ++number) scan_programme(number);
  programme_.reset();
  allowed_.reset();
  for (const Organisation& organisation : dossier.organisations) scan_record(table_of<Organisation>(), &organisation);
  for (const Place& place : dossier.places) scan_record(table_of<Place>(), &place);
  for (const Year& year : dossier.years) scan_record(table_of<Year>(), &year);
}

void Scanner::scan_programme(std::uint32_t number) {
  programme_ = number;
  allowed_.reset();
  const Programme& programme = checked_.dossier.programmes[number];
  scan_record(table_of<Programme>(), &programme);
  for (const Day& day : programme.itinerary) scan_record(table_of<Day>(), &day);
  for (const Delegate& delegate : programme.delegates) {
    for (const auto& [key, text] :
         {std::pair<std::string_view, const Text&>{"note", delegate.remarks->note}, {"position", delegate.position}}) {
      for (const Version& version : text.versions) scan_text(key, version.text(), version.span());
    }
  }
}

void Scanner::scan_record(const Table& table, const void* record) {
  for (const Row& row : table.rows) {
    if (row.seen == Seen::internal) continue;
    // People who are named have a key of their own, whom the projection judges.
    if (&table == &table_of<Person>() && row.key == "name") continue;
    scan_member(table, row, *row.type, row.at(const_cast<void*>(record)));
  }
}

void Scanner::scan_member(const Table& table, const Row& row, const Type& type, void* member) {
  if (type.list != nullptr) {
    for (std::size_t index = 0; index < type.list->size(member); ++index)
      scan_member(table, row, *type.list->item, type.list->at(member, index));
  } else if (is_text(type)) {
    for (const Version& version : static_cast<const Text*>(member)->versions)
      scan_text(row.key, version.text(), version.span());
  } else if (is_printed_word(table, row, type)) {
    const Plain& plain = *static_cast<const Plain*>(member);
    if (plain.given()) scan_text(row.key, plain.value(), plain.span());
  } else if (type.table != nullptr && type.given(member)) {
    const Plain* written = nullptr;
    if (&type == &TypeOf<OrganisationRef>::type) written = &static_cast<const OrganisationRef*>(member)->written;
    if (&type == &TypeOf<PlaceRef>::type) written = &static_cast<const PlaceRef*>(member)->written;
    if (written != nullptr && written->given())
      scan_text(row.key, written->value(), written->span());
    else
      scan_record(type.table(), member);
  }
}

void Scanner::scan_text(std::string_view key, std::string_view text, Span span) {
  matches_.clear();
  index_.find(words_.split(text), matches_);
  std::set<Hidden> reported;
  Followed followed;
  for (const Match& match : matches_) {
    const Candidate* const candidate = person_meant(match, text);
    if (candidate == nullptr || !reported.insert(candidate->person()).second) continue;
    const Programme& programme = checked_.dossier.programmes[candidate->programme];
    const Delegate& delegate = programme.delegates[candidate->delegate];
    const bool withheld = is_withheld(delegate, programme);
    const bool elsewhere = programme_ != candidate->programme;
    const std::vector<NameWord>& words = words_.words();
    Diagnostic& finding = findings_.add(
        place_within(checked_.dossier.sources, text, span, words[match.first].begin, words[match.last].end, followed),
        fmt::format("'{}' names a delegate{} {}", key, elsewhere ? " of another programme" : "",
                    withheld ? "whose identity is withheld" : "who has not agreed to be named in public"),
        withheld ? "leave the name out; 'safety: withhold' keeps it inside the office"
                 : "leave the name out, or ask for consent and add 'consent: {name: public}'");
    finding.related.push_back({where_listed(delegate), "this delegate"});
  }
}

const Candidate* Scanner::own_person_meant(const Match& match, std::string_view text) {
  if (!programme_) return nullptr;
  const auto rank = [](const Candidate& candidate) {
    return std::pair(Certainty{candidate.certainty}, std::uint32_t{candidate.programme});
  };
  for (const Certainty certainty : {Certainty::full, Certainty::initial, Certainty::single, Certainty::part}) {
    const auto own = equal_part(match.candidates, std::pair(certainty, *programme_), rank);
    if (!own.empty() && is_own_meant(certainty, match, text)) return &own.front();
  }
  return nullptr;
}

const Candidate* Scanner::person_meant(const Match& match, std::string_view text) {
  // People of the programme itself come first: more is sure about them.
  if (const Candidate* const own = own_person_meant(match, text)) return own;
  for (const Candidate& candidate : match.candidates) {
    if (candidate.certainty != Certainty::full) return nullptr;
    if (programme_ == candidate.programme) continue;
    return allowed().delegates.contains(match.hash()) || allowed().persons.contains(match.hash()) ? nullptr
                                                                                                  : &candidate;
  }
  return nullptr;
}

bool Scanner::is_own_meant(Certainty certainty, const Match& match, std::string_view text) {
  if (allowed().delegates.contains(match.hash())) return false;
  if (certainty == Certainty::full) return true;
  if (allowed().persons.contains(match.hash())) return false;
  if (certainty == Certainty::initial || has_title(match, text)) return true;
  const NameWord& word = words_.words()[match.first];
  return certainty == Certainty::single && word.capital && !allowed().others.contains(word.hash) &&
         !is_word_of_register(word.hash);
}

bool Scanner::has_title(const Match& match, std::string_view text) const {
  const std::vector<NameWord>& words = words_.words();
  if (words[match.last].joined) {
    const std::string_view behind = utf8::trim(text.substr(words[match.last].end));
    return std::ranges::any_of(joined_titles, [&](std::string_view title) { return behind.starts_with(title); });
  }
  if (match.first > 0 && titles_before_.contains(words[match.first - 1].hash)) return true;
  return match.last + 1 < words.size() && words[match.last + 1].near &&
         titles_behind_.contains(words[match.last + 1].hash);
}

bool Scanner::is_word_of_register(std::uint64_t word) {
  if (!register_words_) register_words_ = read_register_words();
  return register_words_->contains(word);
}

std::unordered_set<std::uint64_t> Scanner::read_register_words() {
  std::unordered_set<std::uint64_t> words;
  const auto add = [&](std::string_view text) {
    for (const NameWord& part : name_words_.split(text)) words.insert(part.hash);
  };
  const auto add_all = [&](const Row&, const Type& type, const void* member, const void*) {
    if (&type == &TypeOf<Words>::type) add(static_cast<const Words*>(member)->value());
    if (&type == &TypeOf<Text>::type) {
      for (const Version& version : static_cast<const Text*>(member)->versions) add(version.text());
    }
  };
  for (const Organisation& organisation : checked_.dossier.organisations)
    walk_fields(table_of<Organisation>(), static_cast<const void*>(&organisation), add_all);
  for (const Place& place : checked_.dossier.places)
    walk_fields(table_of<Place>(), static_cast<const void*>(&place), add_all);
  for (const LanguageData& language : languages()) {
    for (const KeyedText& entry : language.entries) {
      if (entry.key.starts_with("countries.")) add(entry.text);
    }
  }
  return words;
}

void Scanner::allow(const Programme& programme, Allowed& into) {
  const auto add = [](const std::vector<Form>& forms, std::unordered_set<std::uint64_t>& set) {
    for (const Form& form : forms) set.insert(form.hash);
  };
  for (const Delegate& delegate : programme.delegates) {
    if (name_audience(delegate, programme, checked_.today) == Audience::public_)
      add(forms_of(delegate.name, name_words_), into.delegates);
  }
  const auto add_named = [&](const Row&, const Type& type, const void* member, const void*) {
    if (&type == &TypeOf<Person>::type)
      add(forms_of(static_cast<const Person*>(member)->name.value(), name_words_), into.persons);
    const Plain* written = nullptr;
    if (&type == &TypeOf<OrganisationRef>::type) written = &static_cast<const OrganisationRef*>(member)->written;
    if (&type == &TypeOf<PlaceRef>::type) written = &static_cast<const PlaceRef*>(member)->written;
    if (written == nullptr) return;
    for (const NameWord& word : name_words_.split(written->value())) into.others.insert(word.hash);
  };
  walk_fields(table_of<Programme>(), static_cast<const void*>(&programme), add_named);
  for (const Day& day : programme.itinerary) walk_fields(table_of<Day>(), static_cast<const void*>(&day), add_named);
}

const Scanner::Allowed& Scanner::allowed() {
  if (allowed_) return *allowed_;
  allowed_.emplace();
  if (programme_) {
    allow(checked_.dossier.programmes[*programme_], *allowed_);
  } else {  // what is public in any programme may stand in a register
    for (const Programme& programme : checked_.dossier.programmes) allow(programme, *allowed_);
  }
  return *allowed_;
}

}  // namespace jilaf::names
