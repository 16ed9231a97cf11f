// SPDX-License-Identifier: MIT
#include "check/rules/participant_count/parts.hpp"

#include "figures/breakdown.hpp"
#include "figures/geography.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::counts {
namespace {

/// What can be counted for a programme or one of its segments.
struct Counted {
  Whole people;
  Whole women;
  Whole men;
  std::vector<std::string_view> countries;
  std::vector<std::string_view> territories;
  bool countries_open = false;  ///< there may be more
  std::int64_t organisations = 0;
  bool organisations_open = false;
  Whole party;
};

void sort_places(const std::vector<std::string_view>& codes, const Settings& settings, Counted& counted) {
  for (const std::string_view code : codes)
    (is_territory(code, settings) ? counted.territories : counted.countries).push_back(code);
}

/// Whether people or rows are counted whose country or organisation is not known.
template <class Lacks>
bool any_row(const Programme& programme, Lacks lacks) {
  const auto counts = [&](const Split& row) { return splits_people(row) && lacks(row); };
  return std::ranges::any_of(programme.participants.by, counts) ||
         std::ranges::any_of(programme.segments, [&](const Segment& segment) {
           return std::ranges::any_of(segment.participants.by, counts);
         });
}

bool may_miss_countries(const Programme& programme, const Dossier& dossier) {
  const std::vector<Organisation>& registered = dossier.organisations;
  return programme.is_incomplete(Listing::countries) || programme.is_incomplete(Listing::participants) ||
         programme.is_incomplete(Listing::delegates) ||
         any_row(programme,
                 [&](const Split& row) {
                   return !row.country.given() && country_of(row.organisation, registered).empty();
                 }) ||
         std::ranges::any_of(programme.delegates, [&](const Delegate& delegate) {
           return has_participant_role(delegate) && !delegate.country.given() &&
                  country_of(delegate.organisation, registered).empty();
         });
}

bool may_miss_organisations(const Programme& programme) {
  return programme.is_incomplete(Listing::organisations) || programme.is_incomplete(Listing::participants) ||
         programme.is_incomplete(Listing::delegates) ||
         any_row(programme, [](const Split& row) { return !row.organisation.given(); }) ||
         std::ranges::any_of(programme.delegates, [](const Delegate& delegate) {
           return has_participant_role(delegate) && !delegate.organisation.given();
         });
}

Whole party_of(const Programme& programme) {
  Sum sum;
  for (const Party& party : programme.party) sum.add(party.total);
  if (programme.is_incomplete(Listing::party)) sum.leave_open();
  if (sum.known.empty()) return {};
  return {sum.bounds, sum.known.front().span, fmt::format("'party' adds up to {}", words(sum.bounds))};
}

/// The people of a roster, where nothing else tells how many there were.
Whole roster_of(const Programme& programme, const Looking& looking) {
  const auto not_understood = [&](const Delegate& delegate) {
    return !delegate.given() || looking.broken.inside(delegate.span);
  };
  const auto count = std::ranges::count_if(programme.delegates, is_participant);
  if (count == 0 || std::ranges::any_of(programme.delegates, not_understood)) return {};
  const Bounds bounds{count, may_lack_people(programme, looking.checked.dossier) ? unlimited : count};
  const Delegate& first = programme.delegates.front();
  return {bounds, first.id.given() ? first.id.span() : first.span, fmt::format("the roster lists {}", words(bounds))};
}

/// The women as written, else as rows, segments or the roster tell them.
Whole women_of(const Programme& programme, const Figure& women, const Whole& people) {
  if (programme.participants.women.given() || !women.known || women.stated || !people.span.given())
    return whole_of_women(programme.participants, people);
  return {bounds(women), people.span, fmt::format("the women counted here are {}", words(bounds(women)))};
}

Counted count(const Programme& programme, const ProgrammeFigures& figures, const Looking& looking) {
  const Dossier& dossier = looking.checked.dossier;
  Counted counted;
  counted.people = whole_of(programme);
  if (!counted.people.known()) counted.people = roster_of(programme, looking);
  counted.women = women_of(programme, figures.women, counted.people);
  counted.men = whole_of(programme.participants.men, "'men' says");
  std::vector<std::string_view> codes;
  codes.reserve(figures.by_country.parts.size());
  for (const PartFigures& part : figures.by_country.parts) codes.emplace_back(part.key);
  sort_places(codes, dossier.settings, counted);
  counted.countries_open = may_miss_countries(programme, dossier);
  counted.organisations = static_cast<std::int64_t>(figures.by_organisation.parts.size());
  counted.organisations_open = may_miss_organisations(programme);
  counted.party = party_of(programme);
  return counted;
}

Counted count(const Segment& segment, const Settings& settings) {
  Counted counted;
  counted.people = whole_of(segment.participants);
  counted.women = whole_of_women(segment.participants, counted.people);
  counted.men = whole_of(segment.participants.men, "'men' says");
  std::vector<std::string_view> codes;
  codes.reserve(segment.countries.size());
  for (const CountryCode& country : segment.countries) codes.push_back(country.value());
  sort_places(codes, settings, counted);
  return counted;
}

void compare_people(const Count& stated, const Whole& whole, std::string_view one, std::string_view many,
                    Findings& findings) {
  const Bounds bounds = bounds_of(stated);
  if (!stated.given() || is_unknown(bounds) || !whole.known()) return;
  if (bounds.least <= whole.bounds.most && whole.bounds.least <= bounds.most) return;
  Diagnostic& finding =
      findings.add(stated.span,
                   fmt::format("{} {} {} stated, but {}", words(stated), bounds.least == 1 ? one : many,
                               bounds.least == 1 ? "is" : "are", whole.clause),
                   "correct the number that is wrong; where the source itself is, say so with an ignore");
  finding.related.push_back({whole.span, "counted here"});
}

/// Whether a stated number can be one of a list's.
bool can_be(const Bounds& stated, std::int64_t listed, bool open) {
  return listed <= stated.most && (open || stated.least <= listed);
}

std::string listing(std::vector<std::string_view> codes) {
  std::ranges::sort(codes);
  std::string all;
  for (const std::string_view code : codes) all += (all.empty() ? "" : ", ") + std::string(code);
  return all;
}

/// How things that are listed are called.
struct Nouns {
  std::string_view one;
  std::string_view many;
  std::string_view list;  ///< the word for `incomplete`
};
constexpr Nouns country_nouns{"country", "countries", "countries"};
constexpr Nouns territory_nouns{"territory", "territories", "countries"};
constexpr Nouns organisation_nouns{"organisation", "organisations", "organisations"};

void report_list(const Count& stated, std::int64_t listed, const Nouns& nouns, const std::string& those_listed,
                 Findings& findings) {
  const bool one = bounds_of(stated).least == 1;
  findings.add(stated.span,
               fmt::format("{} {} {} stated, but {} {} listed", words(stated), one ? nouns.one : nouns.many,
                           one ? "is" : "are", listed, listed == 1 ? "is" : "are"),
               fmt::format("{}correct the list or the number; where the list is partial, add 'incomplete: [{}]'",
                           those_listed.empty() ? "" : "listed are " + those_listed + ": ", nouns.list));
}

void compare_places(const Stated& stated, const Counted& counted, Findings& findings) {
  const auto countries = static_cast<std::int64_t>(counted.countries.size());
  const auto territories = static_cast<std::int64_t>(counted.territories.size());
  const bool open = counted.countries_open;
  if (countries + territories == 0) return;
  const Bounds bounds = bounds_of(stated.countries);
  // Many sources count a territory among the countries; only where they tell them apart they must agree with the settings.
  const bool together = !stated.territories.given() && can_be(bounds, countries + territories, open);
  if (stated.countries.given() && !together && !can_be(bounds, countries, open)) {
    report_list(stated.countries, countries, country_nouns, listing(counted.countries), findings);
  }
  if (stated.territories.given() && !can_be(bounds_of(stated.territories), territories, open)) {
    report_list(stated.territories, territories, territory_nouns, listing(counted.territories), findings);
  }
}

void compare(const Stated& stated, const Counted& counted, Findings& findings) {
  compare_people(stated.participants, counted.people, "participant", "participants", findings);
  compare_people(stated.women, counted.women, "woman", "women", findings);
  compare_people(stated.men, counted.men, "man", "men", findings);
  compare_people(stated.party, counted.party, "person along", "people along", findings);
  compare_places(stated, counted, findings);
  if (stated.organisations.given() && counted.organisations > 0 &&
      !can_be(bounds_of(stated.organisations), counted.organisations, counted.organisations_open)) {
    report_list(stated.organisations, counted.organisations, organisation_nouns, {}, findings);
  }
}

/// Holds statements against a programme or its segments, each counted once.
class Comparison {
 public:
  Comparison(const Programme& programme, const ProgrammeFigures& figures, const Looking& looking)
      : programme_(programme), figures_(figures), looking_(looking), broken_(looking.broken.inside(programme.span)) {}

