// SPDX-License-Identifier: MIT
// What is to be removed when a signal ends the program; only for the files of this folder.
#pragma once

#include <cstddef>
#include <string>

namespace jilaf::leftovers {

/// Remembers a file. Only one file or one folder is remembered at a time.
void remember_file(const std::string& path);
/// Remembers a folder whose files are called 0, 1, 2 ... up to `count_files()`.
void remember_folder(const std::string& path);
/// Says how many files may be in the folder.
void count_files(std::size_t count);
/// Nothing is left.
void forget();

}  // namespace jilaf::leftovers
