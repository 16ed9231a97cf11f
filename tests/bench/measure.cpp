// SPDX-License-Identifier: MIT
#include "measure.hpp"

#include "base/files.hpp"
#include "base/parallel.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <numeric>
#include <sstream>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jilaf::bench {
namespace {

/// Counts the events, so that nothing can be left out, and does nothing else.
class Counter : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override { ++events_; }
  void OnDocumentEnd() override { ++events_; }
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++events_; }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++events_; }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override { ++events_; }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    ++events_;
  }
  void OnSequenceEnd() override { ++events_; }
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    ++events_;
  }
  void OnMapEnd() override { ++events_; }

  [[nodiscard]] std::size_t events() const { return events_; }

 private:
  std::size_t events_ = 0;
};

std::size_t bare_pass(const std::string& text) {
  std::istringstream stream(text);
  YAML::Parser parser(stream);
  Counter counter;
  while (parser.HandleNextDocument(counter)) {
  }
  return counter.events();
}

[[noreturn]] void become(std::vector<char*> arguments) {
  const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  ::dup2(nowhere, STDOUT_FILENO);
  ::execv(arguments.front(), arguments.data());
  ::_exit(127);
}

}  // namespace

std::vector<std::string> read_corpus(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::vector<std::string> texts;
  for (const auto& path : paths) texts.push_back(read_file(path, std::numeric_limits<std::size_t>::max() / 2));
  std::ranges::stable_sort(texts, std::ranges::greater{}, &std::string::size);
  return texts;
}

std::size_t size_of(const std::vector<std::string>& texts) {
  return std::accumulate(texts.begin(), texts.end(), std::size_t{0},
                         [](std::size_t sum, const std::string& text) { return sum + text.size(); });
}

std::size_t bare_pass(const std::vector<std::string>& texts, unsigned threads) {
  std::atomic<std::size_t> events = 0;
  parallel_for(texts.size(), threads, [&](std::size_t index) { events += bare_pass(texts[index]); });
  return events;
}

std::size_t peak_memory(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = ::fork();
  if (child == 0) become(std::move(arguments));
  int status = 0;
  rusage usage{};
  if (child < 0 || ::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
    return 0;
  return static_cast<std::size_t>(usage.ru_maxrss);
}

}  // namespace jilaf::bench
