// SPDX-License-Identifier: MIT
// The sentences were written by hand first, as an editor would want them.
#include "render/reports.hpp"
#include "unit/scratch.hpp"

#include "check/check.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// The opening of the report on the one programme whose keys are given, for the public on 1 July 2024.
std::string opening(std::string_view keys, std::string_view sections = "") {
  const Dossier dossier =
      test::load_text("programme:\n  id: a\n  title: A\n" + std::string(keys) + std::string(sections));
  REQUIRE(test::findings_of(dossier) == "");
  const Visible visible = project(dossier, count_all(dossier, 1),
                                  {.audience = Audience::public_,
                                   .today = {2024, 7, 1},
                                   .programmes = {},
                                   .since = {},
                                   .until = {},
                                   .fiscal_year = {}},
                                  1);
  const Language language(*find_language("en"));
  const Document document = render_report(visible, visible.programmes().front(), {language});
  for (auto block = document.blocks.begin(); block != document.blocks.end(); ++block) {
    const auto* const paragraph = std::get_if<Paragraph>(&block->data);
    // The line of dates before it is emphasised.
    if (paragraph != nullptr && std::holds_alternative<TextRun>(paragraph->text.front().data))
      return to_text(paragraph->text);
  }
  return {};
}

constexpr std::string_view dates = "  kind: invitation\n  start: 2022-11-14\n  end: 2022-11-18\n";

std::string with_dates(std::string_view keys) { return opening(std::string(dates) + std::string(keys)); }

}  // namespace

TEST_CASE("render/opening: one run") {
  CHECK(with_dates("  mode: in_person\n  countries: [TH, ID]\n  participants: {total: 10}\n") ==
        "Ten people from Thailand and Indonesia took part in the invitation programme from 14 to 18 November 2022.");
}

TEST_CASE("render/opening: two runs by country, online, all completed") {
  CHECK(opening("  kind: invitation\n  mode: online\n  segments:\n    - {id: pk, start: 2022-11-14, end: 2022-11-18, "
                "countries: [PK]}\n"
                "    - {id: mn, start: 2022-11-28, end: 2022-12-02, countries: [MN]}\n  participants: {total: 15, "
                "women: 9, completed: all}\n") ==
        "Fifteen people from Pakistan and Mongolia, nine of them women, took part online in the invitation programme "
        "from 14 to 18 November 2022 (Pakistan) "
        "and from 28 November to 2 December 2022 (Mongolia), and all of them completed it.");
}

TEST_CASE("render/opening: language units with the same dates are one run") {
  CHECK(opening("  kind: course\n  segments:\n    - {id: e, label: English, start: 2023-06-05, end: 2023-06-09}\n    - "
                "{id: f, label: French, start: 2023-06-05, end: 2023-06-09}\n"
                "  countries: [KE, SN]\n  participants: {total: 20}\n") ==
        "Twenty people from Kenya and Senegal took part in the course from 5 to 9 June 2023.");
}

TEST_CASE("render/opening: one day") {
  CHECK(opening("  kind: seminar\n  places: [Kathmandu]\n  start: 2019-07-05\n  end: 2019-07-05\n  countries: [NP]\n  "
                "participants: {total: 31}\n") ==
        "Thirty-one people from Nepal took part in the seminar in Kathmandu on 5 July 2019.");
}

TEST_CASE("render/opening: dates across months, across years, and known to the month or the year") {
  const auto on = [](std::string_view start, std::string_view end) {
    return opening("  kind: course\n  start: " + std::string(start) + "\n" +
                   (end.empty() ? "" : "  end: " + std::string(end) + "\n") +
                   "  countries: [NP]\n  participants: {total: 9}\n");
  };
  CHECK(on("2022-11-28", "2022-12-02") ==
        "Nine people from Nepal took part in the course from 28 November to 2 December 2022.");
  CHECK(on("2022-12-28", "2023-01-03") ==
        "Nine people from Nepal took part in the course from 28 December 2022 to 3 January 2023.");
  CHECK(on("2012-05", "") == "Nine people from Nepal took part in the course in May 2012.");
  CHECK(on("2012-05", "2012-07") == "Nine people from Nepal took part in the course from May to July 2012.");
  CHECK(on("2012", "") == "Nine people from Nepal took part in the course in 2012.");
}

TEST_CASE("render/opening: in progress") {
  CHECK(opening("  kind: course\n  status: in_progress\n  start: 2024-06-24\n  end: 2024-07-05\n  countries: [KE]\n  "
                "participants: {total: 8, women: 3}\n") ==
        "Eight people from Kenya, three of them women, are taking part in the course from 24 June to 5 July 2024.");
  CHECK(opening("  kind: exchange\n  status: in_progress\n  start: 2024-06-24\n  countries: [KE]\n  participants: "
                "{total: 1}\n") ==
        "One person from Kenya is taking part in the exchange, which began on 24 June 2024.");
}

