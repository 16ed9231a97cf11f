// SPDX-License-Identifier: MIT
#include "load/resolve.hpp"

#include "base/utf8.hpp"
#include "model/types.hpp"
#include "model/walk.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <unordered_map>

namespace jilaf {
namespace {

/// Names of register entries, folded to lower case, and where they stand; a name may stand for several.
using Names = std::unordered_map<std::string, std::vector<RegisterIndex>>;

void add_name(Names& names, std::string_view name, RegisterIndex index) {
  if (name.empty()) return;
  std::vector<RegisterIndex>& entries = names[utf8::fold_case(name)];
  if (entries.empty() || entries.back() != index) entries.push_back(index);
}

void add_text(Names& names, const Text& text, RegisterIndex index) {
  for (const Version& version : text.versions) add_name(names, version.text(), index);
}

Names names_of(const std::vector<Organisation>& organisations) {
  Names names;
  for (std::size_t place = 0; place < organisations.size(); ++place) {
    const Organisation& entry = organisations[place];
    const auto index = static_cast<RegisterIndex>(place);
    for (const Words& word : {entry.id, entry.acronym, entry.native_name}) add_name(names, word.value(), index);
    for (const Words& other : entry.aka) add_name(names, other.value(), index);
    for (const FormerName& former : entry.was) {
      add_name(names, former.acronym.value(), index);
      add_text(names, former.name, index);
    }
    add_text(names, entry.name, index);
  }
  return names;
}

Names names_of(const std::vector<Place>& places) {
  Names names;
  for (std::size_t place = 0; place < places.size(); ++place) {
    add_name(names, places[place].id.value(), static_cast<RegisterIndex>(place));
    add_text(names, places[place].name, static_cast<RegisterIndex>(place));
  }
  return names;
}

/// Puts the code of what was meant in a year for every code of a country in a record.
void date_codes(const Table& table, void* record, int year, Texts& texts) {
  walk_fields(table, record, [year, &texts](const Row&, const Type& type, void* member, void*) {
    if (&type != &TypeOf<CountryCode>::type) return;
    auto& code = *static_cast<CountryCode*>(member);
    const std::string_view meant = code_in_year(code.value(), year);
    if (meant != code.value()) code = CountryCode{texts.keep(meant, code.span())};
  });
}

/// The first year in which something of the programme was held; 0 where no date is known.
int first_year(const Programme& programme) {
  int year = programme.start.given() ? programme.start->date.year : 0;
  for (const Segment& segment : programme.segments) {
    if (segment.start.given() && (year == 0 || segment.start->date.year < year)) year = segment.start->date.year;
  }
  return year;
}

/// Dates the codes of a programme with its roster and itinerary; only old programmes need it.
void date_programme(Programme& programme, int last_year_of_need, Texts& texts) {
  const int year = first_year(programme);
  if (year == 0 || year > last_year_of_need) return;
  date_codes(table_of<Programme>(), &programme, year, texts);
  for (Delegate& delegate : programme.delegates) date_codes(table_of<Delegate>(), &delegate, year, texts);
  for (Day& day : programme.itinerary) date_codes(table_of<Day>(), &day, year, texts);
}

/// Finds the segment of each delegate; the first where an id is doubled.
void find_runs(Programme& programme) {
  std::unordered_map<std::string_view, RegisterIndex> by_id;
  for (std::size_t index = 0; index < programme.segments.size(); ++index) {
    const Id& id = programme.segments[index].id;
    if (id.given()) by_id.try_emplace(id.value(), static_cast<RegisterIndex>(index));
  }
  for (Delegate& delegate : programme.delegates) {
    const auto found = by_id.find(delegate.segment.value());
    if (found != by_id.end()) delegate.run = found->second;
  }
}

class Resolver {
 public:
  explicit Resolver(Dossier& dossier)
      : dossier_(dossier), organisations_(names_of(dossier.organisations)), places_(names_of(dossier.places)) {}

