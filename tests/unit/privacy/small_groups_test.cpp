// SPDX-License-Identifier: MIT
#include "unit/privacy/printed.hpp"
#include "unit/scratch.hpp"

#include "project/small_groups.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace jilaf;

namespace {

PartFigures part(std::string key, std::int64_t people, std::int64_t withheld, std::string_view country = {}) {
  PartFigures made;
  made.key = std::move(key);
  made.country = country;
  made.participants = Figure::exactly(people);
  made.women = Figure::exactly(people / 2);
  made.withheld_people = withheld;
  return made;
}

/// `KEY:7` or `KEY:-` for each part.
std::string shown(const Breakdown& breakdown) {
  std::string all;
  for (const PartFigures& entry : breakdown.parts) {
    all += (all.empty() ? "" : " ") + entry.key + ":" +
           (entry.participants.known ? std::to_string(entry.participants.value) : "-");
    CHECK(entry.hidden == !entry.participants.known);
    CHECK(entry.women.known == entry.participants.known);
    CHECK(entry.withheld_people == 0);
  }
  return all;
}

std::string hidden(std::vector<PartFigures> countries, std::vector<PartFigures> organisations = {},
                   Basis basis = Basis::roster) {
  Breakdown by_country{basis, std::move(countries)};
  Breakdown by_organisation{basis, std::move(organisations)};
  hide_small_groups(by_country, by_organisation);
  return shown(by_country) + (by_organisation.parts.empty() ? "" : " | " + shown(by_organisation));
}

}  // namespace

TEST_CASE("privacy/small_groups: a group under three with a withheld person is hidden with the next smallest") {
  CHECK(hidden({part("KH", 1, 1), part("VN", 5, 0), part("NP", 4, 0)}) == "KH:- VN:5 NP:-");
  CHECK(hidden({part("KH", 2, 1), part("VN", 5, 0)}) == "KH:- VN:-");
  CHECK(hidden({part("KH", 3, 3), part("VN", 1, 0)}) == "KH:3 VN:1");
  CHECK(hidden({part("KH", 1, 0), part("VN", 1, 0)}) == "KH:1 VN:1");
  CHECK(hidden({part("KH", 2, 2)}) == "KH:-");
  CHECK(hidden({}).empty());
}

TEST_CASE("privacy/small_groups: what the office wrote is published as written") {
  CHECK(hidden({part("KH", 1, 1), part("VN", 5, 0)}, {}, Basis::written) == "KH:1 VN:5");
}

TEST_CASE("privacy/small_groups: an organisation is not what is left of its country") {
  CHECK(hidden({part("KH", 5, 1), part("VN", 7, 0)},
               {part("a", 1, 1, "KH"), part("b", 4, 0, "KH"), part("c", 2, 0, "VN"), part("d", 5, 0, "VN")}) ==
        "KH:5 VN:7 | a:- b:- c:2 d:5");
}

TEST_CASE("privacy/small_groups: a country is not the sum of its organisations") {
  CHECK(hidden({part("KH", 2, 1), part("VN", 5, 0), part("NP", 6, 0)},
               {part("a", 2, 1, "KH"), part("c", 5, 0, "VN"), part("d", 6, 0, "NP")}) ==
        "KH:- VN:- NP:6 | a:- c:- d:6");
}

namespace {

/// The roster of a made-up programme: people by country and organisation, some of them withheld.
std::string made_up(std::mt19937& random) {
  const auto pick = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
  std::string people;
  int number = 0;
  for (const std::string country : {"KH", "VN", "NP", "FJ"}) {
    for (const std::string organisation : {"A", "B", "C"}) {
      const int count = pick(3);
      for (int person = 0; person < count; ++person) {
        people += "  - {id: p" + std::to_string(++number) + ", country: " + country + ", organisation: " + country +
                  organisation + ", gender: " + (pick(1) == 0 ? "female" : "male") + ", consent: {name: public}" +
                  (pick(5) == 0 ? ", safety: withhold" : "") + "}\n";
      }
    }
  }
  return people;
}

}  // namespace

TEST_CASE("privacy/small_groups: no difference of what is shown gives a hidden number") {
  std::mt19937 random(20241201);
  int concerned = 0;
  for (int round = 0; round < 150; ++round) {
    const std::string people = made_up(random);
    if (people.empty()) continue;
    const Dossier dossier = test::load_text("programme: {id: a, title: A}\ndelegates:\n" + people);
    const Visible visible = test::visible_to(dossier, Audience::public_);
    const ProgrammeFigures& figures = visible.programmes().front().figures;
    const std::vector<ProgrammeFigures> full = count_all(dossier, 1);
    CHECK(figures.participants == full.front().participants);
    CHECK(figures.women == full.front().women);
    int hidden_countries = 0;
    for (const PartFigures& country : full.front().by_country.parts) {
      const auto shown_country = std::ranges::find(figures.by_country.parts, country.key, &PartFigures::key);
      REQUIRE(shown_country != figures.by_country.parts.end());
      std::int64_t unknown = 0;
      int organisations = 0;
      bool reveals = false;
      for (const PartFigures& organisation : full.front().by_organisation.parts) {
        if (organisation.country != country.key) continue;
        const auto found = std::ranges::find(figures.by_organisation.parts, organisation.key, &PartFigures::key);
        if (found != figures.by_organisation.parts.end() && found->participants.known) continue;
        ++organisations;
        unknown += organisation.participants.value;
        reveals = reveals || (organisation.withheld_people > 0 && organisation.participants.value < 3);
      }
      if (country.withheld_people > 0 && country.participants.value < 3) {
        CHECK(shown_country->hidden);
        ++concerned;
      }
      if (shown_country->participants.known) {
        // What is left of a country that is shown is never one small organisation alone.
        CHECK((!reveals || organisations >= 2));
      } else {
        ++hidden_countries;
        CHECK((organisations > 0 || unknown == 0));
      }
    }
    if (full.front().by_country.parts.size() > 1) CHECK(hidden_countries != 1);
  }
  CHECK(concerned > 10);
}
