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

/// Runs yaml-cpp over the first document of the outline and hands its events to the builder, with places of the source.
[[nodiscard]] Outcome run_events(const Outline& outline, TreeBuilder& builder);

/// What a text in quotes says; the quotes are closed.
[[nodiscard]] std::string unquote(std::string_view quoted);

}  // namespace jilaf::yaml
