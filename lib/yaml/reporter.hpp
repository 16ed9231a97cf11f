// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf::yaml {

/// Why a file is not read as it stands; finer than the rule under which people see it.
enum class Reason : std::uint8_t {
  // encoding
  invalid_utf8,
  other_encoding,
  control_character,
  lone_return,
  byte_order_mark,
  // unsupported-yaml
  anchor,
  alias,
  merge_key,
  tag,
  directive,
  second_document,
  document_end,
  complex_key,
  collection_key,
  deep_nesting,
  dash_in_text,
  blank_lines,
  control_escape,
  // duplicate-key
  duplicate_key,
  // syntax
  large_file,
  tab,
  missing_colon,
  missing_key,
  long_key,
  missing_blank,
  missing_comma,
  missing_dash,
  stray_comma,
  stray_bracket,
  unclosed_bracket,
  unclosed_quote,
  bad_escape,
  bad_start,
  after_quote,
  colon_in_value,
  misplaced_item,
  indentation,
  foreign_blank,
  after_the_end,
  unexpected,
};

/// The rule that a reason belongs to.
[[nodiscard]] std::string_view rule_of(Reason reason);

/// The reason's own name, as the tests pin it.
[[nodiscard]] std::string_view name_of(Reason reason);

/// A range of bytes in the text being read.
struct Bytes {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Collects the findings of one file and remembers their reasons.
class Reporter {
 public:
  Reporter(FileId file, Diagnostics& findings) : file_(file), findings_(&findings), first_(findings.size()) {}

  /// Adds a finding; from the hundredth on only the reason is kept.
  Diagnostic& report(Reason reason, Bytes place, std::string message, std::string help = {});
  /// Adds a second place to a finding.
  void relate(Diagnostic& finding, Bytes place, std::string text) const;

  /// Whether the tree must not be used: something of `syntax` or `encoding` was found.
  [[nodiscard]] bool fatal() const { return fatal_; }
  [[nodiscard]] bool has(Reason reason) const;
  /// One past the last place of a fatal finding; 0 without one.
  [[nodiscard]] std::size_t fatal_end() const { return fatal_end_; }
  [[nodiscard]] const std::vector<Reason>& reasons() const { return reasons_; }
  /// Whether it was yaml-cpp that refused the text, and not one of our guards.
  [[nodiscard]] bool library_refused() const { return library_refused_; }
  void blame_library() { library_refused_ = true; }
  /// Brings this file's findings into the order of the text.
  void sort();

 private:
  FileId file_;
  Diagnostics* findings_;
  std::size_t first_;
  std::vector<Reason> reasons_;
  Diagnostic overflow_;  // takes what is past the cap
  bool fatal_ = false;
  std::size_t fatal_end_ = 0;
  bool library_refused_ = false;
};

}  // namespace jilaf::yaml
