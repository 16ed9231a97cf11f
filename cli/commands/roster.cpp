// SPDX-License-Identifier: MIT
#include "cli/commands/commands.hpp"
#include "cli/reporting.hpp"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

struct RosterOptions {
  ReportOptions report;
  std::vector<std::string> columns;
  bool list_columns = false;
};

std::vector<Choice> column_choices() {
  std::vector<Choice> choices;
  for (const RosterColumn& column : roster_columns()) choices.push_back({column.key, column.doc});
  return choices;
}

std::string list_columns() {
  std::size_t longest = 0;
  for (const RosterColumn& column : roster_columns()) longest = std::max(longest, column.key.size());
  std::string out;
  for (const RosterColumn& column : roster_columns())
    out += fmt::format("{:{}}  {}\n", column.key, longest, column.doc);
  return out;
}

}  // namespace

Action commands::roster(Arguments& arguments) {
  auto options = std::make_shared<RosterOptions>();
  arguments.example("jilaf roster programmes/2024-fturk.yaml", "the delegates of a programme, for the office");
  arguments.example("jilaf roster --columns", "which columns there are");
  arguments.example("jilaf roster --columns name,country -o roster.csv programmes", "two columns, for a spreadsheet");
  arguments.section("Columns");
  arguments
      .option(
          "columns", 0, "COLUMN,...",
          [options](const std::string& value) {
            options->list_columns = value.empty();
            options->columns = value.empty() ? std::vector<std::string>() : split_at_commas(value);
          },
          "the columns to show, in this order; without a value it lists those that there are")
      .choose("column", column_choices())
      .list_with("jilaf roster --columns")
      .in_pieces()
      .may_stand_alone();
  define_reporting(arguments, options->report, Audience::internal);
  return [options](Streams& streams) {
    if (options->list_columns) {
      streams.out(list_columns());
      return ExitStatus::fine;
    }
    return report_one(options->report, streams, [&](const Visible& visible, const RenderOptions& render) {
      require_programmes(visible);
      return render_roster(visible, options->columns, render);
    });
  };
}

}  // namespace jilaf::cli
