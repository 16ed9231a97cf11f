// SPDX-License-Identifier: MIT
#include "check/levels.hpp"
#include "check/check.hpp"
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// Settings that say of `weekday` what is given.
Settings settings_with(RuleLevel level) {
  static Texts texts;
  const Span span{FileId{0}, 0, 1};
  Settings settings;
  settings.rules.push_back({texts.keep("weekday", span), {level, span}});
  return settings;
}

/// What is found in files under a choice, a line each.
std::string found(const test::Example& example, const RuleChoice& choice) {
  const test::TemporaryFolder folder;
  for (const test::ExampleFile& file : example) folder.write(file);
  InputRequest request;
  request.paths = {folder.path().string()};
  const Dossier dossier = load(request);
  const auto figures = count_all(dossier, 1);
  std::string out;
  for (const Diagnostic& finding : check_all({dossier, figures, test::usual_today}, 1, choice)) {
    out += finding.rule;
    out += finding.severity == Severity::error     ? " error\n"
           : finding.severity == Severity::warning ? " warning\n"
                                                   : " note\n";
  }
  return out;
}

const std::string two_mistakes =
    "programme:\n  id: a\n  title: A\n  start: 2024-07-02 Mon\n  end: 2024-07-01\n  participants: {total: 1}\n";

}  // namespace

TEST_CASE("check/levels: a rule that the settings turn off has its own weight where it is asked for") {
  const RuleChoice asked{.selected = {"weekday"}};
  CHECK(severity_of("weekday", settings_with(RuleLevel::off), {}) == Severity::off);
  CHECK(severity_of("weekday", settings_with(RuleLevel::off), asked) == Severity::error);
  const RuleText* const note = find_rule_text("usual-shape");
  REQUIRE(note != nullptr);
  REQUIRE(note->severity == Severity::note);
  static Texts texts;
  const Span span{FileId{0}, 0, 1};
  Settings settings;
  settings.rules.push_back({texts.keep("usual-shape", span), {RuleLevel::off, span}});
  CHECK(severity_of("usual-shape", settings, {.selected = {"usual-shape"}}) == Severity::note);
}

TEST_CASE("check/levels: the command line comes before the settings, and these before the rule's file") {
  CHECK(severity_of("weekday", {}, {}) == Severity::error);
  CHECK(severity_of("weekday", settings_with(RuleLevel::note), {}) == Severity::note);
  CHECK(severity_of("weekday", settings_with(RuleLevel::note), {.levels = {{"weekday", Severity::warning}}}) ==
        Severity::warning);
  CHECK(severity_of("weekday", {}, {.levels = {{"weekday", Severity::warning}, {"weekday", Severity::note}}}) ==
        Severity::note);
  CHECK(severity_of("weekday", {}, {.ignored = {"weekday"}}) == Severity::off);
  CHECK(severity_of("weekday", {}, {.selected = {"weekday"}, .ignored = {"weekday"}}) == Severity::off);
  CHECK(severity_of("weekday", {}, {.selected = {"date-order"}}) == Severity::off);
}

TEST_CASE("check/levels: a rule that is selected is on again where the settings turn it off") {
  CHECK(severity_of("weekday", settings_with(RuleLevel::off), {}) == Severity::off);
  CHECK(severity_of("weekday", settings_with(RuleLevel::off), {.selected = {"weekday"}}) == Severity::error);
  CHECK(severity_of("weekday", settings_with(RuleLevel::note), {.selected = {"weekday"}}) == Severity::note);
}

TEST_CASE("check/levels: what cannot be turned off stays whatever is said") {
  for (const std::string_view rule : {"syntax", "encoding", "unsupported-yaml", "duplicate-key", "name-in-text"}) {
    CAPTURE(rule);
    CHECK(severity_of(rule, {}, {.selected = {"weekday"}}) == Severity::error);
    CHECK(severity_of(rule, {}, {.ignored = {rule}, .levels = {{rule, Severity::off}}}) == Severity::error);
    CHECK_FALSE(is_passed_over(rule, {.selected = {"weekday"}}));
    CHECK_FALSE(can_be_ignored(rule));
  }
}

