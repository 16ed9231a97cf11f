// SPDX-License-Identifier: MIT
#include "figures/breakdown.hpp"

#include "figures/runs.hpp"

#include <unordered_map>
#include <utility>

namespace jilaf {
namespace {

using Registered = std::vector<Organisation>;

/// Adds to a figure that grows from nothing: the first part sets it, an unknown part spoils it.
void grow(Figure& figure, const Figure& part, bool first) { figure = first ? part : add(figure, part); }

std::string_view country_of_row(const Split& row, const Registered& registered) {
  return row.country.given() ? row.country.value() : country_of(row.organisation, registered);
}

std::string_view country_of_delegate(const Delegate& delegate, const Registered& registered) {
  return delegate.country.given() ? delegate.country.value() : country_of(delegate.organisation, registered);
}

/// Nobody came: such a row explains an absence and makes no country a participating one.
bool is_empty_row(const Split& row) {
  const Figure total = to_figure(row.total);
  return total.exact() && total.value == 0;
}

/// A row that says only how many were to come.
bool is_plan(const Split& row) { return names_part(row) && row.planned.given() && !splits_people(row); }

/// Makes one of the two breakdowns; only the parts of one are organisations. `KeyOf` names the part of a row or a delegate, or
/// gives nothing.
template <class KeyOf>
class Maker {
 public:
  Maker(const Programme& programme, const Registered& registered, bool organisations, KeyOf key_of)
      : programme_(programme), registered_(registered), organisations_(organisations), key_of_(key_of) {}

  void add_rows() {
    for_each_list([&](const Few<Split>& rows) {
      for (const Split& row : rows) add_row(row);
    });
  }

  /// A segment of one country tells that country's people.
  void add_segments() {
    for (const Segment& segment : programme_.segments) {
      for (const CountryCode& country : segment.countries) {
        if (!country.given()) continue;
        const auto [part, first] = part_for(std::string(country.value()));
        if (segment.countries.size() != 1 || made_.basis == Basis::written) continue;
        grow(part.participants, total_of(segment.participants), first);
        grow(part.women, women_of(segment.participants), first);
        if (part.participants.known) made_.basis = Basis::segments;
      }
    }
  }

  void add_roster() {
    const bool counts = made_.basis == Basis::none && !programme_.is_incomplete(Listing::delegates);
    for (const Delegate& delegate : programme_.delegates) {
      if (!is_participant(delegate)) continue;
      std::string key = key_of_(delegate);
      if (key.empty()) continue;
      const auto [part, first] = part_for(std::move(key));
      if (first) describe(part, delegate, country_of_delegate(delegate, registered_));
      part.withheld_people += is_withheld(delegate, programme_) ? 1 : 0;
      if (!counts) continue;
      made_.basis = Basis::roster;
      count_delegate(part, delegate);
    }
  }

  /// What was planned for a part is no count of those who came, so that these may be known from elsewhere.
  void add_plans() {
    for_each_list([&](const Few<Split>& rows) {
      for (const Split& row : rows) {
        std::string key = is_plan(row) ? key_of_(row) : std::string();
        if (key.empty()) continue;
        PartFigures& part = part_of_row(std::move(key), row).part;
        grow(part.planned, to_figure(row.planned), !part.planned.known);
      }
    });
  }

  void add_listed() {
    for (const CountryCode& country : programme_.countries) {
      if (country.given()) part_for(std::string(country.value()));
    }
  }

  /// Where a programme has one country only, all its people are of it.
  void settle_single() {
    const Figure total = to_figure(programme_.participants.total);
    if (made_.parts.size() != 1 || made_.parts.front().participants.known || !total.known) return;
    if (programme_.is_incomplete(Listing::countries)) return;
    made_.parts.front().participants = total;
    made_.parts.front().women = women_figure(programme_.participants.women, total);
    made_.basis = Basis::written;
  }

  Breakdown take() { return std::move(made_); }

 private:
  /// A part, and whether it was made just now.
  struct Part {
    PartFigures& part;
    bool first;
  };

  Part part_for(std::string key) {
    const auto [place, first] = places_.try_emplace(std::move(key), made_.parts.size());
    if (first) made_.parts.emplace_back().key = place->first;
    return {made_.parts[place->second], first};
  }

  template <class Record>
  void describe(PartFigures& part, const Record& record, std::string_view country) const {
    if (organisations_) part.organisation = &record.organisation;
    part.country = country;
  }

  Part part_of_row(std::string key, const Split& row) {
    const Part part = part_for(std::move(key));
    if (part.first) describe(part.part, row, country_of_row(row, registered_));
    return part;
  }

  void add_row(const Split& row) {
    if (!names_part(row) || is_empty_row(row) || is_plan(row)) return;
    std::string key = key_of_(row);
    if (key.empty()) return;
    const auto [part, first] = part_of_row(std::move(key), row);
    grow(part.participants, to_figure(row.total), first);
    grow(part.women, women_figure(row.women, to_figure(row.total)), first);
    grow(part.planned, to_figure(row.planned), first);
    if (part.participants.known) made_.basis = Basis::written;
  }

  /// Calls `use` with the rows of the programme and of each segment.
  template <class Use>
  void for_each_list(const Use& use) const {
    use(programme_.participants.by);
    for (const Segment& segment : programme_.segments) use(segment.participants.by);
  }

  /// Counts one more delegate in a part.
  static void count_delegate(PartFigures& part, const Delegate& delegate) {
    const bool gender_known = delegate.gender.value != Gender::undisclosed;
    const Figure woman = gender_known ? Figure::exactly(delegate.gender.value == Gender::female ? 1 : 0) : Figure{};
    const bool first = !part.participants.known;
    grow(part.participants, Figure::exactly(1), first);
    grow(part.women, woman, first);
  }

  const Programme& programme_;
  const Registered& registered_;
  bool organisations_;
  KeyOf key_of_;
  Breakdown made_;
  std::unordered_map<std::string, std::size_t> places_;  // of the parts, by their keys
};

/// Names the country of a row or a delegate.
struct CountryKey {
  const Registered& registered;
  std::string operator()(const Split& row) const { return std::string(country_of_row(row, registered)); }
  std::string operator()(const Delegate& delegate) const {
    return std::string(country_of_delegate(delegate, registered));
  }
};

/// Names the organisation of a row or a delegate.
struct OrganisationKey {
  const Registered& registered;
  std::string operator()(const Split& row) const { return key(row.organisation, country_of_row(row, registered)); }
  std::string operator()(const Delegate& delegate) const {
    return key(delegate.organisation, delegate.country.value());
  }
  static std::string key(const OrganisationRef& organisation, std::string_view country) {
    return organisation.given() ? organisation_key(organisation, country) : std::string();
  }
};

}  // namespace

bool names_part(const Split& row) { return row.country.given() || row.organisation.given(); }

bool splits_people(const Split& row) {
  const bool only_planned = row.planned.given() && !row.total.given() && !row.women.given();
  return names_part(row) && !only_planned;
}

Breakdown by_country(const Programme& programme, const Registered& registered) {
  Maker maker(programme, registered, false, CountryKey{registered});
  maker.add_rows();
  maker.add_segments();
  maker.add_roster();
  maker.add_plans();
  maker.add_listed();
  maker.settle_single();
  return maker.take();
}

Breakdown by_organisation(const Programme& programme, const Registered& registered) {
  Maker maker(programme, registered, true, OrganisationKey{registered});
  maker.add_rows();
  maker.add_roster();
  maker.add_plans();
  return maker.take();
}

}  // namespace jilaf
