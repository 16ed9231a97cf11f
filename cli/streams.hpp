// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace jilaf::cli {

/// What the program tells its caller in the end; see EXIT STATUS in jilaf(1).
enum class ExitStatus : std::uint8_t { fine = 0, findings = 1, usage = 2, world = 3, interrupted = 130 };

/// Everything that a run knows of the world beside files, so that tests can put their own in its place.
struct Streams {
  std::function<std::string()> read_stdin;  ///< the bytes of standard input
  std::function<void(std::string_view)>
      out;  ///< the product; what a closed pipe does not take is dropped, `WorldError` on a full disk
  std::function<void(std::string_view)> err;  ///< messages; never fails
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::size_t width = 0;  ///< columns of the terminal; 0 where there is none
  std::function<std::optional<std::string>(const std::string& name)> environment;  ///< a variable, where it is set
  std::function<std::int64_t()> milliseconds;  ///< of a clock that only goes forward, for progress; may be missing
  std::function<std::int64_t()> now;           ///< seconds since 1970-01-01 UTC
};

}  // namespace jilaf::cli
