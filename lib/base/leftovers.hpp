// SPDX-License-Identifier: MIT
// What is to be removed when a signal ends the program, or was left when one killed it; only for the files of this folder.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace jilaf::leftovers {

/// Remembers a file. Only one file or one folder is remembered at a time.
void remember_file(const std::string& path) noexcept;
/// Remembers a folder whose files are called 0, 1, 2 ..., as `expect_files()` says.
void remember_folder(const std::string& path) noexcept;
/// Says which files may be in the folder: from the one of this number to the one before the other.
void expect_files(std::size_t begin, std::size_t end);
/// Nothing is left.
void forget();

/// Locks an open temporary file or folder for as long as it is open, so that no other run takes it for a leftover.
void claim(int descriptor);
/// Removes from a folder what runs left that were killed; `descriptor` is a temporary file or folder made just now, whose time
/// says what is old. Whatever cannot be removed stays.
void sweep(const std::filesystem::path& folder, int descriptor) noexcept;

}  // namespace jilaf::leftovers
