// SPDX-License-Identifier: MIT
#include "base/file_tools.hpp"
#include "base/files.hpp"
#include "base/leftovers.hpp"

#include <fcntl.h>

namespace jilaf {
namespace {

constexpr std::size_t few = 16;  // for which the file system is not asked to write down everything that waits

/// A folder beside the files, in which all of them are made before the first is put in place.
class Staging {
 public:
  explicit Staging(const std::filesystem::path& folder) : name_(shown(folder)) {
    path_ = (folder / ".jilaf-XXXXXX").string();
    if (::mkdtemp(path_.data()) == nullptr) throw cannot_write(name_, errno);
    // From here on nothing may throw, since a constructor that throws has no destructor to take the folder away.
    leftovers::remember_folder(path_);
    open_ = ::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
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

  void add(const std::filesystem::path& target, std::string_view bytes) {
    const std::string name = shown(target);
    leftovers::count_files(count_ + 1);
    const Descriptor file(::open(path_of(count_).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.get() < 0) throw cannot_write(name, errno);
    ++count_;
    ::fchmod(file.get(), mode_of(target));
    write_all(file.get(), bytes, name);
  }

  /// Brings all files to the disk at once; one by one takes a journal's commit each.
  void sync() const {
    if (::syncfs(open_) != 0) throw cannot_write(name_, errno);
  }

  void put_in_place(std::size_t number, const std::filesystem::path& target) const {
    if (::rename(path_of(number).c_str(), target.c_str()) != 0) throw cannot_write(shown(target), errno);
  }

 private:
  [[nodiscard]] std::string path_of(std::size_t number) const { return path_ + '/' + std::to_string(number); }

  std::string name_;
  std::string path_;
  int open_ = -1;  // the folder itself
  std::size_t count_ = 0;
};

/// A link, a pipe or a folder needs care of its own.
bool is_plain(const std::filesystem::path& path) {
  struct stat state {};
  return ::lstat(path.c_str(), &state) != 0 || S_ISREG(state.st_mode);
}

}  // namespace

void write_files(const std::filesystem::path& folder, const std::vector<NamedBytes>& files) {
  std::vector<const NamedBytes*> staged;
  for (const NamedBytes& file : files) {
    if (files.size() > few && is_plain(folder / file.name)) staged.push_back(&file);
  }
  if (!staged.empty()) {
    Staging staging(folder);
    for (const NamedBytes* const file : staged) staging.add(folder / file->name, file->bytes);
    staging.sync();
    for (std::size_t number = 0; number < staged.size(); ++number)
      staging.put_in_place(number, folder / staged[number]->name);
  }
  for (const NamedBytes& file : files) {
    if (files.size() <= few || !is_plain(folder / file.name)) write_file(folder / file.name, file.bytes);
  }
}

}  // namespace jilaf
