// SPDX-License-Identifier: MIT
#include "cli/process.hpp"

#include "base/error.hpp"
#include "base/files.hpp"
#include "yaml/reader.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace jilaf::cli {
namespace {

extern "C" void end_on_signal(int signal) {
  discard_temporary_files();
  if (signal == SIGINT) ::_exit(static_cast<int>(ExitStatus::interrupted));
  // Whoever sent another signal wants to see the process die of it; SA_RESETHAND has put its usual action back.
  ::raise(signal);
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action {};
  struct sigaction before {};
  // What the caller chose to ignore (nohup, a background job) stays ignored.
  if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN) return;
  action.sa_handler = handler;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigemptyset(&action.sa_mask);
  ::sigaction(signal, &action, nullptr);
}

/// A standard stream that the caller closed would be taken by the next file that is opened, and written into. One that can
/// only fail stands in for it.
void hold_standard_streams() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) != -1) continue;
    const int mode = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    if (::open("/dev/null", mode) != descriptor) return;  // the lowest free number is this one
  }
}

/// Sleeps until the descriptor takes more, or never will.
void wait_for(int descriptor) {
  pollfd one{descriptor, POLLOUT, 0};
  ::poll(&one, 1, -1);
}

std::size_t terminal_width() {
  winsize size{};
  for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  }
  return 0;
}

}  // namespace

void prepare_process() {
  hold_standard_streams();
  struct sigaction ignore {};
  ignore.sa_handler = SIG_IGN;
  ::sigaction(SIGPIPE, &ignore, nullptr);  // a closed pipe and a file size limit show themselves as errors of write()
  ::sigaction(SIGXFSZ, &ignore, nullptr);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) handle(signal, end_on_signal);
}

std::function<void(std::string_view)> descriptor_sink(int descriptor, std::string name) {
  const auto closed = std::make_shared<bool>(false);
  return [descriptor, name = std::move(name), closed](std::string_view bytes) {
    while (!bytes.empty() && !*closed) {
      const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0 && errno == EAGAIN) {
        wait_for(descriptor);  // somebody else who shares the stream made it non-blocking
      } else if (written < 0 && errno == EPIPE) {
        *closed = true;
      } else if (written < 0) {
        throw WorldError(fmt::format("cannot write to {}: {}", name, std::generic_category().message(errno)));
      } else {
        bytes.remove_prefix(static_cast<std::size_t>(written));
      }
    }
  };
}

Streams process_streams() {
  Streams streams;
  streams.read_stdin = [] { return read_all(STDIN_FILENO, "standard input", yaml::largest_file); };
  streams.out = descriptor_sink(STDOUT_FILENO, "standard output");
  streams.err = [sink = descriptor_sink(STDERR_FILENO, "standard error")](std::string_view bytes) {
    try {
      sink(bytes);
    } catch (const WorldError&) {
      return;  // there is nowhere left to say it
    }
  };
  streams.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  streams.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
  streams.width = terminal_width();
  streams.environment = [](const std::string& name) -> std::optional<std::string> {
    const char* const value = std::getenv(name.c_str());
    return value != nullptr ? std::optional<std::string>(value) : std::nullopt;
  };
  streams.milliseconds = [] {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::int64_t{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
  };
  streams.now = [] {
    return std::int64_t{
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
  };
  return streams;
}

ExitStatus end_without_memory() noexcept {
  constexpr std::string_view message = "jilaf: there is not enough memory for this\n";
  // Where even this cannot be said, the status has to do.
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, message.data(), message.size());
  return ExitStatus::world;
}

}  // namespace jilaf::cli
