// SPDX-License-Identifier: MIT
#include "base/file_tools.hpp"
#include "base/files.hpp"
#include "base/leftovers.hpp"

#include <optional>

#include <fcntl.h>

namespace jilaf {
namespace {

constexpr std::size_t few = 16;  // for which the file system is not asked to write down everything that waits

/// A folder beside the files, in which all of them are made before the first is put in place.
class Staging {
 public:
  explicit Staging(const std::filesystem::path& folder)
      : folder_(folder), name_(shown(folder)), path_((folder / ".jilaf-tmp-XXXXXX").string()) {
    if (::mkdtemp(path_.data()) == nullptr) throw cannot_write(name_, errno);
    // From here on nothing may throw, since a constructor that throws has no destructor to take the folder away.
    leftovers::remember_folder(path_);
    open_ = ::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    failure_ = open_ < 0 ? errno : 0;
    leftovers::claim(open_);
    leftovers::sweep(folder, open_);
  }
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  ~Staging() {
    discard_temporary_files();  // which needs no memory for it
    if (open_ >= 0) ::close(open_);
    leftovers::forget();
  }

  /// `WorldError` where the folder could not be opened.
  void require_open() const {
    if (open_ < 0) throw cannot_write(name_, failure_);
  }

  /// Makes the next file, with the mode of the one that it is to take the place of, if there is one.
  void add(const NamedBytes& file, std::optional<mode_t> mode) {
    constexpr mode_t usual = 0666;  // less what the mask of the process takes away
    const std::string name = shown(folder_ / file.name);
    leftovers::expect_files(0, count_ + 1);
    Descriptor open(
        ::openat(open_, std::to_string(count_).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode.value_or(usual)));
    if (open.get() < 0) throw cannot_write(name, errno);
    ++count_;
    if (mode) ::fchmod(open.get(), *mode);
    write_all(open.get(), file.bytes, name);
    if (open.close() != 0) throw cannot_write(name, errno);
  }

  /// Brings all files to the disk at once; one by one takes a journal's commit each.
  void sync() const {
    if (::syncfs(open_) != 0) throw cannot_write(name_, errno);
  }

  void put_in_place(std::size_t number, const std::string& name) const {
    const std::filesystem::path target = folder_ / name;
    if (::renameat(open_, std::to_string(number).c_str(), AT_FDCWD, target.c_str()) != 0)
      throw cannot_write(shown(target), errno);
    leftovers::expect_files(number + 1, count_);
  }

 private:
  std::filesystem::path folder_;
  std::string name_;
  std::string path_;
  int open_ = -1;  // the folder itself
  int failure_ = 0;
  std::size_t count_ = 0;
};

/// What is there already under the name of a file.
struct Found {
  bool is_plain = true;  ///< nothing, or a file; a link, a pipe or a folder needs care of its own
  std::optional<mode_t> mode;
};

Found look_at(const std::filesystem::path& path) {
  constexpr mode_t permissions = 07777;
  struct stat state {};
  if (::lstat(path.c_str(), &state) != 0) return {};
  return {S_ISREG(state.st_mode), state.st_mode & permissions};
}

void write_staged(const std::filesystem::path& folder, const std::vector<const NamedBytes*>& files,
                  const std::vector<Found>& found) {
  Staging staging(folder);
  staging.require_open();
  for (std::size_t number = 0; number < files.size(); ++number) staging.add(*files[number], found[number].mode);
  staging.sync();
  for (std::size_t number = 0; number < files.size(); ++number) staging.put_in_place(number, files[number]->name);
}

}  // namespace

void write_files(const std::filesystem::path& folder, const std::vector<NamedBytes>& files) {
  std::vector<const NamedBytes*> staged;
  std::vector<const NamedBytes*> single;
  std::vector<Found> found;
  for (const NamedBytes& file : files) {
    const Found there = files.size() > few ? look_at(folder / file.name) : Found{.is_plain = false, .mode = {}};
    (there.is_plain ? staged : single).push_back(&file);
    if (there.is_plain) found.push_back(there);
  }
  if (!staged.empty()) write_staged(folder, staged, found);
  for (const NamedBytes* const file : single) write_file(folder / file->name, file->bytes);
}

}  // namespace jilaf
