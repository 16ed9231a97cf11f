// SPDX-License-Identifier: MIT
// Where the product goes and what it looks like.
#pragma once

#include "cli/arguments.hpp"
#include "cli/streams.hpp"
#include "language/language_file.hpp"
#include "model/settings.hpp"
#include "write/formats.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace jilaf::cli {

/// What was said about the output.
struct OutputOptions {
  std::string format;         ///< empty: by the suffix of the output, else the first of all
  std::string output;         ///< empty or `-`: standard output
  std::string language;       ///< empty: the first of the settings that jilaf speaks
  std::string front_matter;   ///< empty: as the settings say for a folder, else none
  std::string language_file;  ///< empty: a language that jilaf brings
  bool strict_language = false;
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

/// Declares `--format`, `--output`, `--language`, `--language-file`, `--strict-language`, `--front-matter`, `--bom`, `--headings` and `--draft`.
void define_outputs(Arguments& arguments, OutputOptions& options, bool folders);

/// Finds target and format; `folders` says whether an unknown suffix names a folder. `UsageError` where options contradict
/// each other.
[[nodiscard]] Target find_target(const OutputOptions& options, bool folders, const Settings& settings);

/// The language to write in, which jilaf brings or which is read from a file.
class OutputLanguage {
 public:
  /// Finds it by the options, else by the settings, else it is English; `WorldError` where the file cannot be read.
  OutputLanguage(const OutputOptions& options, const Settings& settings);

  [[nodiscard]] bool usable() const { return file_ == nullptr || file_->usable(); }
  [[nodiscard]] const LanguageData& data() const { return file_ != nullptr ? file_->data() : *data_; }
  /// The file, which must have been asked for.
  [[nodiscard]] const LanguageFile& file() const { return *file_; }

 private:
  std::unique_ptr<LanguageFile> file_;
  const LanguageData* data_ = nullptr;
};

/// Reads a language file.
[[nodiscard]] std::unique_ptr<LanguageFile> read_language_file(const std::string& path);

/// Writes to standard output or to the file, whole or not at all.
void put(const Target& target, std::string_view bytes, Streams& streams);

}  // namespace jilaf::cli
