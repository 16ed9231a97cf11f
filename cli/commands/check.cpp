// SPDX-License-Identifier: MIT
#include "cli/commands/commands.hpp"
#include "cli/fixing.hpp"
#include "cli/prepare.hpp"
#include "write/diagnostics.hpp"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

struct CheckOptions {
  InputOptions inputs;
  MessageOptions messages;
  FixOptions fixing;
  std::string format = "text";
};

/// Keeps what lies in the chosen files and errors of the settings, which rule them.
Diagnostics reported(const Prepared& prepared) {
  Diagnostics findings = prepared.findings;
  std::erase_if(findings, [&](const Diagnostic& finding) {
    if (!finding.span.given()) return false;
    const LoadedFile& file = prepared.dossier.files[static_cast<std::size_t>(finding.span.file)];
    return !file.chosen && !(file.settings && finding.severity == Severity::error);
  });
  return findings;
}

/// Mends until nothing is left that can be mended: one repair may bring the next to light.
Prepared prepare_and_fix(const CheckOptions& options, Streams& streams) {
  constexpr int most_rounds = 20;
  Prepared prepared = prepare(options.inputs, options.messages, streams);
  std::size_t mended = 0;
  for (int round = 0; round < most_rounds; ++round) {
    if (options.fixing.diff) streams.out(show_repairs(prepared));
    if (!options.fixing.fix) break;
    const std::size_t count = write_repairs(prepared);
    if (count == 0) break;
    mended += count;
    prepared = prepare(options.inputs, {.quiet = true, .verbose = false, .colour = {}}, streams);
  }
  if (mended > 0 && !options.messages.quiet)
    streams.err(fmt::format("jilaf: mended {} {}\n", mended, mended == 1 ? "place" : "places"));
  return prepared;
}

ExitStatus run_check(const CheckOptions& options, Streams& streams) {
  const Prepared prepared = prepare_and_fix(options, streams);
  Diagnostics findings = reported(prepared);
  const bool failed =
      std::ranges::any_of(findings, [](const Diagnostic& finding) { return finding.severity == Severity::error; });
  if (!options.messages.quiet && (!findings.empty() || options.format == "json")) {
    const bool colour = use_colour(options.messages, streams.out_is_terminal, streams);
    const std::size_t width = streams.out_is_terminal ? streams.width : 0;
    streams.out(show_findings(std::move(findings), prepared.dossier, options.format, colour, true, width));
  }
  if (has_wrong_settings(prepared)) return ExitStatus::usage;
  return failed ? ExitStatus::findings : ExitStatus::fine;
}

std::vector<Choice> format_choices() {
  std::vector<Choice> choices;
  for (const DiagnosticFormat& format : diagnostic_formats()) choices.push_back({format.name, format.doc});
  return choices;
}

}  // namespace

Action commands::check(Arguments& arguments) {
  auto options = std::make_shared<CheckOptions>();
  arguments.example("jilaf check", "check the data of the folder where you stand");
  arguments.example("jilaf check programmes/2024-fturk.yaml", "check one file against the rest of its data directory");
  arguments.example("jilaf check --format concise programmes", "one line for each finding, as editors like it");
  arguments.section("Output");
  arguments.option("format", 'f', "FORMAT", store(options->format), "how to show what was found")
      .choose("format", format_choices())
      .usually("text");
  define_fixing(arguments, options->fixing);
  define_inputs(arguments, options->inputs);
  define_messages(arguments, options->messages);
  return [options](Streams& streams) { return run_check(*options, streams); };
}

}  // namespace jilaf::cli
