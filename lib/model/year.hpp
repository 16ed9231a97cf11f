// SPDX-License-Identifier: MIT
#pragma once

#include "model/programme.hpp"

namespace jilaf {

/// Figures of one region of a year.
struct RegionFigures : Annotated {
  Words region;
  Count participants;
  Count countries;
};

/// Figures of a year.
struct YearFigures : Annotated {
  Count programmes;
  Count participants;
  CountOrShare women;
  Count countries;
  Count territories;
  Count withdrawn;
  Count alternates;
  Few<RegionFigures> by_region;
};

/// What a year says of one country or organisation.
struct YearSplit : Annotated {
  CountryCode country;
  OrganisationRef organisation;
  Count withdrawn;
  Count alternates;
};

/// What was planned or published for a fiscal year.
struct Year : Annotated {
  Located<std::int64_t> fiscal_year;
  Located<ProgrammeKind> kind;
  YearFigures planned;
  YearFigures stated;
  Few<YearSplit> by;
  Few<Funding> funding;
  Few<Change> changes;
  Few<OrganisationRef> cooperating_organisations;
  Few<SourcePage> sources;
  Located<Truth> complete;
};

}  // namespace jilaf
