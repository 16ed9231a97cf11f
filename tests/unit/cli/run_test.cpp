// SPDX-License-Identifier: MIT
#include "program.hpp"

#include "base/error.hpp"
#include "cli/process.hpp"

#include <array>
#include <filesystem>
#include <new>
#include <stdexcept>
#include <thread>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

using namespace jilaf;
using namespace jilaf::cli;

namespace {

const std::string good =
    "programme: {id: x, title: X, kind: seminar, start: 2024-01-01, end: 2024-01-02, countries: [NP], participants: "
    "{total: 2}}\n";

/// What is said when standard output fails with an exception.
template <class Exception>
Outcome run_failing(Exception exception) {
  Outcome outcome;
  Streams streams;
  streams.out = [&](std::string_view) { throw exception; };
  streams.err = [&](std::string_view bytes) { outcome.err += bytes; };
  const std::vector<std::string> arguments{"--version"};
  outcome.status = static_cast<int>(run(arguments, streams));
  return outcome;
}

}  // namespace

TEST_CASE("cli/run: what is fine is silent and 0") {
  const Outcome outcome = run_program({"check", "-"}, {.input = good});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.empty());
}

TEST_CASE("cli/run: a world that fails is 3 with a sentence, whatever the exception") {
  CHECK(run_failing(WorldError("the disk is full")).err == "jilaf: the disk is full\n");
  CHECK(run_failing(WorldError("the disk is full")).status == 3);
  CHECK(run_failing(std::bad_alloc()).err == "jilaf: there is not enough memory for this\n");
  CHECK(run_failing(std::bad_alloc()).status == 3);
  CHECK(run_failing(std::filesystem::filesystem_error("stat", "a\x1B[31mb", std::make_error_code(std::errc::io_error)))
            .err == "jilaf: cannot use 'a\\u{1B}[31mb': Input/output error\n");
  CHECK(run_failing(std::logic_error("oh")).err == "jilaf: a fault of jilaf itself, please report it: oh\n");
  CHECK(run_failing(std::logic_error("oh")).status == 3);
}

TEST_CASE("cli/run: CLI11's own exit numbers and words never come through") {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"check", "--format"},
                                                    {"check", "--nothing"},
                                                    {"check", "-z"},
                                                    {"nothing"},
                                                    {"explain", "a", "b"},
                                                    {"new"},
                                                    {"--nothing"}}) {
    const Outcome outcome = run_program(arguments);
    CAPTURE(arguments.back());
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.starts_with("jilaf: "));
    CHECK(outcome.err.find("TEXT") == std::string::npos);
  }
}

TEST_CASE("cli/run: an option takes one value and leaves the file after it alone") {
  const Outcome outcome = run_program({"list", "--programme", "x", "-", "-f", "csv"}, {.input = good});
  CHECK(outcome.err.empty());
  CHECK(outcome.out == "id,title,start,end,status\r\nx,X,2024-01-01,2024-01-02,held\r\n");
}

TEST_CASE("cli/run: a repeatable option adds up") {
  const std::string two = "programmes: [{id: x, title: X}, {id: y, title: Y}, {id: z, title: Z}]\n";
  const Outcome outcome = run_program({"list", "-", "--programme", "x", "--programme=z", "-f", "csv"}, {.input = two});
  CHECK(outcome.out == "id,title,start,end,status\r\nx,X,,,held\r\nz,Z,,,held\r\n");
}

TEST_CASE("cli/run: names with brackets, a leading hyphen or plus signs are names of files") {
  for (const char* name : {"[a,b].yaml", "++", "-x"}) {
    const Outcome outcome = run_program({"check", "--", name});
    CHECK(outcome.status == 3);
    CHECK(outcome.err.find(name) != std::string::npos);
  }
  CHECK(run_program({"check", "++"}).status == 3);
  CHECK(run_program({"check", "[a,b].yaml"}).err.find("[a,b].yaml") != std::string::npos);
}

TEST_CASE("cli/run: help wins over what else is wrong, but not behind two hyphens") {
  CHECK(run_program({"check", "--nothing", "--help"}).status == 0);
  CHECK(run_program({"check", "-h"}).out == run_program({"help", "check"}).out);
  CHECK(run_program({"check", "--", "--help"}).status == 3);
}

TEST_CASE("cli/run: a name from outside never sends escape sequences to a terminal") {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"check", "a\x1B[2Jb"},
                                                    {"a\x1B[2Jb"},
                                                    {"check", "--a\x1B[2Jb"},
                                                    {"check", "--format", "a\x1B[2Jb"},
                                                    {"check", "-j", "a\x1B[2Jb"},
                                                    {"check", "--today", "a\x1B[2Jb"},
                                                    {"explain", "x", "a\x1B[2Jb"},
                                                    {"list", "-", "--programme", "a\x1B[2Jb"},
                                                    {"list", "-", "-o", "missing/a\x1B[2Jb.csv"},
                                                    {"list", "-", "-o", "a\x1B[2Jb.csv", "-f", "md"},
                                                    {"new", "a\x1B[2Jb"},
                                                    {"check", "--settings", "a\x1B[2Jb"}}) {
    const Outcome outcome = run_program(arguments, {.input = good});
    CAPTURE(arguments.front());
    CHECK(outcome.status >= 2);
    CHECK(outcome.err.find('\x1B') == std::string::npos);
    CHECK(outcome.err.find("\\u{1B}[2J") != std::string::npos);
  }
}

TEST_CASE("cli/run: the same bytes come out whatever the number of jobs") {
  const std::string root = JILAF_SOURCE_DIR;
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"check", "-f", "json", root + "/tests/commands/data/wrong"},
        {"summary", root + "/examples/fturk-2024"}}) {
    std::vector<std::string> one = arguments;
    one.insert(one.end(), {"-j", "1"});
    std::vector<std::string> eight = arguments;
    eight.insert(eight.end(), {"-j", "8"});
    CHECK(run_program(one).out == run_program(eight).out);
  }
}

TEST_CASE("cli/process: what is written after a pipe was closed is dropped") {
  int ends[2] = {};
  REQUIRE(::pipe(ends) == 0);
  prepare_process();
  const auto sink = descriptor_sink(ends[1], "the pipe");
  ::close(ends[0]);
  CHECK_NOTHROW(sink("one"));
  CHECK_NOTHROW(sink("two"));
  ::close(ends[1]);
}

TEST_CASE("cli/process: a stream that does not block is waited for, and nothing is lost") {
  int ends[2] = {};
  REQUIRE(::pipe2(ends, O_NONBLOCK) == 0);
  const std::string text(1 << 20, 'x');
  std::size_t got = 0;
  std::thread reader([&] {
    std::array<char, 4096> buffer{};
    while (got < text.size()) {
      const ssize_t count = ::read(ends[0], buffer.data(), buffer.size());
      if (count > 0) got += static_cast<std::size_t>(count);
    }
  });
  descriptor_sink(ends[1], "the pipe")(text);
  reader.join();
  CHECK(got == text.size());
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST_CASE("cli/process: a full disk is a WorldError that names what is full") {
  const int full = ::open("/dev/full", O_WRONLY);
  if (full < 0) return;
  CHECK_THROWS_WITH_AS(descriptor_sink(full, "standard output")("x"),
                       "cannot write to standard output: No space left on device", WorldError);
  ::close(full);
}