TEST_CASE("render/opening: planned") {
  CHECK(opening("  kind: invitation\n  status: planned\n  start: 2025-09-01\n  end: 2025-09-14\n  countries: [FJ, "
                "WS]\n  planned: {participants: 12}\n") ==
        "Twelve people from Fiji and Samoa are expected to take part in the invitation programme from 1 to 14 "
        "September 2025.");
  CHECK(opening(
            "  kind: exchange\n  mode: online\n  status: planned\n  countries: [FJ]\n  planned: {participants: 1}\n") ==
        "One person from Fiji is expected to take part online in the exchange.");
  CHECK(opening("  kind: seminar\n  mode: online\n  status: planned\n  start: 2025-09\n") ==
        "The online seminar is to be held in September 2025.");
}

TEST_CASE("render/opening: postponed and cancelled") {
  CHECK(opening("  kind: invitation\n  status: postponed\n  start: 2020-09-01\n  end: 2020-09-14\n  countries: [FJ, "
                "WS]\n  planned: {participants: 12}\n") ==
        "The invitation programme from 1 to 14 September 2020 has been postponed; twelve people from Fiji and Samoa "
        "were to take part.");
  CHECK(opening("  kind: seminar\n  status: cancelled\n  places: [Colombo]\n  start: 2020-04-06\n  end: 2020-04-10\n  "
                "countries: [LK]\n") ==
        "The seminar in Colombo from 6 to 10 April 2020 for participants from Sri Lanka has been cancelled.");
}

TEST_CASE("render/opening: hybrid") {
  CHECK(opening("  kind: seminar\n  mode: hybrid\n  places: [Hanoi]\n  start: 2021-03-05\n  end: 2021-03-05\n  "
                "countries: [VN]\n  participants: {total: 20, women: 7}\n") ==
        "Twenty people from Vietnam, seven of them women, took part, some of them online, in the seminar in Hanoi on 5 "
        "March 2021.");
  CHECK(opening("  kind: seminar\n  places: [Hanoi]\n  start: 2021-03-05\n  end: 2021-03-05\n  segments: [{id: a, "
                "mode: online}, {id: b, mode: in_person}]\n") ==
        "The hybrid seminar was held in Hanoi on 5 March 2021.");
}

TEST_CASE("render/opening: numbers that are not exact") {
  CHECK(with_dates("  countries: [NP]\n  participants: {total: {about: 40}}\n") ==
        "About 40 people from Nepal took part in the invitation programme from 14 to 18 November 2022.");
  CHECK(with_dates("  countries: [NP]\n  participants: {total: {at_least: 12}, women: {at_least: 9}}\n") ==
        "At least twelve people from Nepal, at least nine of them women, took part in the invitation programme from 14 "
        "to 18 November 2022.");
  CHECK(
      with_dates("  countries: [NP]\n  participants: {total: 119}\n") ==
      "One hundred and nineteen people from Nepal took part in the invitation programme from 14 to 18 November 2022.");
}

TEST_CASE("render/opening: women unknown, none, one, both and all") {
  const auto women = [](std::string_view participants) {
    return opening("  kind: course\n  countries: [NP]\n  participants: " + std::string(participants) + "\n");
  };
  CHECK(women("{total: 9}") == "Nine people from Nepal took part in the course.");
  CHECK(women("{total: 9, women: 0}") == "Nine people from Nepal took part in the course.");
  CHECK(women("{total: 9, women: 1}") == "Nine people from Nepal, one of them a woman, took part in the course.");
  CHECK(women("{total: 9, women: 9}") == "Nine people from Nepal, all of them women, took part in the course.");
  CHECK(women("{total: 2, women: 2}") == "Two people from Nepal, both of them women, took part in the course.");
  CHECK(women("{total: 1, women: 1}") == "One person from Nepal, a woman, took part in the course.");
  CHECK(women("{total: 1}") == "One person from Nepal took part in the course.");
}

TEST_CASE("render/opening: the one participant, and the leader of a delegation, where the name may be told") {
  constexpr std::string_view person =
      "delegates:\n  - {name: Ficta Madeupson, country: FJ, position: President, consent: {name: public}, "
      "organisation: {acronym: FTUC, name: Fiji Trades Union Congress, country: FJ}}\n";
  CHECK(opening("  kind: exchange\n  start: 2019-07-05\n  end: 2019-07-06\n  participants: {total: 1}\n", person) ==
        "Ficta Madeupson, President of the Fiji Trades Union Congress (FTUC), took part in the exchange from 5 to 6 "
        "July 2019.");
  CHECK(opening("  kind: working_visit\n  start: 2019-07-05\n  end: 2019-07-06\n  incomplete: [delegates]\n", person) ==
        "Ficta Madeupson, President of the Fiji Trades Union Congress (FTUC), and others took part in the working "
        "visit from 5 to 6 July 2019.");
  CHECK(opening(
            "  kind: working_visit\n  incomplete: [delegates]\n",
            "delegates: [{name: Ficta Madeupson, country: FJ, role: head_of_delegation, consent: {name: public}}]\n") ==
        "A delegation led by Ficta Madeupson from Fiji took part in the working visit.");
  CHECK(opening("  kind: working_visit\n  incomplete: [delegates]\n",
                "delegates: [{name: Ficta Madeupson, country: FJ, consent: {name: public}}]\n") ==
        "Ficta Madeupson and others from Fiji took part in the working visit.");
}

