// SPDX-License-Identifier: MIT
#include "base/files.hpp"

#include "base/error.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jilaf {
namespace {

std::string reason(int error) { return std::generic_category().message(error); }

std::string shown(const std::filesystem::path& path) { return utf8::make_visible(path.string()); }

/// Closes a descriptor at the end of a scope.
class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  [[nodiscard]] int get() const { return value_; }
  /// Closes now and gives the result, since a full disk may show itself only here.
  int close() {
    const int result = ::close(value_);
    value_ = -1;
    return result;
  }

 private:
  int value_;
};

// One temporary file at a time: a signal handler may only unlink what stands here.
constexpr std::size_t longest_path = 4096;
std::array<char, longest_path> temporary_path{};
std::atomic<bool> temporary_exists = false;

void remember_temporary(const std::string& path) {
  if (path.size() + 1 > temporary_path.size()) return;
  std::memcpy(temporary_path.data(), path.c_str(), path.size() + 1);
  temporary_exists = true;
}

void write_all(int descriptor, std::string_view bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) throw WorldError(fmt::format("cannot write '{}': {}", name, reason(written < 0 ? errno : EIO)));
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

bool is_special(const std::filesystem::path& path) {
  struct stat state {};
  return ::stat(path.c_str(), &state) == 0 && !S_ISREG(state.st_mode);
}

void write_special(const std::filesystem::path& path, std::string_view bytes) {
  const std::string name = shown(path);
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.get() < 0) throw WorldError(fmt::format("cannot write '{}': {}", name, reason(errno)));
  write_all(file.get(), bytes, name);
  if (file.close() != 0) throw WorldError(fmt::format("cannot write '{}': {}", name, reason(errno)));
}

/// A temporary file that is removed unless it was put in place.
class Temporary {
 public:
  Temporary(const std::filesystem::path& target, mode_t mode) : name_(shown(target)) {
    std::string pattern = (target.parent_path() / ".jilaf-XXXXXX").string();
    const int descriptor = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (descriptor < 0) throw WorldError(fmt::format("cannot write '{}': {}", name_, reason(errno)));
    path_ = pattern;
    file_ = descriptor;
    remember_temporary(path_);
    ::fchmod(descriptor, mode);
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (file_ >= 0) ::close(file_);
    if (!path_.empty()) ::unlink(path_.c_str());
    temporary_exists = false;
  }
  void write(std::string_view bytes) { write_all(file_, bytes, name_); }
  void put_in_place(const std::filesystem::path& target) {
    const bool synced = ::fsync(file_) == 0 || errno == EINVAL;
    const int sync_error = errno;
    const bool closed = ::close(file_) == 0;
    file_ = -1;
    if (!synced || !closed)
      throw WorldError(fmt::format("cannot write '{}': {}", name_, reason(synced ? errno : sync_error)));
    if (::rename(path_.c_str(), target.c_str()) != 0)
      throw WorldError(fmt::format("cannot write '{}': {}", name_, reason(errno)));
    path_.clear();
  }

 private:
  std::string name_;
  std::string path_;
  int file_ = -1;
};

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

/// Where a link points, be there a file yet or not, so that writing through it keeps the link.
std::filesystem::path behind_links(std::filesystem::path path) {
  constexpr int most_links = 40;  // as the kernel follows at most
  std::error_code error;
  for (int link = 0; link < most_links && std::filesystem::is_symlink(path, error); ++link) {
    const std::filesystem::path target = std::filesystem::read_symlink(path, error);
    if (error) break;
    path = path.parent_path() / target;  // an absolute target replaces the whole
  }
  return path;
}

}  // namespace

std::string read_all(int descriptor, const std::string& name, std::size_t most) {
  constexpr std::size_t step = std::size_t{64} << 10U;
  std::string text;
  while (text.size() <= most) {
    const std::size_t have = text.size();
    text.resize(have + std::min(std::max(step, have), most + 1 - have));
    const ssize_t got = ::read(descriptor, text.data() + have, text.size() - have);
    if (got < 0 && errno == EINTR) {
      text.resize(have);
      continue;
    }
    if (got < 0) throw WorldError(fmt::format("cannot read '{}': {}", utf8::make_visible(name), reason(errno)));
    text.resize(have + static_cast<std::size_t>(got));
    if (got == 0) break;
  }
  return text;
}

std::string read_file(const std::filesystem::path& path, std::size_t most) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0) throw WorldError(fmt::format("cannot read '{}': {}", shown(path), reason(errno)));
  struct stat state {};
  if (::fstat(file.get(), &state) == 0) {
    if (S_ISDIR(state.st_mode)) throw WorldError(fmt::format("cannot read '{}': it is a directory", shown(path)));
    if (S_ISREG(state.st_mode) && state.st_size > 0) {  // files that the kernel makes up say 0
      std::string text;
      const std::size_t size = std::min(static_cast<std::size_t>(std::max<off_t>(state.st_size, 0)), most + 1);
      text.resize(size);
      std::size_t have = 0;
      while (have < size) {
        const ssize_t got = ::read(file.get(), text.data() + have, size - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw WorldError(fmt::format("cannot read '{}': {}", shown(path), reason(errno)));
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
      }
      text.resize(have);
      return text;
    }
  }
  return read_all(file.get(), path.string(), most);
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
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

void discard_temporary_files() noexcept {
  if (temporary_exists) ::unlink(temporary_path.data());
}

void make_directory(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return;
  std::filesystem::path plain = path;
  if (plain.filename().empty()) plain = plain.parent_path();
  if (::mkdir(plain.c_str(), 0777) == 0 || (errno == EEXIST && std::filesystem::is_directory(plain, error))) return;
  const int failure = errno;
  if (failure == ENOENT) {
    throw WorldError(fmt::format("cannot make the directory '{}': there is no directory '{}'", shown(plain),
                                 shown(plain.parent_path())));
  }
  throw WorldError(fmt::format("cannot make the directory '{}': {}", shown(plain), reason(failure)));
}

}  // namespace jilaf
