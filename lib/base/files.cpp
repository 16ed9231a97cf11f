// SPDX-License-Identifier: MIT
#include "base/files.hpp"

#include "base/file_tools.hpp"

#include <algorithm>

#include <fcntl.h>

namespace jilaf {

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
