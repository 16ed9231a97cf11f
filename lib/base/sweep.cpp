// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "base/file_tools.hpp"
#include "base/files.hpp"
#include "base/leftovers.hpp"

#include <algorithm>
#include <exception>

#include <fcntl.h>
#include <sys/file.h>

namespace jilaf::leftovers {
namespace {

/// Whether a file is called as `mkostemp` calls ours.
bool is_temporary(std::string_view name) {
  constexpr std::string_view prefix = ".jilaf-tmp-";
  constexpr std::size_t random_letters = 6;
  return name.starts_with(prefix) && name.size() == prefix.size() + random_letters;
}

/// Whether it is as old as nothing is that is still being written.
bool is_old(const struct stat& state, const struct stat& now) {
  constexpr time_t seconds = 60;
  return state.st_uid == now.st_uid && now.st_mtime - state.st_mtime >= seconds;
}

void remove(const std::filesystem::path& path, bool is_folder) {
  if (!is_folder) {
    ::unlink(path.c_str());
    return;
  }
  for (const FolderEntry& entry : list_folder(path)) {
    if (std::ranges::all_of(entry.name, ascii::is_digit)) ::unlink((path / entry.name).c_str());
  }
  ::rmdir(path.c_str());
}

void remove_old(const std::filesystem::path& path, bool is_folder, const struct stat& now) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat state {};
  if (file.get() < 0 || ::fstat(file.get(), &state) != 0 || !is_old(state, now)) return;
  if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) remove(path, is_folder);
}

}  // namespace

void claim(int descriptor) { ::flock(descriptor, LOCK_EX | LOCK_NB); }

void sweep(const std::filesystem::path& folder, int descriptor) noexcept {
  struct stat now {};
  if (::fstat(descriptor, &now) != 0) return;
  try {
    for (const FolderEntry& entry : list_folder(folder.empty() ? "." : folder)) {
      if (is_temporary(entry.name)) remove_old(folder / entry.name, entry.is_folder, now);
    }
  } catch (const std::exception&) {
    return;  // a folder that may be written but not read, or no memory for it
  }
}

}  // namespace jilaf::leftovers
