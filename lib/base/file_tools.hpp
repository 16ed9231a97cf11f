// SPDX-License-Identifier: MIT
// What reading and writing files have in common; only for the files of this folder.
#pragma once

#include "base/error.hpp"
#include "base/utf8.hpp"

#include <cerrno>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jilaf {

/// The words of the system for an error number.
inline std::string reason(int error) { return std::generic_category().message(error); }

/// A path as messages show it.
inline std::string shown(const std::filesystem::path& path) { return utf8::make_visible(path.string()); }

/// The error that a file cannot be written, for what `errno` says.
inline WorldError cannot_write(std::string_view name, int error) {
  WorldError failure(fmt::format("cannot write '{}': {}", name, reason(error)));
  return failure;
}

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

/// Writes all bytes; `WorldError` with the name where that fails.
inline void write_all(int descriptor, std::string_view bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) throw WorldError(fmt::format("cannot write '{}': {}", name, reason(written < 0 ? errno : EIO)));
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace jilaf
