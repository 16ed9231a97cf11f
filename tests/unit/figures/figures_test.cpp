// SPDX-License-Identifier: MIT
#include "figures/programme_figures.hpp"

#include "figures/consent.hpp"
#include "figures/geography.hpp"
#include "figures/runs.hpp"
#include "unit/scratch.hpp"

#include <doctest/doctest.h>

using namespace jilaf;
using test::load_text;

namespace {

/// A figure as text: `?`, `15`, `~40`, `>=40`, with `*` where it is stated.
std::string shown(const Figure& figure) {
  if (!figure.known) return "?";
  const std::string form = figure.form == CountForm::about ? "~" : figure.form == CountForm::at_least ? ">=" : "";
  return form + std::to_string(figure.value) + (figure.stated ? "*" : "");
}

/// A programme with its figures; the figures point into the dossier.
struct CountedProgramme {
  Dossier dossier;
  ProgrammeFigures figures;
  [[nodiscard]] const Programme& programme() const { return dossier.programmes.front(); }
};

/// Counts the one programme whose keys are given.
CountedProgramme count(std::string_view keys) {
  CountedProgramme counted{load_text("programme:\n  id: a\n  title: A\n" + std::string(keys)), {}};
  REQUIRE(test::findings_of(counted.dossier) == "");
  counted.figures = count_programme(counted.programme(), counted.dossier.settings, counted.dossier.organisations);
  return counted;
}

/// `participants/women`.
std::string people(std::string_view keys) {
  const ProgrammeFigures figures = count(keys).figures;
  return shown(figures.participants) + "/" + shown(figures.women);
}

std::string parts(const Breakdown& breakdown) {
  std::string all;
  for (const PartFigures& part : breakdown.parts) {
    all += (all.empty() ? "" : " ") + part.key.substr(0, part.key.find('|')) + ":" + shown(part.participants) + "/" +
           shown(part.women);
  }
  return all;
}

std::string days(std::string_view keys) {
  const auto number = count(keys).figures.days;
  return number ? std::to_string(*number) : "?";
}

std::string fiscal_year(std::string_view keys) {
  const auto year = count(keys).figures.fiscal_year;
  return year ? std::to_string(*year) : "?";
}

}  // namespace

TEST_CASE("figures/count: the total is written, else of the segments, else of the rows, else of the roster") {
  CHECK(people("  participants: {total: 15, women: 9, by: [{country: FJ, total: 3}]}\n") == "15/9");
  CHECK(people("  segments: [{id: s, participants: {total: 4, women: 1}}, {id: t, participants: {total: 5, women: "
               "2}}]\n  participants: {by: [{country: FJ, total: 3}]}\n") == "9/3");
  CHECK(people("  participants: {by: [{country: FJ, total: 3, women: 1}, {country: WS, total: 2, women: 2}]}\n") ==
        "5/3");
  CHECK(people("delegates: [{gender: female}, {gender: male, role: head_of_delegation}, {gender: male, status: "
               "withdrawn}, {role: staff}]\n") == "2/1");
  CHECK(people("") == "?/?");
}

TEST_CASE("figures/count: unknown is never nothing") {
  CHECK(people("  participants: {total: 0, women: 0}\n") == "0/0");
  CHECK(people("  participants: {women: 4}\n") == "?/4");
  CHECK(people("delegates: [{gender: male}, {}]\n") == "2/?");
  CHECK(people("  participants: {by: [{country: FJ}, {country: WS}]}\n") == "?/?");
}

TEST_CASE("figures/count: what is known of some is the least of all") {
  CHECK(people("delegates: [{gender: female}, {}]\n") == "2/>=1");
  CHECK(people("  incomplete: [delegates]\ndelegates: [{gender: female}]\n") == ">=1/>=1");
  CHECK(people("  participants: {total: 5}\ndelegates: [{gender: female}]\n") == "5/>=1");
  CHECK(people("  participants: {by: [{country: FJ, total: 3, women: 1}, {country: WS}]}\n") == ">=3/>=1");
  CHECK(people("  participants: {by: [{country: FJ, total: 3, women: 1}, {country: WS, total: 2}]}\n") == "5/>=1");
  CHECK(people("  segments: [{id: s, participants: {total: 4}}, {id: t}]\n") == ">=4/?");
  CHECK(
      people(
          "  stated: {participants: 6}\n  participants: {by: [{country: FJ, total: 3, women: 1}, {country: WS}]}\n") ==
      "6*/>=1");
}

