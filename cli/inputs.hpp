// SPDX-License-Identifier: MIT
// What several commands read, and what they say while they do.
#pragma once

#include "base/date.hpp"
#include "cli/arguments.hpp"
#include "cli/streams.hpp"
#include "load/dossier.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jilaf::cli {

/// What to read.
struct InputOptions {
  std::vector<std::string> paths;
  std::string settings;
  std::string stdin_name;
  std::optional<Date> today;
  unsigned jobs = 0;  ///< 0 stands for one a core
};

/// How to talk.
struct MessageOptions {
  bool quiet = false;
  bool verbose = false;
  std::string colour = "auto";
};

/// Declares PATH, `--settings`, `--stdin-name`, `--today` and `--jobs`.
void define_inputs(Arguments& arguments, InputOptions& options);

/// Declares `--quiet`, `--verbose` and `--color`.
void define_messages(Arguments& arguments, MessageOptions& options);

/// The number of threads to use.
[[nodiscard]] unsigned jobs(const InputOptions& options);

/// Reads everything; says under `--verbose` what was read and what was skipped.
[[nodiscard]] Dossier load_inputs(const InputOptions& options, const MessageOptions& messages, Streams& streams);

/// A slip of the hand must not cost the data: `UsageError` with the option where a path to write to is a file of the data.
void refuse_data_file(std::string_view option, const std::filesystem::path& path, const Dossier& dossier);

/// Whether to use colour on a stream, from `--color`, NO_COLOR, FORCE_COLOR and TERM.
[[nodiscard]] bool use_colour(const MessageOptions& options, bool is_terminal, const Streams& streams);

}  // namespace jilaf::cli
