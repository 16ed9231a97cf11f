// SPDX-License-Identifier: MIT
// What the rule `versions-differ` compares between two language versions of one text.
#pragma once

#include "check/known_dates.hpp"
#include "check/rule.hpp"
#include "language/count_reader.hpp"
#include "language/country_reader.hpp"
#include "language/date_reader.hpp"
#include "language/event_reader.hpp"
#include "language/readers.hpp"

namespace jilaf::versions {

/// Two versions of one text, whose languages have files.
struct TwoVersions {
  PublicText first;
  PublicText second;
};

/// Reports a difference: what the second version says, and what the first does.
class Differences {
 public:
  Differences(const Checked& checked, Findings& findings) : checked_(checked), findings_(findings) {}

  /// Adds a finding at a part of the second version, and shows a part of the first.
  template <class Part, class Other>
  void add(const TwoVersions& two, const Part& there, const Other& here, const std::string& message) {
    findings_
        .add(checked_.texts->place(two.second, there.begin, there.end), message, "correct the version that is wrong")
        .related.push_back({checked_.texts->place(two.first, here.begin, here.end), "the other version"});
  }
  [[nodiscard]] const Checked& checked() const { return checked_; }

 private:
  const Checked& checked_;
  Findings& findings_;
};

/// Numbers of the same thing, which both versions count once; those that the data know are left to `text-count`.
class CountsOfVersions {
 public:
  void compare(const TwoVersions& two, Differences& differences);

 private:
  Readers<CountReader> readers_;
};

/// Dates of each version that the other lacks; those that the data contradict are left to `text-date`.
class DatesOfVersions {
 public:
  void compare(const TwoVersions& two, Differences& differences);

 private:
  [[nodiscard]] bool is_found_by_text_date(const PublicText& text, const SpokenDate& date);

  Readers<DateReader> readers_;
  Readers<EventReader> events_;
};

/// Countries of each version that the other lacks.
class CountriesOfVersions {
 public:
  void compare(const TwoVersions& two, Differences& differences);

 private:
  [[nodiscard]] const SpokenCountry* only_in(const std::vector<SpokenCountry>& named, const PublicText& text,
                                             const PublicText& other, std::string_view at_home);

  Readers<CountryReader> readers_;
};

}  // namespace jilaf::versions
