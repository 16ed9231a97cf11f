// SPDX-License-Identifier: MIT
#include "cli/commands/commands.hpp"
#include "cli/prepare.hpp"
#include "write/diagnostics.hpp"

#include <algorithm>
#include <memory>

namespace jilaf::cli {
namespace {

struct CheckOptions {
  InputOptions inputs;
  MessageOptions messages;
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

ExitStatus run_check(const CheckOptions& options, Streams& streams) {
  const Prepared prepared = prepare(options.inputs, options.messages, streams);
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
  define_inputs(arguments, options->inputs);
  define_messages(arguments, options->messages);
  return [options](Streams& streams) { return run_check(*options, streams); };
}

}  // namespace jilaf::cli
