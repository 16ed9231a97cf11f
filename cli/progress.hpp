// SPDX-License-Identifier: MIT
#pragma once

#include "cli/streams.hpp"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

namespace jilaf::cli {

/// One line on a terminal that says how far long work is: after half a second, at most ten times a second, gone at the end. Nothing
/// at all where standard error is no terminal.
class Progress {
 public:
  /// `what` says what is done to the things that are counted: "read".
  Progress(Streams& streams, std::string_view what, bool quiet);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// One more is done, of so many in all. May be called from any thread.
  void step(std::size_t all);

 private:
  void show(std::int64_t now, std::size_t all);

  Streams& streams_;
  std::string what_;
  bool wanted_;
  std::int64_t begin_ = 0;
  std::mutex mutex_;
  std::size_t done_ = 0;
  std::int64_t shown_ = 0;  ///< when the line was last written; 0 while there is none
};

}  // namespace jilaf::cli
