// SPDX-License-Identifier: MIT
// Runs jilaf as a process in a folder of its own, with faults.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace jilaf::faults {

/// The files of a folder by their names.
using Files = std::map<std::string, std::string>;

/// How a run ended.
struct Outcome {
  int status = -1;
  int signal = 0;
  bool hung = false;
  std::string out;
  std::string err;
  Files files;                 ///< in the folder of the output, and in the data where they are written
  unsigned long requests = 0;  ///< of the kind that was counted
};

/// One of the runs that are disturbed.
class Program {
 public:
  /// Makes the data for a case: `report`, `pages` (more of them than are written one by one), `check` or `fix`.
  Program(std::string jilaf, std::string library, const std::string& name);
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  /// Puts everything back as it was and runs once with an order for the library.
  [[nodiscard]] Outcome run(const std::string& order) const;
  /// The files before a run.
  [[nodiscard]] const Files& files() const { return before_; }

 private:
  void restore() const;

  std::string jilaf_;
  std::string library_;
  std::filesystem::path folder_;
  std::filesystem::path watched_;  ///< the folder that the run writes into
  std::vector<std::string> arguments_;
  Files before_;
};

}  // namespace jilaf::faults
