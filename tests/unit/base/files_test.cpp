// SPDX-License-Identifier: MIT
#include "base/files.hpp"

#include "base/error.hpp"
#include "base/parallel.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace jilaf;
namespace fs = std::filesystem;

namespace {

/// A folder that goes away with the object.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "jilaf-base-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = fs::canonical(name);
  }
  ~Folder() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] fs::path operator/(std::string_view name) const { return path_ / name; }
  /// How many entries there are: a temporary file that was left behind shows here.
  [[nodiscard]] std::ptrdiff_t entries() const { return std::distance(fs::directory_iterator(path_), {}); }

 private:
  fs::path path_;
};

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string failure_of(const fs::path& path, std::string_view bytes = "x") {
  try {
    write_file(path, bytes);
  } catch (const WorldError& error) {
    return error.what();
  }
  return "none";
}

}  // namespace

TEST_CASE("base/files: a file is written whole, and a new one takes the place of the old one") {
  const Folder folder;
  write_file(folder / "a.md", "one");
  write_file(folder / "a.md", "two, longer");
  CHECK(content(folder / "a.md") == "two, longer");
  write_file(folder / "a.md", "");
  CHECK(content(folder / "a.md").empty());
  CHECK(folder.entries() == 1);
}

TEST_CASE("base/files: the mode of an existing file is kept") {
  const Folder folder;
  write_file(folder / "a.md", "one");
  fs::permissions(folder / "a.md", fs::perms::owner_read | fs::perms::owner_write);
  write_file(folder / "a.md", "two");
  CHECK((fs::status(folder / "a.md").permissions() & fs::perms::all) ==
        (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("base/files: a missing parent is named, and nothing is made") {
  const Folder folder;
  CHECK(failure_of(folder / "no/a.md") == "cannot write '" + (folder / "no/a.md").string() +
                                              "': there is no directory '" + (folder / "no").string() + "'");
  CHECK(folder.entries() == 0);
}

TEST_CASE("base/files: what is open already is written on, not replaced") {
  const Folder folder;
  const fs::path path = folder / "log";
  const int log = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  REQUIRE(log >= 0);
  REQUIRE(::write(log, "before ", 7) == 7);
  write_file("/dev/fd/" + std::to_string(log), "one ");
  write_file("/proc/self/fd/" + std::to_string(log), "two");
  ::close(log);
  CHECK(content(path) == "before one two");
  CHECK_THROWS_AS(write_file("/dev/fd/" + std::to_string(log), "x"), WorldError);
}

TEST_CASE("base/files: links in a circle are no place for a file") {
  const Folder folder;
  fs::create_symlink("two", folder / "one");
  fs::create_symlink("one", folder / "two");
  CHECK_THROWS_AS(write_file(folder / "one", "x"), WorldError);
  CHECK(fs::is_symlink(folder / "one"));
}

TEST_CASE("base/files: a directory is not overwritten") {
  const Folder folder;
  fs::create_directory(folder / "d");
  CHECK(failure_of(folder / "d") == "cannot write '" + (folder / "d").string() + "': it is a directory");
}

TEST_CASE("base/files: a full device is an error") {
  CHECK(failure_of("/dev/full") == "cannot write '/dev/full': No space left on device");
  CHECK(failure_of("/dev/null") == "none");
}

TEST_CASE("base/files: where no file can be made, the old one stays") {
  // /proc lets nobody make files, not even root; a read-only folder binds everybody else.
  CHECK(failure_of("/proc/jilaf-none").starts_with("cannot write '/proc/jilaf-none': "));
  if (::geteuid() == 0) return;
  const Folder folder;
  fs::create_directory(folder / "d");
  write_file(folder / "d/a.md", "old");
  fs::permissions(folder / "d", fs::perms::owner_read | fs::perms::owner_exec);
  CHECK(failure_of(folder / "d/a.md").find("Permission denied") != std::string::npos);
  CHECK(content(folder / "d/a.md") == "old");
  fs::permissions(folder / "d", fs::perms::owner_all);
}

TEST_CASE("base/files: a write that fails half-way leaves the old file and no temporary one") {
  const Folder folder;
  write_file(folder / "a.md", "old");
  fs::create_symlink("/dev/full", folder / "full.md");
  CHECK(failure_of(folder / "full.md").find("No space left") != std::string::npos);
  CHECK(fs::is_symlink(folder / "full.md"));
  CHECK(content(folder / "a.md") == "old");
  CHECK(folder.entries() == 2);
}

TEST_CASE("base/files: links stay, and what they point to is written") {
  const Folder folder;
  fs::create_directory(folder / "elsewhere");
  write_file(folder / "elsewhere/real.md", "old");
  fs::create_symlink("elsewhere/real.md", folder / "link.md");
  fs::create_symlink("link.md", folder / "link-to-link.md");
  write_file(folder / "link-to-link.md", "new");
  CHECK(fs::is_symlink(folder / "link.md"));
  CHECK(fs::is_symlink(folder / "link-to-link.md"));
  CHECK(content(folder / "elsewhere/real.md") == "new");
  fs::create_symlink("elsewhere/later.md", folder / "dangling.md");
  write_file(folder / "dangling.md", "made");
  CHECK(fs::is_symlink(folder / "dangling.md"));
  CHECK(content(folder / "elsewhere/later.md") == "made");
}

TEST_CASE("base/files: reading stops one byte behind the limit") {
  const Folder folder;
  write_file(folder / "a", "123456789");
  CHECK(read_file(folder / "a", 9) == "123456789");
  CHECK(read_file(folder / "a", 8) == "123456789");
  CHECK(read_file(folder / "a", 3) == "1234");
  CHECK(read_file(folder / "a", 0) == "1");
  CHECK(read_file("/dev/zero", 100).size() == 101);
  CHECK(read_file("/dev/null", 100).empty());
  CHECK_FALSE(read_file("/proc/self/status", 1 << 20).empty());
}

TEST_CASE("base/files: what cannot be read says why") {
  const Folder folder;
  CHECK_THROWS_WITH_AS(static_cast<void>(read_file(folder / "none", 10)),
                       ("cannot read '" + (folder / "none").string() + "': No such file or directory").c_str(),
                       WorldError);
  CHECK_THROWS_WITH_AS(static_cast<void>(read_file("/", 10)), "cannot read '/': it is a directory", WorldError);
  CHECK_THROWS_AS(static_cast<void>(read_all(-1, "x", 10)), WorldError);
}

TEST_CASE("base/files: only the last part of a directory is made") {
  const Folder folder;
  make_directory(folder / "new");
  make_directory(folder / "new");
  make_directory((folder / "slash").string() + "/");
  CHECK(fs::is_directory(folder / "new"));
  CHECK(fs::is_directory(folder / "slash"));
  CHECK_THROWS_AS(make_directory(folder / "no/deep"), WorldError);
  write_file(folder / "file", "x");
  CHECK_THROWS_AS(make_directory(folder / "file"), WorldError);
}

TEST_CASE("base/parallel: each index is done once, whatever the number of jobs") {
  for (const unsigned jobs : {0U, 1U, 2U, 7U}) {
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1000}}) {
      std::vector<std::atomic<int>> done(count);
      parallel_for(count, jobs, [&](std::size_t index) { ++done[index]; });
      for (const std::atomic<int>& times : done) CHECK(times == 1);
    }
  }
}

