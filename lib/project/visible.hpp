// SPDX-License-Identifier: MIT
#pragma once

#include "figures/programme_figures.hpp"
#include "load/dossier.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jilaf {

/// Which programmes to print, and for whom.
struct Selection {
  Audience audience = Audience::public_;
  Date today;
  std::vector<std::string> programmes;  ///< ids; all of the chosen files where there are none
  Date since;                           ///< programmes that end on this day or later
  Date until;                           ///< programmes that start on this day or earlier
  std::optional<int> fiscal_year;
};

/// A programme as its audience may see it, with figures counted on the full data.
struct VisibleProgramme {
  Programme programme;
  ProgrammeFigures figures;
  std::int64_t withheld_people = 0;  ///< people left out for their safety
  bool photos_left_out = false;      ///< photos were left out, for safety or for want of consent
};

/// What an audience may see. Renderers get nothing else, and only `project()` makes it.
class Visible {
 public:
  [[nodiscard]] const std::vector<VisibleProgramme>& programmes() const { return programmes_; }
  [[nodiscard]] const std::vector<Organisation>& organisations() const { return organisations_; }
  [[nodiscard]] const std::vector<Place>& places() const { return places_; }
  [[nodiscard]] const std::vector<Year>& years() const { return years_; }
  [[nodiscard]] const Settings& settings() const { return settings_; }
  [[nodiscard]] Audience audience() const { return audience_; }
  [[nodiscard]] Date today() const { return today_; }

 private:
  friend Visible project(const Dossier&, const std::vector<ProgrammeFigures>&, const Selection&, unsigned);
  Visible() = default;

  std::vector<VisibleProgramme> programmes_;
  std::vector<Organisation> organisations_;
  std::vector<Place> places_;
  std::vector<Year> years_;
  Settings settings_;
  Audience audience_ = Audience::public_;
  Date today_;
};

/// Selects programmes and takes away what the audience may not see, on up to `jobs` threads; sorted by first start, then id.
/// The dossier must outlive the result. `UsageError` where a programme id is unknown.
[[nodiscard]] Visible project(const Dossier& dossier, const std::vector<ProgrammeFigures>& figures,
                              const Selection& selection, unsigned jobs);

}  // namespace jilaf
