// SPDX-License-Identifier: MIT
// Runs the whole checker on YAML literals and gives what it finds as lines that can be compared.
#pragma once

#include "base/date.hpp"
#include "base/diagnostic.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf::test {

/// One file of an example; the name may hold folders.
struct ExampleFile {
  std::string name;
  std::string text;
};
/// The files of an example.
using Example = std::vector<ExampleFile>;

/// A fresh, empty directory that goes away with the object; nothing above it is taken for a data directory.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// Writes a file together with the folders that it needs.
  void write(const ExampleFile& file) const;

 private:
  std::filesystem::path path_;
};

/// The day of all checks that name none.
inline constexpr Date usual_today{2024, 12, 1};

/// One finding as `file:line:col severity[rule] message`, with its label, related places and help on demand.
struct Finding {
  std::string rule;
  Severity severity = Severity::error;
  std::string line;
  std::string label;
  std::vector<std::string> related;  ///< `file:line:col text`
  std::string help;
};

/// Writes the files to a fresh directory, loads it and runs every rule.
[[nodiscard]] std::vector<Finding> findings_in(const Example& example, Date today = usual_today);

/// Everything that is found, a line each and each with its line break; empty where nothing is.
[[nodiscard]] std::string checked(const Example& example, Date today = usual_today);
/// The same for one file, `data.yaml`.
[[nodiscard]] std::string checked(std::string_view yaml, Date today = usual_today);

/// What one rule finds, a line each.
[[nodiscard]] std::string found_by(std::string_view rule, const Example& example, Date today = usual_today);
/// The same for one file, `data.yaml`.
[[nodiscard]] std::string found_by(std::string_view rule, std::string_view yaml, Date today = usual_today);

/// What one rule finds, a line each, without places and weights.
[[nodiscard]] std::string messages_by(std::string_view rule, const Example& example, Date today = usual_today);
/// The same for one file, `data.yaml`.
[[nodiscard]] std::string messages_by(std::string_view rule, std::string_view yaml, Date today = usual_today);

/// What one rule finds in one file, with labels (`  ^ ...`), related places (`  - ...`) and helps (`  = ...`) on lines of their own.
[[nodiscard]] std::string explained_by(std::string_view rule, const Example& example, Date today = usual_today);
/// The same for one file, `data.yaml`.
[[nodiscard]] std::string explained_by(std::string_view rule, std::string_view yaml, Date today = usual_today);

}  // namespace jilaf::test
