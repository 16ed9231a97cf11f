// SPDX-License-Identifier: MIT
#include "cli/reporting.hpp"

#include "base/error.hpp"
#include "cli/gate.hpp"

#include <array>

namespace jilaf::cli {

void define_reporting(Arguments& arguments, ReportOptions& options, Audience usual, bool folders) {
  define_selection(arguments, options.selection, usual);
  define_outputs(arguments, options.outputs, folders);
  define_inputs(arguments, options.inputs);
  define_messages(arguments, options.messages);
}

ExitStatus report_with(const ReportOptions& options, bool folders, Streams& streams, const Use& use) {
  const Prepared prepared = prepare(options.inputs, options.messages, streams);
  if (const auto refused = refuse_broken(prepared, options.messages, streams)) return *refused;
  const Settings& settings = prepared.dossier.settings;
  const Target target = find_target(options.outputs, folders, settings);
  const Visible visible = project(prepared.dossier, prepared.figures, to_selection(options.selection, prepared.today));
  const Verdict verdict = judge(prepared, visible, options.outputs.draft, options.messages, streams);
  if (verdict.refused) return *verdict.refused;
  const Language language(find_output_language(options.outputs, settings));
  use(visible, {language, verdict.draft}, target);
  return ExitStatus::fine;
}

ExitStatus report_one(const ReportOptions& options, Streams& streams, const MakeDocument& make) {
  return report_with(options, false, streams,
                     [&](const Visible& visible, const RenderOptions& render, const Target& target) {
                       const std::array documents{make(visible, render)};
                       put(target, target.format->write(documents, target.write), streams);
                     });
}

void require_programmes(const Visible& visible) {
  if (visible.programmes().empty())
    throw UsageError("there is no programme to print; see 'jilaf list' for what is there");
}

}  // namespace jilaf::cli