  void check(const Stated& stated) {
    check_people({.total = whole_of(stated.participants, "the participants stated are"),
                  .women = &stated.women,
                  .men = &stated.men},
                 looking_.findings);
    if (broken_) return;
    if (stated.segment.given()) return check_segment(stated);
    if (!whole_) whole_ = count(programme_, figures_, looking_);
    compare(stated, *whole_, looking_.findings);
  }

 private:
  void check_segment(const Stated& stated) {
    if (segments_.empty()) {
      for (const Segment& segment : programme_.segments)
        segments_.try_emplace(segment.id.value(), count(segment, looking_.checked.dossier.settings));
    }
    const auto found = segments_.find(stated.segment.value());
    if (found != segments_.end()) compare(stated, found->second, looking_.findings);
  }

  const Programme& programme_;
  const ProgrammeFigures& figures_;
  const Looking& looking_;
  bool broken_;
  std::optional<Counted> whole_;
  std::unordered_map<std::string_view, Counted> segments_;
};

}  // namespace

void check_stated(const Programme& programme, const ProgrammeFigures& figures, const Looking& looking) {
  Comparison comparison(programme, figures, looking);
  for (const Stated& stated : programme.stated) comparison.check(stated);
  for (const SourcePage& source : programme.sources) {
    for (const Stated& stated : source.stated) comparison.check(stated);
  }
}

}  // namespace jilaf::counts
