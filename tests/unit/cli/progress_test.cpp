// SPDX-License-Identifier: MIT
#include "cli/progress.hpp"

#include <doctest/doctest.h>

using jilaf::cli::Progress;
using jilaf::cli::Streams;

namespace {

/// A terminal whose clock goes on by so many milliseconds at each question.
struct Terminal {
  explicit Terminal(std::int64_t tick) {
    streams.err = [this](std::string_view bytes) { shown += bytes; };
    streams.milliseconds = [this, tick] { return clock += tick; };
    streams.environment = [this](const std::string&) { return std::optional<std::string>(term); };
    streams.err_is_terminal = true;
  }

  Streams streams;
  std::string shown;
  std::string term = "xterm";
  std::int64_t clock = 0;
};

/// What the terminal was sent while so many steps were made.
std::string shown_by(Terminal& terminal, int steps, bool quiet = false) {
  {
    Progress progress(terminal.streams, "read", quiet);
    for (int step = 0; step < steps; ++step) progress.step(2000);
  }
  return terminal.shown;
}

}  // namespace

TEST_CASE("cli/progress: nothing in the first half second, then a line with the rate, and nothing is left") {
  Terminal quick(10);
  CHECK(shown_by(quick, 49) == "");
  Terminal slow(10);
  CHECK(shown_by(slow, 50) == "\r\x1B[Kread 50 of 2000, 100 a second\r\x1B[K");
}

TEST_CASE("cli/progress: at most ten lines a second") {
  Terminal terminal(10);
  const std::string shown = shown_by(terminal, 149);  // one second more
  std::size_t lines = 0;
  for (std::size_t at = shown.find("read"); at != std::string::npos; at = shown.find("read", at + 1)) ++lines;
  CHECK(lines == 10);
}

TEST_CASE("cli/progress: nothing for pipes, simple terminals and those who want quiet; no line is broken") {
  Terminal pipe(1000);
  pipe.streams.err_is_terminal = false;
  CHECK(shown_by(pipe, 9) == "");
  Terminal simple(1000);
  simple.term = "dumb";
  CHECK(shown_by(simple, 9) == "");
  Terminal quiet(1000);
  CHECK(shown_by(quiet, 9, true) == "");
  Terminal narrow(1000);
  narrow.streams.width = 8;
  CHECK(shown_by(narrow, 1) == "\r\x1B[Kread 1 \r\x1B[K");
}
