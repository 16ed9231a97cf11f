// SPDX-License-Identifier: MIT
#pragma once

#include "cli/run.hpp"

#include <map>
#include <string>
#include <vector>

namespace jilaf::cli {

/// What a run printed, and its status.
struct Outcome {
  int status = 0;
  std::string out;
  std::string err;
};

/// The world of a run in a test.
struct World {
  std::string input{};
  std::map<std::string, std::string> environment{};
  std::size_t width = 0;
  bool terminal = false;
};

/// Runs the program in-process.
inline Outcome run_program(const std::vector<std::string>& arguments, const World& world = {}) {
  Outcome outcome;
  Streams streams;
  streams.read_stdin = [&] { return world.input; };
  streams.out = [&](std::string_view bytes) { outcome.out += bytes; };
  streams.err = [&](std::string_view bytes) { outcome.err += bytes; };
  streams.out_is_terminal = world.terminal;
  streams.width = world.width;
  streams.environment = [&](const std::string& name) -> std::optional<std::string> {
    const auto found = world.environment.find(name);
    return found != world.environment.end() ? std::optional(found->second) : std::nullopt;
  };
  streams.now = [] { return std::int64_t{1736942400}; };  // 2025-01-15 12:00 UTC
  outcome.status = static_cast<int>(run(arguments, streams));
  return outcome;
}

}  // namespace jilaf::cli
