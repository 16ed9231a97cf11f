// SPDX-License-Identifier: MIT
#include "language/language.hpp"
#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/findings.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"

#include <memory>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

struct LanguageOptions {
  std::vector<std::string> files;
  MessageOptions messages;
};

/// The languages that jilaf brings, each with its name in that language.
std::string list_languages() {
  std::string out;
  for (const LanguageData& data : languages())
    out += fmt::format("{:7}  {}\n", data.tag, Language(data).language_name(data.tag));
  return out;
}

ExitStatus check_files(const LanguageOptions& options, Streams& streams) {
  bool fine = true;
  for (const std::string& path : options.files) {
    const std::unique_ptr<LanguageFile> file = read_language_file(path);
    fine = fine && file->usable();
    DiagnosticStyle style;
    style.colour = use_colour(options.messages, streams.out_is_terminal, streams);
    style.width = streams.out_is_terminal ? streams.width : 0;
    style.closing_line = true;
    style.checked = {FileId{0}};
    if (!options.messages.quiet) streams.out(show_findings({file->findings(), style}, file->sources(), "text"));
  }
  return fine ? ExitStatus::fine : ExitStatus::findings;
}

}  // namespace

Action commands::language(Arguments& arguments) {
  auto options = std::make_shared<LanguageOptions>();
  arguments.example("jilaf language", "the languages that reports can be written in");
  arguments.example("jilaf language --check pt.yaml", "what a language file still lacks");
  arguments.option("check", 0, "FILE", append(options->files), "check a language file").offer_files().repeatable();
  define_messages(arguments, options->messages);
  return [options](Streams& streams) {
    if (!options->files.empty()) return check_files(*options, streams);
    streams.out(list_languages());
    return ExitStatus::fine;
  };
}

}  // namespace jilaf::cli
