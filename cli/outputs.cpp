// SPDX-License-Identifier: MIT
#include "cli/outputs.hpp"

#include "base/error.hpp"
#include "base/files.hpp"
#include "base/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

std::vector<Choice> format_choices() {
  std::vector<Choice> choices;
  for (const Format& format : formats()) choices.push_back({format.name, {}});
  return choices;
}

std::vector<Choice> language_choices() {
  std::vector<Choice> choices;
  for (const LanguageData& language : languages()) choices.push_back({language.tag, {}});
  return choices;
}

std::vector<Choice> generator_choices() {
  const auto all = choices<Generator>();
  return {all.begin(), all.end()};
}

/// The format that the suffix of a file names, or null; a folder that is there already is no file whatever its name.
const Format* format_by_suffix(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return nullptr;
  const std::string suffix = path.extension().string();
  return suffix.empty() ? nullptr : find_format(suffix);
}

Generator find_generator(const OutputOptions& options, const Target& target, const Settings& settings) {
  if (options.front_matter.empty())
    return target.kind == Target::Kind::folder ? settings.site.generator.value : Generator::none;
  const auto all = choices<Generator>();
  const auto found = std::ranges::find(all, options.front_matter, &Choice::word);
  return static_cast<Generator>(found - all.begin());
}

/// Options that the format has no use for were meant for another one.
void refuse_useless(const OutputOptions& options, std::string_view format) {
  const auto refuse = [&](bool given, std::string_view option, std::string_view belongs_to) {
    if (given && format != belongs_to)
      throw UsageError(fmt::format("'{}' belongs to {}, and the format is {}", option, belongs_to, format));
  };
  refuse(options.byte_order_mark, "--bom", "csv");
  refuse(options.headings, "--headings", "csv");
  refuse(!options.front_matter.empty() && options.front_matter != "none", "--front-matter", "md");
}

}  // namespace

void define_outputs(Arguments& arguments, OutputOptions& options, bool folders) {
  arguments.section("Output");
  arguments.option("format", 'f', "FORMAT", store(options.format), "the format")
      .choose("format", format_choices())
      .usually("that of the suffix of '--output', else md");
  arguments
      .option("output", 'o', folders ? "PATH" : "FILE", store(options.output),
              folders ? "write to a file if the suffix is one of a format, else a file for each programme and an index "
                        "page into a folder"
                      : "write to a file instead of standard output")
      .offer_files();
  arguments.option("language", 0, "TAG", store(options.language), "the language to write in")
      .choose("language", language_choices())
      .usually("the first of the settings");
  arguments.option("language-file", 0, "FILE", store(options.language_file), "write in the language of a file")
      .offer_files();
  arguments.flag("strict-language", 0, options.strict_language,
                 "write nothing where a text has no version in the language, instead of showing another one");
  arguments
      .option("front-matter", 0, "SITE", store(options.front_matter),
              "put the front matter of a site generator on top of Markdown")
      .choose("site generator", generator_choices())
      .usually(folders ? "none, or that of the settings for a folder" : "none");
  arguments.flag("bom", 0, options.byte_order_mark, "begin CSV with a byte order mark, for Excel");
  arguments.flag("headings", 0, options.headings,
                 "write CSV for people: headings instead of keys, words instead of codes");
  arguments.flag("draft", 0, options.draft,
                 "write under a banner even if the data has errors, but never past a rule of privacy");
}

Target find_target(const OutputOptions& options, bool folders, const Settings& settings) {
  Target target;
  const Format* suffix = nullptr;
  if (!options.output.empty() && options.output != "-") {
    target.path = options.output;
    suffix = format_by_suffix(target.path);
    target.kind = suffix == nullptr && folders ? Target::Kind::folder : Target::Kind::file;
  }
  target.format = suffix != nullptr ? suffix : &formats().front();
  if (!options.format.empty()) {
    target.format = find_format(options.format);
    if (suffix != nullptr && suffix != target.format) {
      throw UsageError(fmt::format("'{}' names the format {}, but '--format' says {}",
                                   utf8::make_visible(options.output), suffix->name, options.format));
    }
  }
  refuse_useless(options, target.format->name);
  target.write = {find_generator(options, target, settings), options.byte_order_mark, options.headings};
  return target;
}

std::unique_ptr<LanguageFile> read_language_file(const std::string& path) {
  constexpr std::size_t largest = std::size_t{4} << 20U;
  return std::make_unique<LanguageFile>(path, read_file(path, largest));
}

OutputLanguage::OutputLanguage(const OutputOptions& options, const Settings& settings) {
  if (!options.language.empty() && !options.language_file.empty())
    throw UsageError("'--language' and '--language-file' both name the language; give one of them");
  if (!options.language_file.empty()) file_ = read_language_file(options.language_file);
  data_ = options.language.empty() ? nullptr : find_language(options.language);
  for (const LanguageTag& tag : settings.languages) {
    if (data_ == nullptr) data_ = find_language(tag.value());
    if (data_ == nullptr) data_ = find_language(tag.value().substr(0, tag.value().find('-')));
  }
  if (data_ == nullptr) data_ = &default_language();
}

void put(const Target& target, std::string_view bytes, Streams& streams) {
  if (target.kind == Target::Kind::standard_output)
    streams.out(bytes);
  else
    write_file(target.path, bytes);
}

}  // namespace jilaf::cli
