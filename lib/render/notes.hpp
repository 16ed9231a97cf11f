// SPDX-License-Identifier: MIT
#pragma once

#include "figures/runs.hpp"
#include "render/reports.hpp"
#include "render/words.hpp"

namespace jilaf {

/// A document with its title, and on top the notices that its audience or state asks for.
[[nodiscard]] Document page(std::string_view kind, std::string_view title, const Speaker& speaker,
                            const RenderOptions& options);

/// The sentence on people who are not shown for their safety; empty where there are none.
[[nodiscard]] std::string withheld_note(std::int64_t people, const Speaker& speaker);

/// A printed note as a paragraph, where there is one.
void add_note(Blocks& blocks, const Text& note, const Speaker& speaker);

/// The runs that readers are told: those of a programme, or one where all have the same dates, such as language units do.
[[nodiscard]] std::vector<Run> distinct_runs(const Programme& programme);

/// The dates of a programme in words, each run apart; empty where none is known.
[[nodiscard]] std::vector<std::string> dates_in_words(const Programme& programme, const Speaker& speaker,
                                                      std::string_view style);

/// What tells a run from the others: its label, its countries or its place; empty where nothing does.
[[nodiscard]] std::string label_of(const Segment& segment, const Programme& programme, const Speaker& speaker);

/// What happened to a plan, in one line, with the note behind it.
[[nodiscard]] std::string change_line(const Change& change, const Speaker& speaker);

/// Which form verbs take: `held`, `in_progress`, `planned`, or `called_off` for what was to come.
[[nodiscard]] std::string when(Status status);

}  // namespace jilaf
