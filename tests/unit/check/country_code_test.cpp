// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "country-code";

/// A programme of one country as written.
std::string of(std::string_view country) {
  return "programme:\n  id: example\n  title: Example\n  countries: [" + std::string(country) + "]\n";
}

TEST_CASE("check/country-code: the code that was meant is said") {
  CHECK(explained_by(rule, of("mn")) ==
        "data.yaml:4:15 error[country-code] 'mn' is not the code of a country\n  = write MN\n");
  CHECK(explained_by(rule, of("MNG")) ==
        "data.yaml:4:15 error[country-code] 'MNG' is not the code of a country\n  = write MN\n");
  CHECK(explained_by(rule, of("Mongolia")) ==
        "data.yaml:4:15 error[country-code] 'Mongolia' is not the code of a country\n  = write MN\n");
  CHECK(explained_by(rule, of("UK")) ==
        "data.yaml:4:15 error[country-code] 'UK' is not the code of a country\n  = write GB\n");
}

TEST_CASE("check/country-code: a mistyped name gets the code of the nearest one, a word of several names none") {
  CHECK(explained_by(rule, of("Mongola")) ==
        "data.yaml:4:15 error[country-code] 'Mongola' is not the code of a country\n  = write MN\n");
  CHECK(explained_by(rule, of("Korea")) ==
        "data.yaml:4:15 error[country-code] 'Korea' is not the code of a country\n  = write KR\n");
  CHECK(explained_by(rule, of("Islands")) ==
        "data.yaml:4:15 error[country-code] 'Islands' is not the code of a country\n"
        "  = write the code of two capitals of ISO 3166-1, such as MN for Mongolia\n");
  CHECK(explained_by(rule, of("Qqqqqq")) ==
        "data.yaml:4:15 error[country-code] 'Qqqqqq' is not the code of a country\n"
        "  = write the code of two capitals of ISO 3166-1, such as MN for Mongolia\n");
}

TEST_CASE("check/country-code: where nothing is near, it is said what a code is") {
  CHECK(explained_by(rule, of("QQ")) ==
        "data.yaml:4:15 error[country-code] 'QQ' is not the code of a country\n"
        "  = write the code of two capitals of ISO 3166-1, such as MN for Mongolia\n");
}

TEST_CASE("check/country-code: codes in use, of former countries, and Norway are codes") {
  for (const std::string_view code : {"MN", "NO", "XK", "SU", "HK", "PS"}) {
    CAPTURE(code);
    CHECK(found_by(rule, of(code)) == "");
  }
}

TEST_CASE("check/country-code: every place of a code is looked at, keys and lists of the settings too") {
  CHECK(found_by(rule, {{"data.yaml", R"(
programme:
  id: example
  title: Example
  segments: [{countries: [xa]}]
  participants: {by: [{country: xb}]}
  sessions: [{title: Session, host: {name: Host, country: xc}, countries: [xd]}]
  action_plans: [{text: Plan, country: xe}]
delegates: [{id: one, country: xf}]
organisations: [{acronym: ABC, country: xg}]
places: [{id: here, country: xh}]
years: [{fiscal_year: 2022, by: [{country: xi}]}]
)"},
                        {"jilaf.yaml", R"(
settings:
  publisher: {name: Publisher, country: xj}
  territories: [xl]
  country_names: {xm: Name}
  regions: {asia: [xn]}
)"}}) == R"(data.yaml:5:27 error[country-code] 'xa' is not the code of a country
data.yaml:6:33 error[country-code] 'xb' is not the code of a country
data.yaml:7:59 error[country-code] 'xc' is not the code of a country
data.yaml:7:76 error[country-code] 'xd' is not the code of a country
data.yaml:8:40 error[country-code] 'xe' is not the code of a country
data.yaml:9:32 error[country-code] 'xf' is not the code of a country
data.yaml:10:41 error[country-code] 'xg' is not the code of a country
data.yaml:11:30 error[country-code] 'xh' is not the code of a country
data.yaml:12:44 error[country-code] 'xi' is not the code of a country
jilaf.yaml:3:41 error[country-code] 'xj' is not the code of a country
jilaf.yaml:4:17 error[country-code] 'xl' is not the code of a country
jilaf.yaml:5:19 error[country-code] 'xm' is not the code of a country
jilaf.yaml:6:20 error[country-code] 'xn' is not the code of a country
)");
}

TEST_CASE("check/country-code: a message does not tell a private nationality") {
  CHECK(explained_by(rule,
                     "programme: {id: example, title: Example}\ndelegates:\n  - id: one\n    private: {nationality: "
                     "Mongolia}\n") ==
        "data.yaml:4:28 error[country-code] this is not the code of a country\n"
        "  = write the code of two capitals of ISO 3166-1, such as MN for Mongolia\n");
}

}  // namespace
