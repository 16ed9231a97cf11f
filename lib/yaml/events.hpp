// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/builder.hpp"

#include <string>
#include <string_view>

namespace jilaf::yaml {

/// How the library's pass over a text ended.
struct Outcome {
  enum class End : std::uint8_t { complete, stopped, unexpected, library_error };
  End end = End::complete;
  std::size_t at = 0;   ///< for an error: the place that the library names
  std::string message;  ///< and its words
};

/// Runs yaml-cpp over the first document of the text and hands its events to the builder.
[[nodiscard]] Outcome run_events(std::string_view text, TreeBuilder& builder);

}  // namespace jilaf::yaml
