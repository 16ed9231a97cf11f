// SPDX-License-Identifier: MIT
#include "cli/commands/commands.hpp"
#include "cli/reporting.hpp"

#include <memory>

namespace jilaf::cli {

Action commands::list(Arguments& arguments) {
  auto options = std::make_shared<ReportOptions>();
  arguments.example("jilaf list programmes", "ids, titles, dates and status");
  arguments.example("jilaf list --format csv --fiscal-year 2022 programmes",
                    "the programmes of a fiscal year, for scripts");
  define_reporting(arguments, *options, Audience::public_);
  return [options](Streams& streams) { return report_one(*options, streams, render_list); };
}

}  // namespace jilaf::cli
