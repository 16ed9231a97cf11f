// SPDX-License-Identifier: MIT
// Not by the iterator of the standard library, which ends the program where memory runs out.
#include "base/file_tools.hpp"
#include "base/files.hpp"

#include <algorithm>
#include <memory>

#include <dirent.h>

namespace jilaf {
namespace {

bool is_folder(const dirent& entry, const std::filesystem::path& path) {
  if (entry.d_type != DT_UNKNOWN) return entry.d_type == DT_DIR;
  struct stat state {};
  return ::lstat(path.c_str(), &state) == 0 && S_ISDIR(state.st_mode);
}

}  // namespace

std::vector<FolderEntry> list_folder(const std::filesystem::path& path) {
  const auto refuse = [&](int error) {
    throw WorldError(fmt::format("cannot read the directory '{}': {}", shown(path), reason(error)));
  };
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), ::closedir);
  if (!folder) refuse(errno);
  std::vector<FolderEntry> entries;
  while (true) {
    errno = 0;
    const dirent* const entry = ::readdir(folder.get());
    if (entry == nullptr && errno != 0) refuse(errno);
    if (entry == nullptr) break;
    const std::string name = static_cast<const char*>(entry->d_name);
    if (name != "." && name != "..") entries.push_back({name, is_folder(*entry, path / name)});
  }
  std::ranges::sort(entries, {}, &FolderEntry::name);
  return entries;
}

}  // namespace jilaf
