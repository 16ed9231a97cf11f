// SPDX-License-Identifier: MIT
#pragma once

#include "write/diagnostics.hpp"
#include "write/diagnostics_place.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace jilaf {

/// What tells a finding from others, however far the lines above it push it down.
struct Fingerprint {
  std::string hash;            ///< 16 hexadecimal digits over rule, path and the line without blanks and private values
  std::size_t occurrence = 1;  ///< among the findings of the same hash
};

/// Gives the fingerprints of findings, which must come in their order.
class Fingerprints {
 public:
  Fingerprints(const Sources& sources, const DiagnosticStyle& style)
      : sources_(sources), style_(style), locate_(sources) {}

  /// The fingerprint of the next finding.
  [[nodiscard]] Fingerprint next(const Diagnostic& finding);

 private:
  [[nodiscard]] std::string line_without_blanks(FileId file, std::size_t begin) const;

  const Sources& sources_;
  const DiagnosticStyle& style_;
  Locator locate_;
  std::map<std::pair<FileId, std::size_t>, std::string> lines_;  // by the offset at which they begin
  std::map<std::uint64_t, std::size_t> seen_;
};

}  // namespace jilaf
