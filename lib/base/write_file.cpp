// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "base/file_tools.hpp"
#include "base/files.hpp"
#include "base/leftovers.hpp"

#include <algorithm>
#include <optional>

#include <fcntl.h>

namespace jilaf {
namespace {

bool is_special(const std::filesystem::path& path) {
  struct stat state {};
  return ::stat(path.c_str(), &state) == 0 && !S_ISREG(state.st_mode);
}

/// The number of an open file that a path means, as `/dev/stdout` does. What stands behind it is not ours to replace.
std::optional<int> descriptor_of(const std::filesystem::path& path) {
  constexpr std::size_t most_digits = 6;
  const std::string name = path.string();
  if (name == "/dev/stdout") return STDOUT_FILENO;
  if (name == "/dev/stderr") return STDERR_FILENO;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    const std::string number = name.starts_with(folder) ? name.substr(folder.size()) : std::string();
    if (!number.empty() && number.size() <= most_digits && std::ranges::all_of(number, ascii::is_digit))
      return std::stoi(number);
  }
  return std::nullopt;
}

/// The mode that the file has, or the usual one for a new file.
mode_t mode_of(const std::filesystem::path& path) {
  constexpr mode_t usual = 0666;
  constexpr mode_t permissions = 07777;
  struct stat state {};
  if (::stat(path.c_str(), &state) == 0) return state.st_mode & permissions;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return usual & ~mask;
}

void write_special(const std::filesystem::path& path, std::string_view bytes) {
  const std::string name = shown(path);
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.get() < 0) throw cannot_write(name, errno);
  write_all(file.get(), bytes, name);
  if (file.close() != 0) throw cannot_write(name, errno);
}

/// A temporary file that is removed unless it was put in place.
class Temporary {
 public:
  Temporary(const std::filesystem::path& target, mode_t mode) : name_(shown(target)) {
    const std::filesystem::path parent = target.parent_path();
    path_ = (parent / ".jilaf-tmp-XXXXXX").string();
    file_ = ::mkostemp(path_.data(), O_CLOEXEC);
    if (file_ < 0) throw cannot_write(name_, errno);
    // From here on nothing may throw, since a constructor that throws has no destructor to take the file away.
    leftovers::remember_file(path_);
    leftovers::claim(file_);
    leftovers::sweep(parent, file_);
    ::fchmod(file_, mode);
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (file_ >= 0) ::close(file_);
    if (!path_.empty()) ::unlink(path_.c_str());
    leftovers::forget();
  }
  void write(std::string_view bytes) { write_all(file_, bytes, name_); }
  void put_in_place(const std::filesystem::path& target) {
    const bool synced = ::fsync(file_) == 0 || errno == EINVAL;
    const int sync_error = errno;
    const bool closed = ::close(file_) == 0;
    file_ = -1;
    if (!synced || !closed) throw cannot_write(name_, synced ? errno : sync_error);
    if (::rename(path_.c_str(), target.c_str()) != 0) throw cannot_write(name_, errno);
    path_.clear();
  }

 private:
  std::string name_;
  std::string path_;
  int file_ = -1;
};

/// Where a link points, be there a file yet or not, so that writing through it keeps the link.
std::filesystem::path behind_links(std::filesystem::path path) {
  constexpr int most_links = 40;  // as the kernel follows at most
  std::error_code error;
  for (int link = 0; link < most_links && std::filesystem::is_symlink(path, error); ++link) {
    const std::filesystem::path target = std::filesystem::read_symlink(path, error);
    if (error) break;
    path = path.parent_path() / target;  // an absolute target replaces the whole
  }
  if (std::filesystem::is_symlink(path, error)) throw cannot_write(shown(path), ELOOP);
  return path;
}

}  // namespace

void write_file(const std::filesystem::path& path, std::string_view bytes) {
  if (const auto descriptor = descriptor_of(path)) return write_all(*descriptor, bytes, shown(path));
  if (is_special(path)) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
      throw WorldError(fmt::format("cannot write '{}': it is a directory", shown(path)));
    return write_special(path, bytes);
  }
  const std::filesystem::path target = behind_links(path);
  const std::filesystem::path parent = target.parent_path();
  std::error_code error;
  if (!parent.empty() && !std::filesystem::is_directory(parent, error)) {
    throw WorldError(fmt::format("cannot write '{}': there is no directory '{}'", shown(path), shown(parent)));
  }
  Temporary temporary(target, mode_of(target));
  temporary.write(bytes);
  temporary.put_in_place(target);
}

}  // namespace jilaf
