// SPDX-License-Identifier: MIT
#include "project/visible.hpp"

#include "base/error.hpp"
#include "check/check.hpp"
#include "unit/scratch.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

constexpr std::string_view data = R"(
programmes:
  - {id: late, title: L, start: 2024-06-03, end: 2024-06-14}
  - {id: early, title: E, start: 2023-03-27, end: 2023-04-07}
  - {id: month, title: M, start: 2024-02}
  - {id: none, title: N}
)";

/// The ids of what is selected, in order.
std::string selected(Selection selection) {
  const Dossier dossier = test::load_text(data);
  selection.today = {2024, 7, 1};
  const Visible visible = project(dossier, count_all(dossier, 1), selection, 1);
  std::string ids;
  for (const VisibleProgramme& entry : visible.programmes())
    ids += (ids.empty() ? "" : " ") + std::string(entry.programme.id.value());
  return ids;
}

}  // namespace

TEST_CASE("project/selection: programmes come by their first start, then by id") {
  CHECK(selected({}) == "early month late none");
}

TEST_CASE("project/selection: since and until regard the whole of a programme") {
  Selection selection;
  selection.since = {2023, 4, 7};
  CHECK(selected(selection) == "early month late");
  selection.since = {2023, 4, 8};
  CHECK(selected(selection) == "month late");
  selection.since = {2024, 2, 29};
  CHECK(selected(selection) == "month late");
  selection.since = {2024, 3, 0};
  CHECK(selected(selection) == "late");
  selection = {};
  selection.until = {2023, 3, 26};
  CHECK(selected(selection).empty());
  selection.until = {2023, 3, 27};
  CHECK(selected(selection) == "early");
  selection.until = {2024, 0, 0};
  CHECK(selected(selection) == "early month late");
}

TEST_CASE("project/selection: a fiscal year holds what starts in it") {
  Selection selection;
  selection.fiscal_year = 2022;
  CHECK(selected(selection) == "early");
  selection.fiscal_year = 2023;
  CHECK(selected(selection) == "month");
}

TEST_CASE("project/selection: ids choose, and a wrong one is a wrong call") {
  Selection selection;
  selection.programmes = {"late", "none"};
  CHECK(selected(selection) == "late none");
  selection.programmes = {"lat"};
  CHECK_THROWS_WITH_AS(static_cast<void>(selected(selection)), "there is no programme 'lat'; did you mean 'late'?",
                       UsageError);
}

TEST_CASE("project/people: names, positions and organisations follow the consent, and notes with them") {
  const Dossier dossier = test::load_text(R"(
programme: {id: a, title: A}
delegates:
  - {id: x, name: A B, position: P, organisation: O, note: N, gender: female, country: FJ, replaces: y}
  - {id: y, name: C D, consent: {name: public}, note: M}
)");
  const auto figures = count_all(dossier, 1);
  const auto people = [&](Audience audience) {
    return project(dossier, figures,
                   {.audience = audience,
                    .today = {2024, 7, 1},
                    .programmes = {},
                    .since = {},
                    .until = {},
                    .fiscal_year = {}},
                   1)
        .programmes()
        .front()
        .programme.delegates;
  };
  const auto everyone = people(Audience::public_);
  REQUIRE(everyone.size() == 2);
  CHECK_FALSE(everyone[0].name.given());
  CHECK_FALSE(everyone[0].position.given());
  CHECK_FALSE(everyone[0].organisation.given());
  CHECK_FALSE(everyone[0].remarks->note.given());
  CHECK_FALSE(everyone[0].id.given());
  CHECK_FALSE(everyone[0].details->replaces.given());
  CHECK(everyone[0].gender.value == Gender::female);
  CHECK(everyone[0].country.value() == "FJ");
  CHECK(everyone[1].name.written.value() == "C D");
  CHECK(everyone[1].remarks->note.given());
  CHECK_FALSE(everyone[1].consent.given());
  const auto partners = people(Audience::partner);
  CHECK(partners[0].name.written.value() == "A B");
  CHECK(partners[0].details->replaces.value() == "y");
  CHECK_FALSE(partners[0].consent.given());
  CHECK(people(Audience::internal)[1].consent.given());
}