TEST_CASE("figures/count: about and at least stay what they are") {
  CHECK(people("  participants: {total: {about: 40}}\n") == "~40/?");
  CHECK(people("  participants: {by: [{country: FJ, total: 3}, {country: WS, total: {at_least: 2}}]}\n") == ">=5/?");
  CHECK(people("  participants: {by: [{country: FJ, total: {about: 3}}, {country: WS, total: {at_least: 2}}]}\n") ==
        ">=5/?");
}

TEST_CASE("figures/count: a share of women is a number where only one fits") {
  CHECK(people("  participants: {total: 41, women: {percent: 48.8}}\n") == "41/20");
  CHECK(people("  participants: {total: 41, women: {percent: 48.7}}\n") == "41/?");
  CHECK(people("  participants: {total: 100000, women: {percent: 48.8}}\n") == "100000/?");
  CHECK(people("  participants: {total: {about: 41}, women: {percent: 48.8}}\n") == "~41/?");
  CHECK(people("  participants: {total: 3, women: {percent: 0}}\n") == "3/0");
  CHECK(people("  participants: {total: 1, women: {percent: 100}}\n") == "1/1");
  CHECK(people("  participants: {total: 2, women: {percent: 50}}\n") == "2/1");
  CHECK(people("  participants: {total: 3, women: {percent: 100}}\n") == "3/3");
  CHECK(people("  participants: {total: 3, women: {percent: 33}}\n") == "3/1");
  CHECK(people("  participants: {by: [{country: FJ, total: 4, women: {percent: 25}}, {country: WS, total: 4, women: "
               "{percent: 50}}]}\n") == "8/3");
  CHECK(people("  participants: {total: 1000000000, women: {percent: 50.000}}\n") == "1000000000/?");
}

TEST_CASE("figures/count: stated figures stand in where nothing can be counted, and say so") {
  CHECK(people("  stated: {participants: 12, women: 5}\n") == "12*/5*");
  CHECK(people("  stated: {participants: 12, women: 5}\n  participants: {total: 11}\n") == "11/5*");
  CHECK(people("  stated: [{participants: 5, segment: s}, {participants: 12}]\n") == "12*/?");
}

TEST_CASE("figures/count: other groups of the same people are added to nothing") {
  CHECK(people("  participants: {by: [{group: Spanish, total: 6}, {group: English, total: 5}]}\n") == "?/?");
  CHECK(people("  participants: {by: [{country: FJ, total: 6}, {group: English, total: 5}]}\n") == "6/?");
}

TEST_CASE("figures/count: who completed a run is all of the run, and the sum over all runs") {
  const auto completed = [](std::string_view keys) { return shown(count(keys).figures.completed); };
  CHECK(completed("  segments: [{id: s, participants: {total: 4, completed: all}}, {id: t, participants: {total: 5, "
                  "completed: 3}}]\n") == "7");
  CHECK(completed("  segments: [{id: s, participants: {completed: all}}, {id: t, participants: {total: 5, completed: "
                  "3}}]\n") == "?");
}

TEST_CASE("figures/count: completed, withdrawn and alternates") {
  const ProgrammeFigures all = count("  participants: {total: 15, completed: all, withdrawn: 2}\n").figures;
  CHECK(shown(all.completed) == "15");
  CHECK(shown(all.withdrawn) == "2");
  CHECK(shown(all.alternates) == "?");
  const ProgrammeFigures roster =
      count("delegates: [{status: completed}, {}, {status: withdrawn}, {role: alternate}]\n").figures;
  CHECK(shown(roster.completed) == "1");
  CHECK(shown(roster.withdrawn) == "1");
  CHECK(shown(roster.alternates) == "1");
}

