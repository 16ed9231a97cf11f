// SPDX-License-Identifier: MIT
// Where the product goes and what it looks like.
#pragma once

#include "cli/arguments.hpp"
#include "cli/streams.hpp"
#include "language/language.hpp"
#include "model/settings.hpp"
#include "write/formats.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace jilaf::cli {

/// What was said about the output.
struct OutputOptions {
  std::string format;        ///< empty: by the suffix of the output, else the first of all
  std::string output;        ///< empty or `-`: standard output
  std::string language;      ///< empty: the first of the settings that jilaf speaks
  std::string front_matter;  ///< empty: as the settings say for a folder, else none
  bool byte_order_mark = false;
  bool headings = false;
  bool draft = false;
};

/// Where the product goes.
struct Target {
  enum class Kind : std::uint8_t { standard_output, file, folder };
  Kind kind = Kind::standard_output;
  std::filesystem::path path;
  const Format* format = nullptr;
  WriteOptions write;
};

/// Declares `--format`, `--output`, `--language`, `--front-matter`, `--bom`, `--headings` and `--draft`.
void define_outputs(Arguments& arguments, OutputOptions& options, bool folders);

/// Finds target and format; `folders` says whether an unknown suffix names a folder. `UsageError` where options contradict
/// each other.
[[nodiscard]] Target find_target(const OutputOptions& options, bool folders, const Settings& settings);

/// The data of the language to write in.
[[nodiscard]] const LanguageData& find_output_language(const OutputOptions& options, const Settings& settings);

/// Writes to standard output or to the file, whole or not at all.
void put(const Target& target, std::string_view bytes, Streams& streams);

}  // namespace jilaf::cli
