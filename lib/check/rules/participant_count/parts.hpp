// SPDX-License-Identifier: MIT
// The parts of the rule `participant-count`, each in a file of its name.
#pragma once

#include "check/broken.hpp"
#include "check/rules/participant_count/amounts.hpp"

namespace jilaf::counts {

/// What the parts look at.
struct Looking {
  const Checked& checked;
  const BrokenPlaces& broken;
  Findings& findings;
};

/// A total with the women and men among it, as they stand together anywhere.
struct People {
  Whole total;
  const Count* women = nullptr;
  const Count* men = nullptr;
  bool others = false;  ///< people are known to be neither counted as women nor as men
};

/// Women and men fit into their total, and a share in percent is one of whole people.
void check_people(const People& people, Findings& findings);

/// The total of a list of participants: as written, else the sum of its rows.
[[nodiscard]] Whole whole_of(const Participants& participants);
/// The total of a programme: as written, else of its segments, else of its rows.
[[nodiscard]] Whole whole_of(const Programme& programme);
/// The women of a list of participants, also where they are written as a share of an exact total.
[[nodiscard]] Whole whole_of_women(const Participants& participants, const Whole& total);

/// Whether more people may have taken part than the roster of a programme lists.
[[nodiscard]] bool may_lack_people(const Programme& programme, const Dossier& dossier);

/// Rows against totals, segments against the programme, and what stands beside the participants.
void check_programme(const Programme& programme, const Looking& looking);
/// The roster against what is written.
void check_roster(const Programme& programme, const Looking& looking);
/// What sources state against what is counted here.
void check_stated(const Programme& programme, const ProgrammeFigures& figures, const Looking& looking);
/// What a year states against its own parts, and against the programmes of the year.
void check_years(const Looking& looking);

}  // namespace jilaf::counts
