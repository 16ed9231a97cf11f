// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// What the user asked to read.
struct InputRequest {
  std::vector<std::string> paths = {"."};       ///< files, directories, or `-` for standard input
  std::string settings;                         ///< a settings file to use instead of the nearest `jilaf.yaml`
  std::string stdin_name = "<standard input>";  ///< what standard input is called in messages
  std::function<std::string()> read_stdin;      ///< gives the bytes of standard input
  unsigned jobs = 1;                            ///< threads to read with
  std::function<void(std::size_t all)> step{};  ///< told after each file, from any thread; may be missing
};

/// One file to read.
struct Input {
  std::string name;            ///< as people see it
  std::filesystem::path path;  ///< empty for standard input
  bool chosen = false;         ///< reported and printed; the others are only context
  bool named = false;          ///< given on the command line itself, so it must be ours
  std::uintmax_t size = 0;
};

/// The settings file and the folder below which everything is context; both empty where there is none.
struct DataDirectory {
  std::filesystem::path settings;
  std::string settings_name;
  std::filesystem::path folder;
};

/// Finds the nearest `jilaf.yaml` from the first path upwards, not past a `.git` or the border of a file system.
[[nodiscard]] DataDirectory find_data_directory(const InputRequest& request);

/// All files to read, in sorted order, each once. `exclude` are patterns relative to the data directory.
/// `WorldError` where a path does not exist or a directory cannot be read.
[[nodiscard]] std::vector<Input> find_inputs(const InputRequest& request, const DataDirectory& directory,
                                             const std::vector<std::string_view>& exclude);

/// Whether a path matches a pattern of `*` (within a name), `**` (across folders) and `?`.
[[nodiscard]] bool matches_pattern(std::string_view pattern, std::string_view path);

}  // namespace jilaf
