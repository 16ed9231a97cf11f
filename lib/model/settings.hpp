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
  MapOf<Few<CountryCode>> own;
  Span span;
};

/// The time zone of data whose settings name none.
inline constexpr std::string_view usual_time_zone = "Asia/Tokyo";

/// The settings of a data directory, from its `jilaf.yaml`.
struct Settings : Annotated {
  OrganisationRef publisher;
  Few<LanguageTag> languages;
  Located<MonthDay> fiscal_year_starts;
  TimeZone time_zone;  ///< `usual_time_zone` where none is given
  RegionSettings regions;
  ListField<CountryCode> territories;
  MapOf<Text> country_names;
  Located<Numbering> numbering;
  MapOf<Located<RuleLevel>> rules;
  Few<Glob> exclude;
  Site site;
  Located<std::int64_t> format;
};

}  // namespace jilaf
