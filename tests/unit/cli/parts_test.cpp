// SPDX-License-Identifier: MIT
#include "program.hpp"

#include "base/error.hpp"
#include "cli/help.hpp"
#include "cli/inputs.hpp"
#include "cli/today.hpp"
#include "cli/values.hpp"

#include <doctest/doctest.h>

using namespace jilaf;
using namespace jilaf::cli;

namespace {

Streams world_at(std::int64_t seconds, std::optional<std::string> epoch = {}) {
  Streams streams;
  streams.now = [=] { return seconds; };
  streams.environment = [=](const std::string& name) { return name == "SOURCE_DATE_EPOCH" ? epoch : std::nullopt; };
  return streams;
}

constexpr std::int64_t new_year_utc = 1735689600;  // 2025-01-01 00:00 UTC

}  // namespace

TEST_CASE("cli/today: it is the day in the time zone of the settings") {
  CHECK(to_string(find_today({}, "Asia/Tokyo", world_at(new_year_utc - 9 * 3600))) == "2025-01-01");
  CHECK(to_string(find_today({}, "Asia/Tokyo", world_at(new_year_utc - 9 * 3600 - 1))) == "2024-12-31");
  CHECK(to_string(find_today({}, "America/New_York", world_at(new_year_utc))) == "2024-12-31");
  CHECK(to_string(find_today({}, "UTC", world_at(-1))) == "1969-12-31");
}

TEST_CASE("cli/today: SOURCE_DATE_EPOCH counts in UTC, and a given day before everything") {
  CHECK(to_string(find_today({}, "Asia/Tokyo", world_at(0, "1735689599"))) == "2024-12-31");
  CHECK(to_string(find_today(Date{2020, 5, 6}, "Asia/Tokyo", world_at(0, "1735689599"))) == "2020-05-06");
  CHECK(to_string(find_today({}, "UTC", world_at(new_year_utc, ""))) == "2025-01-01");
}

TEST_CASE("cli/today: a SOURCE_DATE_EPOCH that is no time is refused") {
  for (const char* text : {"yesterday", "1e9", "-1", "99999999999999999999", "7258118400", " 1"}) {
    CHECK_THROWS_AS((void)find_today({}, "UTC", world_at(0, text)), UsageError);
  }
}

TEST_CASE("cli/values: numbers are decimal and nothing else") {
  unsigned jobs = 0;
  store_number("--jobs", 256, jobs)("010");
  CHECK(jobs == 10);
  for (const char* text : {"", "0", "257", "0x10", "1 ", "-1", "+1", "1.0", "99999999999"})
    CHECK_THROWS_AS(store_number("--jobs", 256, jobs)(text), UsageError);
}

TEST_CASE("cli/values: years have four digits") {
  std::optional<int> year;
  store_year("--fiscal-year", year)("2022");
  CHECK(year == 2022);
  for (const char* text : {"22", "1899", "2200", "FY2022", ""})
    CHECK_THROWS_AS(store_year("--fiscal-year", year)(text), UsageError);
}

TEST_CASE("cli/inputs: colour is decided by the option, then NO_COLOR, FORCE_COLOR, the terminal and TERM") {
  const auto colour = [](const std::string& option, bool terminal, std::map<std::string, std::string> variables) {
    Streams streams;
    streams.environment = [=](const std::string& name) -> std::optional<std::string> {
      return variables.contains(name) ? std::optional(variables.at(name)) : std::nullopt;
    };
    return use_colour({.colour = option}, terminal, streams);
  };
  CHECK(colour("auto", true, {}));
  CHECK_FALSE(colour("auto", false, {}));
  CHECK(colour("always", false, {{"NO_COLOR", "1"}}));
  CHECK_FALSE(colour("never", true, {{"FORCE_COLOR", "1"}}));
  CHECK_FALSE(colour("auto", true, {{"NO_COLOR", "1"}, {"FORCE_COLOR", "1"}}));
  CHECK(colour("auto", true, {{"NO_COLOR", ""}}));
  CHECK(colour("auto", false, {{"FORCE_COLOR", "1"}}));
  CHECK_FALSE(colour("auto", true, {{"FORCE_COLOR", "0"}}));
  CHECK_FALSE(colour("auto", true, {{"TERM", "dumb"}}));
}

TEST_CASE("cli/help: no line is wider than the terminal, from 40 columns on") {
  for (const std::size_t width : {std::size_t{40}, std::size_t{60}, std::size_t{80}, std::size_t{100}}) {
    for (const Command& command : all_commands()) {
      const std::string text = run_program({"help", std::string(command.name)}, {.width = width}).out;
      REQUIRE(text.ends_with('\n'));
      for (std::size_t begin = 0, end = 0; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1) {
        const std::string line = text.substr(begin, end - begin);
        if (line.starts_with("  jilaf ") || line.starts_with("  eval") || line.starts_with("Usage") ||
            line.starts_with("jilaf "))
          continue;  // to be copied whole
        CAPTURE(line);
        CHECK(line.size() <= width);
      }
    }
  }
}

TEST_CASE("cli/help: examples come first") {
  const std::string text = run_program({"report", "--help"}).out;
  CHECK(text.find("Examples:") < text.find("Usage:"));
  CHECK(text.find("Usage:") < text.find("--format"));
}

TEST_CASE("cli/help: wrapped text keeps its words and its indentation") {
  CHECK(wrap("one two three", 9, 2) == "one two\n  three");
  CHECK(wrap("", 9, 2).empty());
  CHECK(wrap("incomprehensibilities", 9, 2) == "incomprehensibilities");
  CHECK(wrap("労働組合 労働組合", 10, 0) == "労働組合\n労働組合");
}

TEST_CASE("cli/arguments: pieces are cut at commas, and each is looked at") {
  CHECK(split_at_commas("a, b,c") == std::vector<std::string>{"a", "b", "c"});
  CHECK(split_at_commas("") == std::vector<std::string>{""});
  Arguments arguments;
  std::vector<std::string> got;
  const Parameter& parameter = arguments.option("by", 0, "KEY", store_pieces(got), "x")
                                   .choose("key", {{"year", {}}, {"country", {}}})
                                   .in_pieces();
  give(parameter, "year,country");
  CHECK(got.size() == 2);
  CHECK_THROWS_WITH_AS(give(parameter, "year,contry"), "there is no key 'contry'; did you mean 'country'?", UsageError);
  CHECK_THROWS_AS(give(parameter, "year,"), UsageError);
}
