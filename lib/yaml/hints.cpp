// SPDX-License-Identifier: MIT
#include "yaml/hints.hpp"

#include "yaml/trouble.hpp"

#include <algorithm>
#include <array>

namespace jilaf::yaml {
namespace {

/// The hints in the order in which they are asked: what would make others misread the line comes first.
constexpr std::array hints = {
    unclosed_quote,    after_quote,        bad_escape,        tab,         bad_start,      unclosed_bracket,
    colon_in_brackets, stray_bracket,      missing_comma,     stray_comma, misplaced_item, colon_in_value,
    missing_dash,      line_without_colon, wrong_indentation,
};

}  // namespace

void Trouble::report(Reason reason, std::size_t place, std::string message, std::string help) const {
  const std::size_t end = std::min(place + 1, text.size());
  reporter.report(reason, {std::min(place, end), end}, std::move(message), std::move(help));
}

void explain(const Outcome& outcome, std::string_view text, const TreeBuilder& builder, Reporter& reporter) {
  if (report_unsupported(text, builder.cursor(), outcome.at, reporter)) return;
  const std::size_t at = std::min(text.find_first_not_of(" \t\r\n", outcome.at), text.size());
  const Trouble trouble{text,    outcome.message, at, line_begin(text, at), look_ahead(text, builder.cursor(), at),
                        builder, reporter};
  if (std::any_of(hints.begin(), hints.end(), [&](const auto hint) { return hint(trouble); })) return;
  trouble.report(Reason::unexpected, std::min(outcome.at, text.size()), "this cannot be understood here",
                 "compare the line, and the one above, with an example of `jilaf-format(5)`; put text into quotes");
}

}  // namespace jilaf::yaml
