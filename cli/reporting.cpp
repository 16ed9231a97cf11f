// SPDX-License-Identifier: MIT
#include "cli/reporting.hpp"

#include "base/error.hpp"
#include "base/files.hpp"
#include "base/sorted.hpp"
#include "cli/gate.hpp"
#include "cli/progress.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jilaf::cli {

void define_reporting(Arguments& arguments, ReportOptions& options, Audience usual, bool folders) {
  define_selection(arguments, options.selection, usual);
  define_outputs(arguments, options.outputs, folders);
  define_inputs(arguments, options.inputs);
  define_messages(arguments, options.messages);
}

namespace {

void write_pages(const std::vector<NamedBytes>& pages, const Target& target, const Dossier& dossier, Streams& streams) {
  if (target.kind == Target::Kind::file) refuse_data_file("--output", target.path, dossier);
  if (target.kind != Target::Kind::folder) return put(target, pages.front().bytes, streams);
  make_directory(target.path);
  for (const NamedBytes& page : pages) {
    std::error_code error;  // only a link can lead from a page to the data
    if (const auto path = target.path / page.name; std::filesystem::is_symlink(path, error))
      refuse_data_file("--output", path, dossier);
  }
  write_files(target.path, pages);
}

/// The texts that are not there in the language of the output, each once and in the order of the files.
Diagnostics gaps_in(std::vector<Span> untranslated, std::string_view tag) {
  const auto place = [](const Span& span) { return std::pair(span.file, span.begin); };
  std::ranges::sort(untranslated, {}, place);
  drop_doubles(untranslated, place);
  Diagnostics gaps;
  for (const Span& span : untranslated) {
    gaps.push_back({.rule = "missing-translation",
                    .severity = Severity::error,
                    .span = span,
                    .message = fmt::format("the text has no version in '{}'", tag),
                    .label = {},
                    .related = {},
                    .help = fmt::format("add the text in '{}', or leave out '--strict-language'", tag)});
  }
  return gaps;
}

}  // namespace

ExitStatus report_with(const ReportOptions& options, bool folders, Streams& streams, const MakePages& make) {
  // Errors alone keep a report from being written, so that no other rule need run.
  RuleChoice errors_only;
  errors_only.least = Severity::error;
  const Prepared prepared = prepare(options.inputs, options.messages, streams, errors_only);
  if (const auto refused = refuse_broken(prepared, options.messages, streams)) return *refused;
  const Settings& settings = prepared.dossier.settings;
  const Target target = find_target(options.outputs, folders, settings);
  const Visible visible = project(prepared.dossier, prepared.figures, to_selection(options.selection, prepared.today),
                                  jobs(options.inputs));
  const Verdict verdict = judge(prepared, visible, options.outputs.draft, options.messages, streams);
  if (verdict.refused) return *verdict.refused;
  const OutputLanguage chosen(options.outputs, settings);
  if (!chosen.usable()) return refuse_language(chosen.file(), options.messages, streams);
  const Language language(chosen.data());
  std::vector<Span> untranslated;
  const std::vector<NamedBytes> pages = [&] {
    Progress progress(streams, "written", options.messages.quiet);
    const auto step = [&](std::size_t all) { progress.step(all); };
    return make(visible,
                {language, verdict.draft, &untranslated, step, jobs(options.inputs), target.format->writes_items},
                target);
  }();
  if (options.outputs.strict_language && !untranslated.empty()) {
    refuse(prepared, gaps_in(std::move(untranslated), language.tag()), "add the texts above", options.messages,
           streams);
    return ExitStatus::findings;
  }
  write_pages(pages, target, prepared.dossier, streams);
  return ExitStatus::fine;
}

ExitStatus report_one(const ReportOptions& options, Streams& streams, const MakeDocument& make) {
  return report_with(options, false, streams,
                     [&](const Visible& visible, const RenderOptions& render, const Target& target) {
                       const std::array documents{make(visible, render)};
                       return std::vector<NamedBytes>{{{}, target.format->write(documents, target.write)}};
                     });
}

void require_programmes(const Visible& visible) {
  if (visible.programmes().empty())
    throw UsageError("there is no programme to print; see 'jilaf list' for what is there");
}

}  // namespace jilaf::cli