  void record(const Table& table, void* record) {
    walk_fields(table, record, [this](const Row&, const Type& type, void* member, void*) {
      if (&type == &TypeOf<OrganisationRef>::type) organisation(*static_cast<OrganisationRef*>(member), {});
      if (&type == &TypeOf<PlaceRef>::type) place(*static_cast<PlaceRef*>(member));
    });
  }

  void organisation(OrganisationRef& reference, std::string_view country) const {
    const std::string_view name =
        reference.written.given() ? reference.written.value() : reference.described->acronym.value();
    const auto found = organisations_.find(utf8::fold_case(name));
    if (name.empty() || found == organisations_.end()) return;
    if (!reference.described->country.value().empty()) country = reference.described->country.value();
    reference.entry = choose(found->second, country, reference.written.given());
  }

  void place(PlaceRef& reference) const {
    const auto found = places_.find(utf8::fold_case(reference.written.value()));
    if (reference.written.given() && found != places_.end()) reference.entry = found->second.front();
  }

 private:
  /// The entry of the country, or the only one; a reference described in place must agree with the country of the entry.
  [[nodiscard]] RegisterIndex choose(const std::vector<RegisterIndex>& entries, std::string_view country,
                                     bool by_name) const {
    for (const RegisterIndex entry : entries) {
      if (!country.empty() && country_of(entry) == country) return entry;
    }
    if (entries.size() != 1) return not_in_register;
    return by_name || country.empty() || country_of(entries.front()).empty() ? entries.front() : not_in_register;
  }
  [[nodiscard]] std::string_view country_of(RegisterIndex entry) const {
    return dossier_.organisations[static_cast<std::size_t>(entry)].country.value();
  }

  Dossier& dossier_;
  Names organisations_;
  Names places_;
};

/// The publisher is known to every data directory, whether or not it stands in a register.
void register_publisher(Dossier& dossier) {
  const OrganisationRef& publisher = dossier.settings.publisher;
  if (!publisher.described->acronym.given() && !publisher.described->name.given()) return;
  Organisation entry;
  entry.acronym = publisher.described->acronym;
  entry.name = publisher.described->name;
  entry.native_name = publisher.described->native_name;
  entry.country = publisher.described->country;
  entry.kind = publisher.described->kind;
  entry.url = publisher.described->url;
  entry.span = publisher.span();
  const bool known = std::ranges::any_of(dossier.organisations, [&](const Organisation& other) {
    return other.acronym.given() && other.acronym.value() == entry.acronym.value() &&
           other.country.value() == entry.country.value();
  });
  if (!known) dossier.organisations.push_back(std::move(entry));
}

}  // namespace

void resolve_references(Dossier& dossier) {
  register_publisher(dossier);
  Resolver resolver(dossier);
  const auto resolve_rare = [&resolver](Rare<OrganisationRef>& organisation, std::string_view country) {
    if (organisation.given()) resolver.organisation(organisation.make(), country);
  };
  const int last_year_of_need = last_year_of_reused_codes();
  for (Programme& programme : dossier.programmes) {
    date_programme(programme, last_year_of_need, dossier.texts);
    find_runs(programme);
    resolver.record(table_of<Programme>(), &programme);
    for (Delegate& delegate : programme.delegates) {
      resolver.record(table_of<Delegate>(), &delegate);
      resolver.organisation(delegate.organisation, delegate.country.value());
    }
    for (Day& day : programme.itinerary) resolver.record(table_of<Day>(), &day);
    for (Split& split : programme.participants.by) resolver.organisation(split.organisation, split.country.value());
    for (Segment& segment : programme.segments) {
      for (Split& split : segment.participants.by) resolver.organisation(split.organisation, split.country.value());
    }
    for (Comment& comment : programme.comments) resolve_rare(comment.organisation, comment.country.value());
    for (ActionPlan& plan : programme.action_plans) resolve_rare(plan.organisation, plan.country.value());
  }
  for (Year& year : dossier.years) {
    resolver.record(table_of<Year>(), &year);
    for (YearSplit& split : year.by) resolver.organisation(split.organisation, split.country.value());
  }
}

}  // namespace jilaf
