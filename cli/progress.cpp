// SPDX-License-Identifier: MIT
#include "cli/progress.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

constexpr std::int64_t patience = 500;  // milliseconds in which nothing is said
constexpr std::int64_t pause = 100;     // and between two lines
constexpr std::int64_t second = 1000;
constexpr std::string_view clear_line = "\r\x1B[K";

bool understands_escapes(const Streams& streams) {
  return streams.environment == nullptr || streams.environment("TERM").value_or("dumb") != "dumb";
}

}  // namespace

Progress::Progress(Streams& streams, std::string_view what, bool quiet)
    : streams_(streams),
      what_(what),
      wanted_(!quiet && streams.err_is_terminal && streams.milliseconds != nullptr && understands_escapes(streams)) {
  if (wanted_) begin_ = streams_.milliseconds();
}

Progress::~Progress() {
  if (shown_ != 0) streams_.err(clear_line);
}

void Progress::step(std::size_t all) {
  if (!wanted_) return;
  const std::scoped_lock lock(mutex_);
  ++done_;
  const std::int64_t now = streams_.milliseconds();
  if (now - begin_ < patience || now - shown_ < pause) return;
  show(now, all);
}

void Progress::show(std::int64_t now, std::size_t all) {
  const auto rate = static_cast<std::int64_t>(done_) * second / std::max<std::int64_t>(now - begin_, 1);
  std::string line = fmt::format("{} {} of {}, {} a second", what_, done_, all, rate);
  // A line that is broken up cannot be taken away again.
  if (streams_.width > 1) line.resize(std::min(line.size(), streams_.width - 1));
  streams_.err(std::string(clear_line) + line);
  shown_ = now;
}

}  // namespace jilaf::cli