TEST_CASE("base/parallel: each thread begins once, and what it began with is its own") {
  for (const unsigned jobs : {1U, 3U}) {
    std::atomic<unsigned> begun = 0;
    std::atomic<int> done = 0;
    parallel_with(1000, jobs, [&] {
      ++begun;
      return [&, own = std::make_shared<int>(0), thread = std::this_thread::get_id()](std::size_t) {
        if (std::this_thread::get_id() == thread) done += 1;
        ++*own;
      };
    });
    CHECK(done == 1000);
    CHECK(begun >= 1);
    CHECK(begun <= jobs);
  }
  unsigned begun = 0;
  parallel_with(0, 4, [&] {
    ++begun;
    return [](std::size_t) {};
  });
  CHECK(begun == 0);
}

TEST_CASE("base/parallel: an exception at the beginning of a thread comes back to the caller") {
  for (const unsigned jobs : {1U, 4U}) {
    CHECK_THROWS_WITH_AS(
        parallel_with(100, jobs, []() -> std::function<void(std::size_t)> { throw WorldError("begin"); }), "begin",
        WorldError);
  }
}

TEST_CASE("base/parallel: the first exception comes back to the caller") {
  for (const unsigned jobs : {1U, 4U}) {
    CHECK_THROWS_WITH_AS(parallel_for(100, jobs,
                                      [](std::size_t index) {
                                        if (index == 3) throw WorldError("three");
                                      }),
                         "three", WorldError);
  }
}
