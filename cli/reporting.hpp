// SPDX-License-Identifier: MIT
// What all commands that report have in common.
#pragma once

#include "base/files.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "cli/selection.hpp"
#include "render/reports.hpp"

#include <functional>
#include <vector>

namespace jilaf::cli {

/// The options of a command that reports.
struct ReportOptions {
  InputOptions inputs;
  MessageOptions messages;
  SelectionOptions selection;
  OutputOptions outputs;
};

/// Declares them all; `folders` says whether `--output` may name a folder.
void define_reporting(Arguments& arguments, ReportOptions& options, Audience usual, bool folders = false);

/// Makes the product of data that is fit to be printed; the only file has no name.
using MakePages = std::function<std::vector<NamedBytes>(const Visible&, const RenderOptions&, const Target&)>;

/// Reads, checks and projects; makes the pages unless errors forbid it, and writes them when all of them are made.
[[nodiscard]] ExitStatus report_with(const ReportOptions& options, bool folders, Streams& streams,
                                     const MakePages& make);

/// Makes one document from what may be seen.
using MakeDocument = std::function<Document(const Visible&, const RenderOptions&)>;

/// `report_with()` for commands that print one document.
[[nodiscard]] ExitStatus report_one(const ReportOptions& options, Streams& streams, const MakeDocument& make);

/// `UsageError` where no programme is left to print.
void require_programmes(const Visible& visible);

}  // namespace jilaf::cli
