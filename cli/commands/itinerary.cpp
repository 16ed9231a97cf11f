// SPDX-License-Identifier: MIT
#include "cli/commands/commands.hpp"
#include "cli/reporting.hpp"

#include <memory>

namespace jilaf::cli {

Action commands::itinerary(Arguments& arguments) {
  auto options = std::make_shared<ReportOptions>();
  arguments.example("jilaf itinerary programmes/2024-fturk.yaml", "a programme day by day");
  arguments.example("jilaf itinerary --programme 2024-fturk --audience partner programmes",
                    "one programme of a folder, for its hosts");
  define_reporting(arguments, *options, Audience::internal);
  return [options](Streams& streams) {
    return report_one(*options, streams, [](const Visible& visible, const RenderOptions& render) {
      require_programmes(visible);
      return render_itinerary(visible, render);
    });
  };
}

}  // namespace jilaf::cli