TEST_CASE("figures/breakdown: countries come from rows, from segments of one country, or from the roster") {
  const CountedProgramme rows =
      count("  participants: {by: [{country: FJ, total: 3, women: {percent: 33}}, {country: WS, total: 2}]}\n");
  CHECK(parts(rows.figures.by_country) == "FJ:3/1 WS:2/?");
  const CountedProgramme segments = count(
      "  segments: [{id: s, countries: [PK], participants: {total: 4, women: {percent: 25}}}, {id: t, countries: [MN], "
      "participants: {total: 5, women: 2}}]\n");
  CHECK(parts(segments.figures.by_country) == "PK:4/1 MN:5/2");
  const CountedProgramme roster = count(
      "delegates: [{country: FJ, gender: female, organisation: FTUC}, {country: FJ, gender: male}, {country: WS}]\n");
  CHECK(parts(roster.figures.by_country) == "FJ:2/1 WS:1/?");
  CHECK(parts(roster.figures.by_organisation) == "ftuc:1/1");
  // Parts by country name no organisation: that of a delegate would be one that the projection has not seen.
  for (const PartFigures& part : roster.figures.by_country.parts) CHECK(part.organisation == nullptr);
}

TEST_CASE("figures/breakdown: what was planned by organisation hides no count by country") {
  const CountedProgramme counted = count(
      "  segments: [{id: s, countries: [CN], participants: {total: 3, women: 1}}, {id: t, countries: [IN], "
      "participants: {total: 4}}]\n  participants: {by: [{organisation: ACFTU, country: CN, planned: 2}, "
      "{organisation: "
      "CFL, country: CN, planned: 1}, {country: JP, planned: 5}]}\n");
  CHECK(parts(counted.figures.by_country) == "CN:3/1 IN:4/? JP:?/?");
  CHECK(counted.figures.by_country.parts.front().planned == Figure::exactly(3));
  CHECK(parts(counted.figures.by_organisation) == "acftu:?/? cfl:?/?");
}

TEST_CASE("figures/figure: a number that is only the least is in the sum, but not known") {
  Total total;
  total.include(Figure{1, CountForm::at_least, true, false});
  total.include(Figure{});
  total.include(Figure::exactly(2));
  CHECK(total.sum == Figure{3, CountForm::at_least, true, false});
  CHECK(total.counted == 1);
  CHECK(total.unknown == 2);
  Total least;
  least.include(Figure{1, CountForm::at_least, true, false});
  Total all;
  all.include(least);
  all.include(total);
  CHECK(all.sum.value == 4);
  CHECK(all.counted == 1);
  CHECK(all.unknown == 3);
}

TEST_CASE("figures/breakdown: a country from which nobody came takes no part") {
  const CountedProgramme counted = count(
      "  participants: {by: [{country: FJ, total: 3}, {country: WS, total: 0, withdrawn: 1, reason: no visa}]}\n");
  CHECK(parts(counted.figures.by_country) == "FJ:3/?");
  CHECK(shown(counted.figures.countries) == "1");
}

TEST_CASE("figures/count: countries and territories are told apart") {
  const ProgrammeFigures figures = count("  countries: [PH, HK, PS, TW, SU]\n").figures;
  CHECK(shown(figures.countries) == "3");
  CHECK(shown(figures.territories) == "2");
  const ProgrammeFigures partial = count("  countries: [PH]\n  incomplete: [countries]\n").figures;
  CHECK(shown(partial.countries) == ">=1");
  const ProgrammeFigures stated = count("  stated: {countries: 4}\n").figures;
  CHECK(shown(stated.countries) == "4*");
}

TEST_CASE("figures/geography: regions and territories of the settings stand in the place of the built-in ones") {
  const Dossier own = load_text("programme: {id: a, title: A}\n",
                                "settings: {territories: [FJ], regions: {island: [FJ, WS], hills: [NP]}}\n");
  CHECK(region_of("WS", own.settings) == "island");
  CHECK(region_of("NP", own.settings) == "hills");
  CHECK(region_of("JP", own.settings) == "");
  CHECK(regions_of(own.settings) == std::vector<std::string_view>{"island", "hills"});
  CHECK(is_territory("FJ", own.settings));
  CHECK_FALSE(is_territory("HK", own.settings));
  CHECK(is_territory("HK", Settings()));
}

