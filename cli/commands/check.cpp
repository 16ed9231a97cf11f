// SPDX-License-Identifier: MIT
#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/findings.hpp"
#include "cli/fixing.hpp"
#include "cli/say.hpp"
#include "cli/values.hpp"
#include "cli/weights.hpp"

#include <memory>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

struct CheckOptions {
  InputOptions inputs;
  MessageOptions messages;
  FixOptions fixing;
  WeightOptions weights;
  std::string format = "text";
  std::vector<FindingsFile> reports;
  unsigned most = 0;  // to show; 0 for all
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
  Prepared prepared = prepare(options.inputs, options.messages, streams, options.weights.choice);
  std::size_t mended = 0;
  for (int round = 0; round < most_rounds; ++round) {
    if (options.fixing.diff) streams.out(show_repairs(prepared));
    if (!options.fixing.fix) break;
    const std::size_t count = write_repairs(prepared);
    if (count == 0) break;
    mended += count;
    prepared =
        prepare(options.inputs, {.quiet = true, .verbose = false, .colour = {}}, streams, options.weights.choice);
  }
  if (mended > 0 && !options.messages.quiet)
    say(streams, fmt::format("mended {} {}", mended, mended == 1 ? "place" : "places"));
  return prepared;
}

/// Prints the findings, or the first of them, as the options say.
void print(MaskedFindings masked, const Dossier& dossier, const CheckOptions& options, Streams& streams) {
  masked.style.colour = use_colour(options.messages, streams.out_is_terminal, streams);
  masked.style.width = streams.out_is_terminal ? streams.width : 0;
  masked.style.closing_line = true;
  masked.style.total = count_diagnostics(masked.findings);
  const std::size_t all = masked.findings.size();
  if (options.most != 0 && options.most < all) masked.findings.resize(options.most);
  streams.out(show_findings(masked, dossier.sources, options.format));
  if (const std::size_t rest = all - masked.findings.size(); rest > 0) {
    say(streams, fmt::format("{} more finding{} not shown; raise '--max-diagnostics', or leave it out", rest,
                             rest == 1 ? " is" : "s are"));
  }
}

ExitStatus run_check(const CheckOptions& options, Streams& streams) {
  if (options.fixing.diff && options.format != "text") {
    throw UsageError(
        fmt::format("a diff and the format {} cannot share one output; write the findings to a file with "
                    "'--report {}:PATH'",
                    options.format, options.format));
  }
  const Prepared prepared = prepare_and_fix(options, streams);
  MaskedFindings masked = mask_findings(reported(prepared), prepared.dossier);
  masked.style.fails = failing_weight(options.weights);
  const bool failed = has_failed(masked.findings, masked.style.fails);
  const std::vector<std::string> unwritten = write_findings(options.reports, masked, prepared.dossier);
  if (!options.messages.quiet) print(std::move(masked), prepared.dossier, options, streams);
  for (const std::string& message : unwritten) say(streams, message);
  if (!unwritten.empty()) return ExitStatus::world;
  if (has_wrong_settings(prepared)) return ExitStatus::usage;
  return failed ? ExitStatus::findings : ExitStatus::fine;
}

void define_showing(Arguments& arguments, CheckOptions& options) {
  constexpr unsigned most_at_all = 1'000'000;
  arguments.section("Output");
  arguments.option("format", 'f', "FORMAT", store(options.format), "how to show what was found")
      .choose("format", finding_formats())
      .usually("text");
  arguments
      .option("report", 0, "FORMAT:PATH", append_findings_file(options.reports),
              "also write what was found to a file, in any of the formats")
      .repeatable();
  arguments
      .option("max-diagnostics", 0, "N", store_number("--max-diagnostics", most_at_all, options.most),
              "show the first so many findings on standard output")
      .usually("all");
}

}  // namespace

Action commands::check(Arguments& arguments) {
  auto options = std::make_shared<CheckOptions>();
  arguments.example("jilaf check", "check the data of the folder where you stand");
  arguments.example("jilaf check programmes/2024-fturk.yaml", "check one file against the rest of its data directory");
  arguments.example("jilaf check --format concise programmes", "one line for each finding, as editors like it");
  arguments.example("jilaf check --format github --report sarif:jilaf.sarif", "for a build server");
  define_showing(arguments, *options);
  define_weights(arguments, options->weights);
  define_fixing(arguments, options->fixing);
  define_inputs(arguments, options->inputs);
  define_messages(arguments, options->messages);
  return [options](Streams& streams) { return run_check(*options, streams); };
}

}  // namespace jilaf::cli
