// SPDX-License-Identifier: MIT
#include "cli/selection.hpp"

#include "cli/values.hpp"

#include <algorithm>

namespace jilaf::cli {

void define_selection(Arguments& arguments, SelectionOptions& options, Audience usual) {
  options.audience = word(usual);
  const auto audiences = choices<Audience>();
  arguments.section("Selection");
  arguments.option("programme", 0, "ID", append(options.programmes), "only this programme; may be given several times")
      .repeatable();
  arguments.option("since", 0, "DATE", store_date("--since", options.since),
                   "only programmes that end on this date or later");
  arguments.option("until", 0, "DATE", store_date("--until", options.until),
                   "only programmes that start on this date or earlier");
  arguments.option("fiscal-year", 0, "YEAR", store_year("--fiscal-year", options.fiscal_year),
                   "only programmes of this fiscal year");
  arguments.option("audience", 0, "WHO", store(options.audience), "for whom it is written")
      .choose("audience", {audiences.begin(), audiences.end()})
      .usually(std::string(word(usual)));
}

Selection to_selection(const SelectionOptions& options, Date today) {
  const auto audiences = choices<Audience>();
  const auto found = std::ranges::find(audiences, options.audience, &Choice::word);
  return {.audience = static_cast<Audience>(found - audiences.begin()),
          .today = today,
          .programmes = options.programmes,
          .since = options.since,
          .until = options.until,
          .fiscal_year = options.fiscal_year};
}

}  // namespace jilaf::cli