TEST_CASE("figures/runs: days are those inside the segments, each once") {
  CHECK(days("  start: 2022-11-14\n  end: 2022-11-18\n") == "5");
  CHECK(days("  start: 2022-11-14\n  end: 2022-11-14\n") == "1");
  CHECK(days("  start: 2022-11-14\n") == "?");
  CHECK(days("  start: 2022-11\n  end: 2022-12\n") == "?");
  CHECK(days("  start: 2022-11-18\n  end: 2022-11-14\n") == "?");
  CHECK(days("") == "?");
  CHECK(days("  segments: [{id: pk, start: 2022-11-14, end: 2022-11-18}, {id: mn, start: 2022-11-28, end: "
             "2022-12-02}]\n") == "10");
  CHECK(
      days(
          "  segments: [{id: b, start: 2022-11-16, end: 2022-11-20}, {id: a, start: 2022-11-14, end: 2022-11-18}]\n") ==
      "7");
  CHECK(
      days(
          "  segments: [{id: a, start: 2022-11-14, end: 2022-11-18}, {id: b, start: 2022-11-14, end: 2022-11-18}]\n") ==
      "5");
  CHECK(
      days(
          "  segments: [{id: a, start: 2022-11-01, end: 2022-11-20}, {id: b, start: 2022-11-05, end: 2022-11-06}]\n") ==
      "20");
  CHECK(days("  segments: [{id: a, start: 2022-11-14, end: 2022-11-18}, {id: b}]\n") == "?");
  CHECK(days("  start: 2022-11-14\n  end: 2022-11-18\n  segments: [{id: a}, {id: b}]\n") == "5");
  CHECK(days("  start: 2024-02-28\n  end: 2024-03-01\n") == "3");
  CHECK(days("  start: 2023-12-31\n  end: 2024-01-01\n") == "2");
}

TEST_CASE("figures/runs: the fiscal year ends on 31 March, and the first start decides") {
  CHECK(fiscal_year("  start: 2023-03-31\n  end: 2023-04-10\n") == "2022");
  CHECK(fiscal_year("  start: 2023-04-01\n") == "2023");
  CHECK(fiscal_year("  start: 2023-03\n") == "2022");
  CHECK(fiscal_year("  start: 2023-04\n") == "2023");
  CHECK(fiscal_year("  start: 2023\n") == "2023");
  CHECK(fiscal_year("  start: 2023\n  fiscal_year: 2022\n") == "2022");
  CHECK(fiscal_year("  start: 2023-05-01\n  fiscal_year: 2022\n") == "2023");
  CHECK(fiscal_year("  fiscal_year: 2014\n") == "2014");
  CHECK(fiscal_year("") == "?");
  CHECK(fiscal_year("  segments: [{id: b, start: 2023-05-01}, {id: a, start: 2023-03-01}]\n") == "2022");
  CHECK(fiscal_year_of({2024, 1, 5}, {1, 1}) == 2024);
  CHECK(fiscal_year_of({2024, 4, 5}, {4, 6}) == 2023);
  CHECK(fiscal_year_of({2024, 4, 6}, {4, 6}) == 2024);
}

TEST_CASE("figures/runs: the end is the last day that is known, be it only as a month or a year") {
  const auto end = [](std::string_view keys) { return to_string(last_end(count(keys).programme())); };
  CHECK(end("  start: 2022-11-14\n  end: 2022-11-18\n") == "2022-11-18");
  CHECK(end("  start: 2022-11-14\n") == "2022-11-14");
  CHECK(end("  start: 2022-11-14\n  end: 2022\n") == "2022");
  CHECK(end("  start: 2022-11-14\n  end: 2022-11\n") == "2022-11");
  CHECK(
      end("  segments: [{id: a, start: 2022-11-14, end: 2022-12-02}, {id: b, start: 2022-11-20, end: 2022-11-22}]\n") ==
      "2022-12-02");
  CHECK(end("").empty());
}

