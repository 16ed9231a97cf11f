// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/events.hpp"

namespace jilaf::yaml {

/// Says in a person's words why the library, or the builder, could not go on: looks at the raw lines for the usual mistakes.
/// No message repeats a value, which may be private; the place shows it, and whoever prints the place knows what to mask.
void explain(const Outcome& outcome, std::string_view text, const TreeBuilder& builder, Reporter& reporter);

/// Reports a key without its colon and says what stands there instead: a full-width colon, a colon without blank, nothing.
/// `flow` is whether it stands inside brackets.
void report_missing_colon(std::string_view text, Bytes key, bool flow, Reporter& reporter);
/// Reports an opening bracket that has no closing one.
void report_unclosed_bracket(std::string_view text, std::size_t bracket, Reporter& reporter);

}  // namespace jilaf::yaml
