// SPDX-License-Identifier: MIT
// Transcripts: commands and what they print, in text files and in the code blocks of Markdown.
//
//   $ jilaf check bad.yaml        a command; `\` at the end continues it on the next line
//   output                        standard output
//   ! message                     a line of standard error
//   [1]                           the exit status, where it is not 0
//   ...                           any number of lines
//
// A text file begins with prose that says what it shows; lines of it may be `# in: FOLDER` (from the project's root) and
// `# copy: FOLDER` (plays in a copy of the folder, so that files can be written). Cases are set apart by one empty line.
// In Markdown every code block that begins with `$ jilaf` is played, in a folder that holds copies of
// `examples/`, `tests/commands/data/mend/` and `tests/commands/data/mistake/`.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace jilaf::transcript {

/// A command and the lines that it must print.
struct Case {
  std::string command;
  std::size_t line = 0;   ///< of the command, from 1
  std::size_t begin = 0;  ///< the first line of the output, from 0
  std::size_t end = 0;    ///< one past the last
};

/// A file with its cases.
struct Transcript {
  std::string path;
  std::vector<std::string> lines;
  std::vector<Case> cases;
  std::string folder;   ///< where to play, from the project's root
  bool copied = false;  ///< play in a copy
};

/// Reads a file, Markdown or not by its suffix.
[[nodiscard]] Transcript read(const std::string& path);

/// Whether the output is what was expected; a line `...` stands for any number of lines.
[[nodiscard]] bool matches(const std::vector<std::string>& expected, const std::vector<std::string>& actual);

/// Puts the outputs, one for each case, in the place of the expected ones and writes the file.
void update(const Transcript& transcript, const std::vector<std::vector<std::string>>& outputs);

}  // namespace jilaf::transcript
