// SPDX-License-Identifier: MIT
#include "base/leftovers.hpp"

#include "base/files.hpp"

#include <array>
#include <atomic>
#include <cstring>

#include <unistd.h>

namespace jilaf {
namespace {

// A signal handler may neither allocate nor format, so the path stands ready with room for a slash and a number behind it.
constexpr std::size_t longest_path = 4096;
constexpr std::size_t longest_number = 24;
std::array<char, longest_path + longest_number> path_left{};
std::size_t path_length = 0;
std::atomic<std::size_t> files_begin = 0;
std::atomic<std::size_t> files_end = 0;
enum class Left : unsigned char { nothing, file, folder };
std::atomic<Left> left = Left::nothing;

void remember(const std::string& path, Left what) noexcept {
  if (path.size() >= longest_path) return;
  std::memcpy(path_left.data(), path.c_str(), path.size() + 1);
  path_length = path.size();
  left = what;
}

/// Puts `/NUMBER` behind the path.
void append_number(std::size_t number) noexcept {
  constexpr std::size_t ten = 10;
  std::size_t digits = 1;
  for (std::size_t rest = number; rest >= ten; rest /= ten) ++digits;
  path_left.at(path_length) = '/';
  for (std::size_t place = digits; place > 0; --place, number /= ten)
    path_left.at(path_length + place) = static_cast<char>('0' + number % ten);
  path_left.at(path_length + digits + 1) = '\0';
}

}  // namespace

namespace leftovers {

void remember_file(const std::string& path) noexcept { remember(path, Left::file); }
void remember_folder(const std::string& path) noexcept {
  expect_files(0, 0);
  remember(path, Left::folder);
}
void expect_files(std::size_t begin, std::size_t end) {
  files_begin = begin;
  files_end = end;
}
void forget() { left = Left::nothing; }

}  // namespace leftovers

void discard_temporary_files() noexcept {
  if (left == Left::file) ::unlink(path_left.data());
  if (left != Left::folder) return;
  for (std::size_t number = files_begin; number < files_end; ++number) {
    append_number(number);
    ::unlink(path_left.data());
  }
  path_left.at(path_length) = '\0';
  ::rmdir(path_left.data());
}

}  // namespace jilaf
