// SPDX-License-Identifier: MIT
#include "cli/inputs.hpp"

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "cli/progress.hpp"
#include "cli/say.hpp"
#include "cli/values.hpp"

#include <algorithm>
#include <thread>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

constexpr unsigned most_jobs = 256;

std::vector<Choice> colour_choices() {
  return {{"auto", "where the output is a terminal"}, {"always", "also where it is not"}, {"never", "nowhere"}};
}

void say_what_was_read(const Dossier& dossier, Streams& streams) {
  for (const LoadedFile& file : dossier.files) {
    const std::string& name = dossier.sources[file.id].name();
    const std::string_view why = file.settings ? " (settings)" : file.chosen ? "" : " (context)";
    if (file.ours)
      say(streams, fmt::format("read {}{}", name, why));
    else
      say(streams, fmt::format("skipped {}, which holds none of the sections that jilaf knows", name));
  }
}

}  // namespace

void define_inputs(Arguments& arguments, InputOptions& options) {
  arguments.section("Input");
  arguments.positional("PATH", append(options.paths), "files or folders to read, '-' for standard input")
      .usually(".")
      .repeatable()
      .offer_files();
  arguments
      .option("settings", 0, "FILE", store(options.settings),
              "read the settings from this file instead of the nearest jilaf.yaml")
      .offer_files();
  arguments.option("stdin-name", 0, "NAME", store(options.stdin_name), "what standard input is called in messages");
  arguments.option("today", 0, "DATE", store_day("--today", options.today), "the date to take for today")
      .usually("SOURCE_DATE_EPOCH, else today in the time zone of the settings");
  arguments.option("jobs", 'j', "N", store_number("--jobs", most_jobs, options.jobs), "threads to work with")
      .usually("one a core");
}

void define_messages(Arguments& arguments, MessageOptions& options) {
  arguments.section("Messages");
  arguments.flag("quiet", 'q', options.quiet, "leave findings unsaid; the exit status tells");
  arguments.flag("verbose", 'v', options.verbose, "say which files were read and skipped");
  arguments.option("color", 0, "WHEN", store(options.colour), "use colour")
      .choose("colour mode", colour_choices())
      .usually("auto");
}

unsigned jobs(const InputOptions& options) {
  if (options.jobs != 0) return options.jobs;
  return std::clamp(std::thread::hardware_concurrency(), 1U, most_jobs);
}

Dossier load_inputs(const InputOptions& options, const MessageOptions& messages, Streams& streams) {
  InputRequest request;
  if (!options.paths.empty()) request.paths = options.paths;
  request.settings = options.settings;
  if (!options.stdin_name.empty()) request.stdin_name = options.stdin_name;
  request.read_stdin = streams.read_stdin;
  request.jobs = jobs(options);
  Progress progress(streams, "read", messages.quiet);
  request.step = [&](std::size_t all) { progress.step(all); };
  Dossier dossier = load(request);
  if (messages.verbose) say_what_was_read(dossier, streams);
  if (std::ranges::none_of(dossier.files, [](const LoadedFile& file) { return file.chosen && file.ours; })) {
    // A check that looked at nothing must not look like one that found nothing.
    throw UsageError(
        "there is nothing of jilaf's to read: no file holds 'programme:' or another section that it knows");
  }
  return dossier;
}

void refuse_data_file(std::string_view option, const std::filesystem::path& path, const Dossier& dossier) {
  std::error_code error;
  for (const LoadedFile& file : dossier.files) {
    if (!file.path.empty() && std::filesystem::equivalent(file.path, path, error))
      throw UsageError(fmt::format("{}: '{}' is a file of the data", option, utf8::make_visible(path.string())));
  }
}

bool use_colour(const MessageOptions& options, bool is_terminal, const Streams& streams) {
  if (options.colour != "auto") return options.colour == "always";
  // https://no-color.org and https://force-color.org: set and not empty.
  if (!streams.environment("NO_COLOR").value_or("").empty()) return false;
  if (const std::string force = streams.environment("FORCE_COLOR").value_or(""); !force.empty()) return force != "0";
  return is_terminal && streams.environment("TERM").value_or("") != "dumb";
}

}  // namespace jilaf::cli
