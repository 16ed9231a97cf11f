// SPDX-License-Identifier: MIT
// What the programs of the benchmarks share: the corpus in memory, the bare event pass, and the memory of a process.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace jilaf::bench {

/// The texts of all YAML files below a folder, in the order of their paths; those of the largest first for even threads.
[[nodiscard]] std::vector<std::string> read_corpus(const std::filesystem::path& folder);

/// How many bytes the texts have.
[[nodiscard]] std::size_t size_of(const std::vector<std::string>& texts);

/// Runs yaml-cpp's parser over each text, with a handler that does nothing, and gives the number of events.
std::size_t bare_pass(const std::vector<std::string>& texts, unsigned threads);

/// The largest resident memory in KiB of a program that is run to its end without output; 0 where it fails.
/// Call it from a small process: a child counts the memory of its parent until it becomes the program.
[[nodiscard]] std::size_t peak_memory(const std::vector<std::string>& command);

}  // namespace jilaf::bench
