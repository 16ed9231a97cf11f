// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "check/broken.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"
#include "figures/geography.hpp"
#include "yaml/reader.hpp"

#include <array>
#include <unordered_set>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

using WordList = std::vector<std::string_view>;

std::string listed(const WordList& words) {
  constexpr std::size_t most = 12;
  std::string text;
  for (std::size_t index = 0; index < std::min(words.size(), most); ++index)
    text += (index == 0 ? "" : ", ") + std::string(words[index]);
  return words.size() > most ? text + ", ..." : text;
}

/// Suggests what may have been meant; a suggestion is not worth a long wait, so that the number of comparisons has an end.
class Advice {
 public:
  /// "did you mean ...?", or an empty text.
  std::string guess(std::string_view word, const WordList& there) {
    if (there.size() > left_) return {};
    left_ -= there.size();
    return did_you_mean(word, there);
  }

  /// The nearest of what there is, else all of it; `none` where there is nothing.
  std::string choose_from(std::string_view word, const WordList& there, std::string_view what, std::string none) {
    if (there.empty()) return none;
    std::string nearest_one = guess(word, there);
    return nearest_one.empty() ? fmt::format("{}: {}", what, listed(there)) : nearest_one;
  }

 private:
  std::size_t left_ = 500'000;
};

template <class Records>
WordList ids_of(const Records& records) {
  WordList ids;
  for (const auto& record : records) {
    if (record.id.given()) ids.push_back(record.id.value());
  }
  return ids;
}

/// The ids of some records, and whether one of them could not be read, so that an unknown id may be that one.
class Ids {
 public:
  template <class Records>
  Ids(const Records& records, const BrokenPlaces& broken) : all_(ids_of(records)), known_(all_.begin(), all_.end()) {
    one_is_broken_ = std::ranges::any_of(
        records, [&](const auto& record) { return !record.id.given() && broken.inside(record.span); });
  }

  [[nodiscard]] const WordList& all() const { return all_; }
  /// Whether the id is written and surely means none of the records.
  [[nodiscard]] bool is_unknown(const Id& id) const {
    return id.given() && !one_is_broken_ && !known_.contains(id.value());
  }

 private:
  WordList all_;
  std::unordered_set<std::string_view> known_;
  bool one_is_broken_ = false;
};

// --- `for:` ----------------------------------------------------------------------------------------------------------------

bool holds_programmes(const Dossier& dossier, FileId file) {
  return std::ranges::any_of(dossier.programmes,
                             [file](const Programme& programme) { return programme.span.file == file; });
}

/// Whether the file has a key that is, or was meant to be, the missing programme or `for`; then that key is what is wrong.
bool tries_to_say(const Dossier& dossier, FileId file) {
  constexpr std::array<std::string_view, 3> keys = {"for", "programme", "programmes"};
  Diagnostics known;  // they were reported when the file was loaded
  const yaml::Tree tree = yaml::read(dossier.sources[file], file, known);
  for (const yaml::Entry entry : tree.root().entries()) {
    const std::string_view key = entry.key.text();
    if (std::ranges::find(keys, key) != keys.end()) return true;
    const bool is_other_section =
        std::ranges::find(table_of<DataFile>().rows, key, &Row::key) != table_of<DataFile>().rows.end();
    if (!is_other_section && !nearest(key, keys).empty()) return true;
  }
  return false;
}

void check_orphan(const Orphan& orphan, const Dossier& dossier, const WordList& ids, Advice& advice,
                  Findings& findings) {
  const FileId file = orphan.section.file;
  if (!orphan.belongs_to.given()) {
    if (holds_programmes(dossier, file)) {
      findings.add(orphan.section,
                   "this file holds a list of programmes, and does not say to which of them these entries belong",
                   "write 'for:' with the id of the programme at the top level");
    } else if (!tries_to_say(dossier, file)) {
      findings.add(orphan.section, "this file does not say to which programme these entries belong",
                   "write 'for:' with the id of the programme at the top level");
    }
    return;
  }
  if (ids.size() != dossier.programmes.size()) return;  // it may be the one whose id could not be read
  findings.add(orphan.belongs_to.span(),
               fmt::format("there is no programme with the id '{}'", orphan.belongs_to.value()),
               advice.choose_from(orphan.belongs_to.value(), ids, "the programmes are",
                                  "name the file of the programme as well, or its folder"));
}

// --- within a programme ----------------------------------------------------------------------------------------------------

class ProgrammeReferences {
 public:
  ProgrammeReferences(const Programme& programme, const BrokenPlaces& broken, Advice& advice, Findings& findings)
      : programme_(programme),
        advice_(advice),
        findings_(findings),
        segments_(programme.segments, broken),
        delegates_(programme.delegates, broken) {}

  /// `ids` are the ways to all ids.
  void check(const Paths& ids) {
    ids.walk(programme_, [this](const Row& row, const Type&, const void* value) {
      if (row.key == "segment") segment(*static_cast<const Id*>(value));
    });
    for (const Delegate& each : programme_.delegates) replaced(each);
    for (const Comment& comment : programme_.comments) delegate(comment.delegate);
    for (const Photo& photo : programme_.photos) {
      for (const Id& person : photo.people) delegate(person);
    }
  }