TEST_CASE("check/levels: only the rules that were selected find something") {
  const test::Example example{{"data.yaml", two_mistakes}};
  CHECK(found(example, {}) == "weekday error\ndate-order error\n");
  CHECK(found(example, {.selected = {"weekday"}}) == "weekday error\n");
  CHECK(found(example, {.ignored = {"weekday"}}) == "date-order error\n");
  CHECK(found(example, {.levels = {{"weekday", Severity::note}}}) == "weekday note\ndate-order error\n");
  CHECK(found({{"data.yaml", two_mistakes + "places: ['\n"}}, {.selected = {"weekday"}}) == "syntax error\n");
}

TEST_CASE("check/levels: rules that weigh less than is asked for do not run, and their comments are not unused") {
  const test::Example example{{"data.yaml", "# jilaf: ignore-file doubled-word it is a song\n" + two_mistakes}};
  CHECK(found(example, {.least = Severity::error}) == "weekday error\ndate-order error\n");
  CHECK(found(example, {.levels = {{"weekday", Severity::warning}}, .least = Severity::error}) == "date-order error\n");
  CHECK(found(example, {.levels = {{"unused-ignore", Severity::error}}, .least = Severity::error}) ==
        "weekday error\ndate-order error\n");
  CHECK(found({{"data.yaml", "a: {b"}}, {.least = Severity::error}) == "syntax error\n");
}

TEST_CASE("check/levels: a comment is not unused since its rule was not asked for") {
  const test::Example example{
      {"data.yaml", "places:\n  # jilaf: ignore duplicate-id two halls of one name\n  - {id: a}\n"}};
  CHECK(found(example, {}) == "unused-ignore warning\n");
  CHECK(found(example, {.selected = {"unused-ignore"}}) == "");
  CHECK(found(example, {.ignored = {"duplicate-id"}}) == "");
  CHECK(found(example, {.levels = {{"duplicate-id", Severity::off}}}) == "");
  CHECK(found(example, {.levels = {{"duplicate-id", Severity::note}}}) == "unused-ignore warning\n");
}

TEST_CASE("check/levels: errors of the settings stay when others are selected, but not when they are named") {
  const test::Example example{{"jilaf.yaml", "settings: {fiscal_year_starts: April}\n"}, {"data.yaml", two_mistakes}};
  CHECK(found(example, {.selected = {"weekday"}}) == "weekday error\nwrong-type error\n");
  CHECK(found(example, {.selected = {"weekday"}, .ignored = {"wrong-type"}}) == "weekday error\n");
}

TEST_CASE("check/levels: a comment can silence a rule for its whole file, and no other file") {
  const std::string comment = "# jilaf: ignore-file duplicate-id the list of another office\n";
  const std::string places = "places:\n  - {id: a}\n  - {id: a}\n  - {id: a}\n";
  CHECK(found({{"data.yaml", comment + places}}, {}) == "");
  CHECK(found({{"data.yaml", places + comment}}, {}) == "");
  CHECK(found({{"data.yaml", places}, {"other.yaml", comment + "places: [{id: b}, {id: b}]\n"}}, {}) ==
        "duplicate-id error\nduplicate-id error\n");
  CHECK(found({{"data.yaml", comment + "places: [{id: a}]\n"}}, {}) == "unused-ignore warning\n");
  CHECK(found({{"data.yaml", "# jilaf: ignore-file duplicate-id\n" + places}}, {}) ==
        "unused-ignore warning\nduplicate-id error\nduplicate-id error\n");
  CHECK(found({{"data.yaml", "# jilaf: ignore-file name-in-text we want it\nplaces: [{id: a}]\n"}}, {}) ==
        "unused-ignore warning\n");
}