TEST_CASE("figures/consent: the name is the partner's where nothing is said, and nobody's who is withheld") {
  const auto audience = [](std::string_view person, std::string_view keys = "") {
    const CountedProgramme counted =
        count(std::string(keys) + "delegates: [{name: A B, segment: s, " + std::string(person) + "}]\n");
    return std::string(word(name_audience(counted.programme().delegates.front(), counted.programme(), {2024, 7, 1})));
  };
  CHECK(audience("country: FJ") == "partner");
  CHECK(audience("consent: {name: public}") == "public");
  CHECK(audience("consent: {name: internal}") == "internal");
  CHECK(audience("public_figure: true") == "public");
  CHECK(audience("public_figure: true, consent: {name: internal}") == "internal");
  CHECK(audience("consent: {name: {to: public, expires: 2024-07-01}}") == "public");
  CHECK(audience("consent: {name: {to: public, expires: 2024-06-30}}") == "partner");
  CHECK(audience("consent: {name: {to: public, expires: 2024-06}}") == "partner");
  CHECK(audience("consent: {name: {to: public, withdrawn: 2024-01-01}}") == "partner");
  CHECK(audience("consent: {name: public}, safety: withhold") == "internal");
  CHECK(audience("public_figure: true", "  safety: withhold\n") == "internal");
  CHECK(audience("consent: {name: public}", "  segments: [{id: s, safety: withhold}]\n") == "internal");
}

TEST_CASE(
    "figures/programme: a delegate is withheld with the segment of the delegate and with no other, the first of one "
    "id") {
  const CountedProgramme counted = count(
      "  segments: [{id: a}, {id: b, safety: withhold}, {id: a, safety: withhold}]\n"
      "delegates: [{segment: a}, {segment: b}, {segment: c}, {name: A B}, {segment: a, safety: withhold}]\n");
  std::string withheld;
  for (const Delegate& delegate : counted.programme().delegates)
    withheld += is_withheld(delegate, counted.programme()) ? "1" : "0";
  CHECK(withheld == "01001");
}

TEST_CASE("figures/consent: a name is known in each way to write it, each once") {
  const auto forms = [](std::string_view name) {
    const Dossier dossier =
        test::load_text("programme: {id: a, title: A}\ndelegates: [{name: " + std::string(name) + "}]\n");
    std::string all;
    for (const std::string& form : written_forms(dossier.programmes.front().delegates.front().name)) all += form + "|";
    return all;
  };
  CHECK(forms("Élise Ficta") == "Élise Ficta|");
  CHECK(forms("{given: Élise, family: Ficta}") == "Élise Ficta|Ficta Élise|Ficta, Élise|É. Ficta|");
  CHECK(forms("{family: Ficta}") == "Ficta|");
  CHECK(forms("{given: Ficta}") == "Ficta|");
  CHECK(forms("{given: Ficta, family: Ficta, native: 仮名, reading: かめい}") ==
        "Ficta Ficta|Ficta, Ficta|F. Ficta|仮名|かめい|");
}

TEST_CASE("figures/consent: photos and words need a consent of their own, and words the name's as well") {
  const CountedProgramme counted = count(
      "delegates: [{consent: {name: public}}, {consent: {photo: public, quote: public}}, {consent: {name: public, "
      "quote: partner}}]\n");
  const auto& delegates = counted.programme().delegates;
  const Date today{2024, 7, 1};
  CHECK(photo_audience(delegates[0], counted.programme(), today) == Audience::internal);
  CHECK(photo_audience(delegates[1], counted.programme(), today) == Audience::public_);
  CHECK(quote_audience(delegates[0], counted.programme(), today) == Audience::internal);
  CHECK(quote_audience(delegates[1], counted.programme(), today) == Audience::partner);
  CHECK(quote_audience(delegates[2], counted.programme(), today) == Audience::partner);
}

TEST_CASE("figures/figure: bounds leave a tenth to either side of about") {
  CHECK(bounds({40, CountForm::about, true, false}).least == 36);
  CHECK(bounds({40, CountForm::about, true, false}).most == 44);
  CHECK(bounds({1, CountForm::about, true, false}).least == 0);
  CHECK(bounds({5, CountForm::at_least, true, false}).least == 5);
  CHECK(bounds({}).least == 0);
}
