// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// Reads a whole file, but never more than `most` + 1 bytes of it; `WorldError` where it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path, std::size_t most);

/// Reads a file descriptor to its end, but never more than `most` + 1 bytes; `name` is for the message of the `WorldError`.
[[nodiscard]] std::string read_all(int descriptor, const std::string& name, std::size_t most);

/// What stands in a folder: its name, and whether it is a folder itself (a link to one is none).
struct FolderEntry {
  std::string name;
  bool is_folder = false;
};

/// What stands in a folder, sorted by name; `WorldError` where it cannot be read.
[[nodiscard]] std::vector<FolderEntry> list_folder(const std::filesystem::path& path);

/// Puts the bytes in place of the file, whole or not at all: they go to a temporary file in the same folder, which is
/// synced and renamed. Devices, pipes, other special files and open ones (`/dev/stdout`) are written directly. `WorldError`
/// where anything fails.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// A file by its name in a folder.
struct NamedBytes {
  std::string name;
  std::string bytes;
};

/// Puts many files into a folder, each whole or not at all, and none before all of them are on the disk: a full disk changes
/// nothing. They are made in a hidden folder beside, synced together and renamed. `WorldError` where anything fails.
void write_files(const std::filesystem::path& folder, const std::vector<NamedBytes>& files);

/// Removes the temporary files of writes that are under way; safe to call from a signal handler.
void discard_temporary_files() noexcept;

/// Makes the last part of a path a directory if it is not there; `WorldError` where its parent is missing.
void make_directory(const std::filesystem::path& path);

}  // namespace jilaf
