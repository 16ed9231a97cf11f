// SPDX-License-Identifier: MIT
#pragma once

#include "model/organisation.hpp"

namespace jilaf {

/// The site that pages are written for; used only with an output directory.
struct Site : Annotated {
  Url base_url;
  Located<Generator> generator;
};

/// A grouping of countries into regions: one that comes with jilaf, by name, or the house's own.
struct RegionSettings {
  Plain built_in;
  MapOf<std::vector<CountryCode>> own;
  Span span;
};

/// The settings of a data directory, from its `jilaf.yaml`.
struct Settings : Annotated {
  OrganisationRef publisher;
  std::vector<LanguageTag> languages;
  Located<MonthDay> fiscal_year_starts;
  TimeZone time_zone{{"Asia/Tokyo", {}}};
  RegionSettings regions;
  ListField<CountryCode> territories;
  MapOf<Text> country_names;
  MapOf<Located<RuleLevel>> rules;
  std::vector<Glob> exclude;
  Site site;
  Located<std::int64_t> format;
};

}  // namespace jilaf
