// SPDX-License-Identifier: MIT
#include "program.hpp"

#include "base/files.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jilaf::faults {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest = std::size_t{1} << 24U;

Files files_in(const fs::path& folder) {
  Files files;
  if (!fs::is_directory(folder)) return files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name == ".git") continue;
    files[name] = entry.is_directory() ? "(a folder)" : read_file(entry.path(), largest);
  }
  return files;
}

void write(const fs::path& path, std::string_view text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

std::string programme(const std::string& id, const std::string& start) {
  return "programme:\n  id: " + id + "\n  title: A seminar\n  start: " + start +
         "\n  end: 2024-07-14\n  countries: [PH]\n  participants: {total: 12}\n";
}

/// Waits for the end of a process, or ends it.
void wait_for(pid_t process, Outcome& outcome) {
  constexpr int longest = 20'000;  // milliseconds
  pollfd one{static_cast<int>(::syscall(SYS_pidfd_open, process, 0)), POLLIN, 0};
  outcome.hung = ::poll(&one, 1, longest) == 0;
  if (outcome.hung) ::kill(process, SIGKILL);
  int state = 0;
  ::waitpid(process, &state, 0);
  ::close(one.fd);
  if (WIFEXITED(state)) outcome.status = WEXITSTATUS(state);
  if (WIFSIGNALED(state)) outcome.signal = WTERMSIG(state);
}

}  // namespace

Program::Program(std::string jilaf, std::string library, const std::string& name)
    : jilaf_(std::move(jilaf)), library_(std::move(library)) {
  constexpr int pages = 20;
  std::string pattern = (fs::temp_directory_path() / "jilaf-faults-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a folder to work in");
  folder_ = pattern;
  // The loader takes a blank in a path for the end of it.
  fs::create_symlink(library_, folder_ / "inject.so");
  library_ = (folder_ / "inject.so").string();
  fs::create_directories(folder_ / "data" / ".git");
  write(folder_ / "data" / "jilaf.yaml", "settings:\n  languages: [en]\n");
  const bool reports = name == "report" || name == "pages";
  for (int page = 0; page < (name == "pages" ? pages : 1); ++page) {
    const std::string id = "2024-" + std::string(1, static_cast<char>('a' + page));
    const std::string start = name == "check" ? "2024-07-15" : name == "fix" ? "2024/07/01" : "2024-07-01";
    write(folder_ / "data" / (id + ".yaml"), programme(id, start));
    if (reports && page % 2 == 0) before_[id + ".md"] = "what was there before\n";
  }
  const std::string data = (folder_ / "data").string();
  watched_ = folder_ / (reports ? "out" : "data");
  if (!reports) before_ = files_in(watched_);
  arguments_ = {reports ? "report" : "check", "--jobs", "1", "--today", "2024-12-01", data};
  if (reports) arguments_.insert(arguments_.end(), {"--output", watched_.string()});
  if (name == "fix") arguments_.emplace_back("--fix");
}

Program::~Program() {
  std::error_code error;
  fs::remove_all(folder_, error);
}

void Program::restore() const {
  const fs::path data = folder_ / "data";
  if (watched_ != data) fs::remove_all(watched_);
  if (!before_.empty()) fs::create_directory(watched_);
  for (const auto& [name, now] : files_in(watched_)) {
    if (!before_.contains(name)) fs::remove_all(watched_ / name);
  }
  for (const auto& [name, bytes] : before_) write(watched_ / name, bytes);
}

Outcome Program::run(const std::string& order) const {
  restore();
  const fs::path count = folder_ / "count";
  std::vector<std::string> words = arguments_;
  words.insert(words.begin(), jilaf_);
  std::vector<std::string> settings = {"LD_PRELOAD=" + library_, "JILAF_FAULT=" + order,
                                       "JILAF_FAULT_COUNT=" + count.string(), "LC_ALL=C.UTF-8"};
  const auto pointers = [](std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
  };
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
  ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, (folder_ / "stdout").c_str(), flags, 0600);
  ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, (folder_ / "stderr").c_str(), flags, 0600);
  pid_t process = 0;
  const int failed =
      ::posix_spawn(&process, jilaf_.c_str(), &actions, nullptr, pointers(words).data(), pointers(settings).data());
  ::posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw std::runtime_error("cannot start " + jilaf_);
  Outcome outcome;
  wait_for(process, outcome);
  outcome.out = read_file(folder_ / "stdout", largest);
  outcome.err = read_file(folder_ / "stderr", largest);
  outcome.files = files_in(watched_);
  if (fs::exists(count)) outcome.requests = std::strtoul(read_file(count, largest).c_str(), nullptr, 10);
  return outcome;
}

}  // namespace jilaf::faults
