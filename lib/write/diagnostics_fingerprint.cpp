// SPDX-License-Identifier: MIT
#include "write/diagnostics_fingerprint.hpp"

#include "write/diagnostics_line.hpp"
#include "write/diagnostics_region.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// FNV-1a over 64 bits: the same on every machine, which `std::hash` does not promise.
std::uint64_t hash_of(std::string_view text, std::uint64_t hash = 0xcbf29ce484222325U) {
  for (const char byte : text) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3U;
  }
  return hash;
}

constexpr std::string_view blanks = " \t\r";
constexpr std::string_view separator("\0", 1);

}  // namespace

std::string Fingerprints::line_without_blanks(FileId file, std::size_t begin) const {
  const std::string_view text = sources_[file].text();
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  std::string out;
  const Span* secret = hidden_at_or_after(style_.hidden, file, begin);
  for (std::size_t at = begin; at < end;) {
    if (secret != nullptr && at >= secret->begin) {
      out += '*';  // a hash of what is private could be guessed back
      at = secret->end;
      secret = hidden_at_or_after(style_.hidden, file, at);
    } else {
      if (blanks.find(text[at]) == std::string_view::npos) out += text[at];
      ++at;
    }
  }
  return out;
}

Fingerprint Fingerprints::next(const Diagnostic& finding) {
  std::uint64_t hash = hash_of(finding.rule);
  if (finding.span.given()) {
    const Source& source = sources_[finding.span.file];
    const std::size_t begin = source.line_start(locate_(finding.span.file, finding.span.begin).line);
    const auto [line, added] = lines_.try_emplace({finding.span.file, begin});
    if (added) line->second = fmt::format("{:016x}", hash_of(line_without_blanks(finding.span.file, begin)));
    hash = hash_of(repository_path(source.name()), hash_of(separator, hash));
    hash = hash_of(line->second, hash_of(separator, hash));
  } else {
    hash = hash_of(finding.message, hash_of(separator, hash));
  }
  return {fmt::format("{:016x}", hash), ++seen_[hash]};
}

}  // namespace jilaf
