// SPDX-License-Identifier: MIT
// Plays the commands of transcripts in-process: `jilaf`, and as much of a shell as they need (`cat`, `ls`, `rm`, `< FILE`,
// `> FILE`, `NAME=VALUE`).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace jilaf::transcript {

/// A folder in which commands are played; one that was made for it goes away with it.
class Stage {
 public:
  /// Stands in a folder, or in a copy of it.
  Stage(const std::filesystem::path& folder, bool copied);
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;
  ~Stage();

  /// Plays one command; gives the lines that a transcript shows for it.
  [[nodiscard]] std::vector<std::string> play(const std::string& command) const;

 private:
  std::filesystem::path before_;
  std::filesystem::path scratch_;  // empty where nothing was copied
};

}  // namespace jilaf::transcript
