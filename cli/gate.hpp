// SPDX-License-Identifier: MIT
// No report is made from wrong or half-read data.
#pragma once

#include "cli/prepare.hpp"
#include "language/language_file.hpp"
#include "project/visible.hpp"

#include <optional>

namespace jilaf::cli {

/// Looks for what forbids any report whatever is selected: errors in the settings, and files that could not be parsed.
/// Says so and gives the status, or nothing where the way is free.
[[nodiscard]] std::optional<ExitStatus> refuse_broken(const Prepared& prepared, const MessageOptions& messages,
                                                      Streams& streams);

/// Shows errors, at most the first ten, and says that nothing is written and what to do.
void refuse(const Prepared& prepared, const Diagnostics& errors, std::string_view advice,
            const MessageOptions& messages, Streams& streams);

/// Shows what is wrong with a language file and gives the status.
[[nodiscard]] ExitStatus refuse_language(const LanguageFile& file, const MessageOptions& messages, Streams& streams);

/// What the errors in what is printed mean for it.
struct Verdict {
  std::optional<ExitStatus> refused;  ///< nothing may be written
  bool draft = false;                 ///< it is written under a banner
};

/// Looks for errors in what is printed and in its context, which is everything but the programmes that are not printed.
[[nodiscard]] Verdict judge(const Prepared& prepared, const Visible& visible, bool draft,
                            const MessageOptions& messages, Streams& streams);

}  // namespace jilaf::cli