TEST_CASE("render/opening: who is left when the head is withheld is not the leader") {
  CHECK(opening("  kind: working_visit\n  incomplete: [delegates]\n",
                "delegates:\n  - {name: Ficta Madeupson, country: FJ, position: Clerk, consent: {name: public}}\n  - "
                "{name: Headda Hidden, country: FJ, role: head_of_delegation, safety: withhold}\n") ==
        "At least two people from Fiji took part in the working visit.");
}

TEST_CASE("render/opening: a country and a territory, many countries, organisations") {
  CHECK(with_dates("  countries: [PH, HK]\n  participants: {total: 7}\n") ==
        "Seven people from the Philippines and Hong Kong took part in the invitation programme from 14 to 18 November "
        "2022.");
  CHECK(with_dates("  countries: [PH, HK, NP, BD, IN, LK, PK]\n  participants: {total: 14}\n") ==
        "Fourteen people from six countries and one territory took part in the invitation programme from 14 to 18 "
        "November 2022. "
        "They came from the Philippines, Hong Kong, Nepal, Bangladesh, India, Sri Lanka and Pakistan.");
  CHECK(with_dates("  countries: [AR, AU, BD, BR, CL, CN, CO, FJ, GB, ID, IN, KE, LK, MN, MY, NP, PE, PH, PK, VN]\n  "
                   "participants: {total: 40}\n")
            .starts_with("Forty people from 20 countries took part in the invitation programme from 14 to 18 November "
                         "2022. They came from Argentina, "));
  CHECK(
      with_dates("  participants: {by: [{organisation: A, country: NP, total: 2}, {organisation: B, country: NP, "
                 "total: 1}, {organisation: C, country: BD, total: 1}, "
                 "{organisation: D, country: IN, total: 1}, {organisation: E, country: LK, total: 1}, {organisation: "
                 "F, country: PK, total: 1}]}\n")
          .starts_with("Seven people from six organisations in five countries took part in the invitation programme"));
  CHECK(with_dates("  countries: [NP]\n  incomplete: [countries]\n  participants: {total: 7}\n") ==
        "Seven people from Nepal and elsewhere took part in the invitation programme from 14 to 18 November 2022.");
}

TEST_CASE("render/opening: some or both completed it") {
  CHECK(with_dates("  countries: [CN]\n  participants: {total: 14, completed: 13}\n") ==
        "Fourteen people from China took part in the invitation programme from 14 to 18 November 2022; thirteen of "
        "them completed it.");
  CHECK(with_dates("  countries: [CN]\n  participants: {total: 2, completed: all}\n") ==
        "Two people from China took part in the invitation programme from 14 to 18 November 2022, and both of them "
        "completed it.");
  CHECK(with_dates("  countries: [CN]\n  participants: {total: 1, completed: all}\n") ==
        "One person from China took part in the invitation programme from 14 to 18 November 2022 and completed it.");
}

TEST_CASE("render/opening: nobody known") {
  CHECK(opening("  kind: symposium\n  places: [Tokyo]\n  start: 2021-03-05\n  end: 2021-03-05\n") ==
        "The symposium was held in Tokyo on 5 March 2021.");
  CHECK(opening("  kind: symposium\n  start: 2021-03-05\n  end: 2021-03-05\n  countries: [NP]\n") ==
        "The symposium was held on 5 March 2021 for participants from Nepal.");
  CHECK(opening("  stated: {countries: 9}\n") == "The programme was held for participants from nine countries.");
  CHECK(opening("") == "The programme was held.");
}

TEST_CASE("render/opening: what else is known follows") {
  CHECK(
      opening("  kind: seminar\n  countries: [NP]\n  participants: {total: 9, withdrawn: 1, returning: 2}\n  "
              "planned: {participants: 10}\n"
              "  party: [{role: interpreter, total: 2}, {role: staff, total: 1}]\n  invited_by: [RENGO]\n  series: "
              "{number: 7, in_all: 26}\n") ==
      "Nine people from Nepal took part in the seminar. Ten people had been planned. One person withdrew before it "
      "began. Two people had been in a programme before. "
      "With them came two interpreters and one member of staff. The invitation came from RENGO. It was the seventh of "
      "its kind, and the twenty-sixth in all.");
}
