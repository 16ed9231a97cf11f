// SPDX-License-Identifier: MIT
#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/reporting.hpp"

#include <algorithm>
#include <memory>

namespace jilaf::cli {
namespace {

struct SummaryOptions {
  ReportOptions report;
  std::vector<std::string> by;
};

std::vector<Choice> key_choices() {
  std::vector<Choice> choices;
  for (const std::string_view key : group_keys()) choices.push_back({key, {}});
  return choices;
}

std::vector<GroupKey> to_keys(const std::vector<std::string>& words) {
  if (words.size() > 2) throw UsageError("'--by' takes one key or two");
  if (words.size() == 2 && words[0] == words[1]) throw UsageError("'--by' names the same key twice");
  std::vector<GroupKey> keys;
  keys.reserve(words.size());
  for (const std::string& word : words)
    keys.push_back(static_cast<GroupKey>(std::ranges::find(group_keys(), word) - group_keys().begin()));
  return keys;
}

}  // namespace

Action commands::summary(Arguments& arguments) {
  auto options = std::make_shared<SummaryOptions>();
  arguments.example("jilaf summary programmes", "figures over all programmes of a folder");
  arguments.example("jilaf summary --by fiscal-year,region programmes",
                    "a row for each region within each fiscal year");
  arguments.example("jilaf summary --by country -o countries.csv programmes", "a table for a spreadsheet");
  arguments.section("Grouping");
  arguments.option("by", 0, "KEY[,KEY]", store_pieces(options->by), "group by one key or two")
      .choose("key", key_choices())
      .in_pieces();
  define_reporting(arguments, options->report, Audience::public_);
  return [options](Streams& streams) {
    const std::vector<GroupKey> keys = to_keys(options->by);
    return report_one(options->report, streams, [&](const Visible& visible, const RenderOptions& render) {
      return render_summary(visible, keys, render);
    });
  };
}

}  // namespace jilaf::cli
