// SPDX-License-Identifier: MIT
#pragma once

#include "figures/figure.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jilaf {

/// What a breakdown was counted from.
enum class Basis : std::uint8_t { none, written, segments, roster };

/// The people of one country or organisation within a programme.
struct PartFigures {
  std::string key;                                ///< the country's code, or what identifies the organisation
  std::string_view country;                       ///< the country of an organisation; empty where it is not known
  const OrganisationRef* organisation = nullptr;  ///< how it was first named; null for countries
  Figure participants;
  Figure women;
  Figure planned;
  std::int64_t withheld_people = 0;  ///< people of the roster whose identity is withheld
  bool hidden = false;               ///< figures taken away by the projection
};

/// A split of the participants by country or by organisation.
struct Breakdown {
  Basis basis = Basis::none;
  std::vector<PartFigures> parts;  ///< in the order of their first appearance
};

/// Everything that is counted for one programme, on the full data.
struct ProgrammeFigures {
  Figure participants;
  Figure women;
  Figure completed;
  Figure withdrawn;
  Figure alternates;
  Figure planned_participants;
  Figure planned_women;
  Figure countries;      ///< distinct countries, without territories
  Figure territories;    ///< distinct territories
  Figure organisations;  ///< distinct organisations
  std::optional<int> days;
  std::optional<int> fiscal_year;
  bool in_result = false;  ///< held, so that it belongs to the result figures
  Breakdown by_country;
  Breakdown by_organisation;
};

/// What identifies an organisation: its register entry, else acronym and country, else the words that were written.
[[nodiscard]] std::string organisation_key(const OrganisationRef& organisation, std::string_view country);

/// The country of an organisation: as written, else of its register entry.
[[nodiscard]] std::string_view country_of(const OrganisationRef& organisation,
                                          const std::vector<Organisation>& registered);

/// Whether a person of the roster counts as a participant who took part.
[[nodiscard]] bool is_participant(const Delegate& delegate);
/// Whether the person's role is one of participants, whatever became of it.
[[nodiscard]] bool has_participant_role(const Delegate& delegate);
/// Whether the person, the segment of the person or the programme is withheld.
[[nodiscard]] bool is_withheld(const Delegate& delegate, const Programme& programme);

/// Counts a programme as `jilaf-format(5)`, "How figures are counted", says.
[[nodiscard]] ProgrammeFigures count_programme(const Programme& programme, const Settings& settings,
                                               const std::vector<Organisation>& registered);

/// The total of a list of participants: as written, else the sum of its rows by country or organisation.
[[nodiscard]] Figure total_of(const Participants& participants);
/// The women of a list of participants: as written, else the sum of its rows by country or organisation.
[[nodiscard]] Figure women_of(const Participants& participants);

}  // namespace jilaf