 private:
  void segment(const Id& id) {
    if (!segments_.is_unknown(id)) return;
    findings_.add(id.span(), fmt::format("this programme has no segment '{}'", id.value()),
                  advice_.choose_from(id.value(), segments_.all(), "its segments are",
                                      "give one of its 'segments' this id, or leave the key out"));
  }

  void delegate(const Id& id) {
    if (!delegates_.is_unknown(id)) return;
    findings_.add(id.span(), fmt::format("this programme has no delegate '{}'", id.value()),
                  advice_.choose_from(id.value(), delegates_.all(), "the ids of its delegates are",
                                      "give the delegate this id, or leave the key out"));
  }

  void replaced(const Delegate& each) {
    if (each.details->replaces.given() && each.details->replaces.value() == each.id.value()) {
      findings_.add(each.details->replaces.span(), fmt::format("'{}' is said to replace itself", each.id.value()),
                    "write the id of the person who did not come");
      return;
    }
    delegate(each.details->replaces);
  }

  const Programme& programme_;
  Advice& advice_;
  Findings& findings_;
  Ids segments_;
  Ids delegates_;
};

// --- registers -------------------------------------------------------------------------------------------------------------

/// Whether a word can only be meant as an id: lower-case words joined by hyphens. Anything else may be a name.
bool has_shape_of_id(std::string_view word) {
  const auto fits = [](char byte) { return ascii::is_lower(byte) || ascii::is_digit(byte) || byte == '-'; };
  return std::ranges::all_of(word, fits) && std::ranges::any_of(word, ascii::is_lower) &&
         word.find('-') != std::string_view::npos;
}

class RegisterReferences {
 public:
  RegisterReferences(const Dossier& dossier, Advice& advice, Findings& findings)
      : advice_(advice),
        findings_(findings),
        organisations_(ids_of(dossier.organisations)),
        places_(ids_of(dossier.places)) {
    for (const Organisation& entry : dossier.organisations) {
      if (entry.acronym.given()) organisations_.push_back(entry.acronym.value());
    }
    for (const std::string_view id : organisations_) known_.insert(utf8::fold_case(id));
  }

  void visit(const Type& type, const void* value) {
    if (&type == &TypeOf<OrganisationRef>::type) {
      const auto& reference = *static_cast<const OrganisationRef*>(value);
      if (reference.entry == not_in_register) organisation(reference.written);
    } else {
      const auto& reference = *static_cast<const PlaceRef*>(value);
      if (reference.entry == not_in_register) check(reference.written, places_, "place", "places");
    }
  }

  void organisation(const Plain& written) { check(written, organisations_, "organisation", "organisations"); }

 private:
  void check(const Plain& written, const WordList& there, std::string_view what, std::string_view section) {
    // An acronym that stands for several organisations is known, though no entry was chosen.
    if (!written.given() || !has_shape_of_id(written.value()) || known_.contains(utf8::fold_case(written.value())))
      return;
    const std::string guess = advice_.guess(written.value(), there);
    findings_.add(written.span(), fmt::format("there is no {} with the id '{}'", what, written.value()),
                  guess.empty()
                      ? fmt::format("add it to a register '{}:', or write the name as it is to be printed", section)
                      : guess);
  }

  Advice& advice_;
  Findings& findings_;
  WordList organisations_;
  WordList places_;
  std::unordered_set<std::string> known_;
};

void check_regions(const Dossier& dossier, Advice& advice, Findings& findings) {
  const WordList regions = regions_of(dossier.settings);
  for (const Year& year : dossier.years) {
    for (const YearFigures* const figures : {&year.planned, &year.stated}) {
      for (const RegionFigures& row : figures->by_region) {
        if (!row.region.given() || std::ranges::find(regions, row.region.value()) != regions.end()) continue;
        findings.add(row.region.span(),
                     fmt::format("there is no region '{}' in the grouping of the settings", row.region.value()),
                     advice.choose_from(row.region.value(), regions, "its regions are", {}));
      }
    }
  }
}

}  // namespace

void unknown_reference(const Checked& checked, Findings& findings) {
  const Dossier& dossier = checked.dossier;
  // What is missing may stand in a file that could not be read.
  if (!dossier.complete) return;
  Advice advice;
  const WordList programmes = ids_of(dossier.programmes);
  for (const Orphan& orphan : dossier.orphans) check_orphan(orphan, dossier, programmes, advice, findings);
  const BrokenPlaces broken(dossier);
  const Paths ids({&TypeOf<Id>::type});
  for (const Programme& programme : dossier.programmes)
    ProgrammeReferences(programme, broken, advice, findings).check(ids);
  RegisterReferences registers(dossier, advice, findings);
  for (const Organisation& entry : dossier.organisations) registers.organisation(entry.parent);
  Paths({&TypeOf<OrganisationRef>::type, &TypeOf<PlaceRef>::type})
      .walk(dossier, [&](const Row&, const Type& type, const void* value) { registers.visit(type, value); });
  check_regions(dossier, advice, findings);
}

}  // namespace jilaf::rules
