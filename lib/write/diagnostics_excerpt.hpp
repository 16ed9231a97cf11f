// SPDX-License-Identifier: MIT
#pragma once

#include "write/diagnostics.hpp"
#include "write/diagnostics_paint.hpp"
#include "write/diagnostics_place.hpp"

#include <string>
#include <vector>

namespace jilaf {

/// The lines of a finding with their carets, and how wide the column of line numbers is.
struct Excerpt {
  std::string text;
  std::size_t gutter = 1;
};

/// Cuts excerpts out of the files, one finding after the other.
class Excerpts {
 public:
  Excerpts(const Sources& sources, const DiagnosticStyle& style) : sources_(sources), style_(style), locate_(sources) {}

  /// The place of a finding with the related places: those near it in one excerpt, the others each in their own.
  [[nodiscard]] Excerpt show(const Diagnostic& finding, Paint colour);

 private:
  /// Something to point at.
  struct Mark {
    Span span;
    Position place;
    std::string text;
    bool primary = false;
  };
  /// Marks of one file that stand near each other.
  struct Group {
    std::vector<Mark> marks;
  };

  [[nodiscard]] std::vector<Group> groups_of(const Diagnostic& finding);
  [[nodiscard]] std::string show_group(const Group& group, std::size_t gutter, Paint colour) const;
  [[nodiscard]] std::string show_line(std::size_t number, const std::vector<const Mark*>& marks, FileId file,
                                      std::size_t gutter, Paint colour) const;
  [[nodiscard]] std::string margin(std::string_view number, std::size_t gutter) const;
  [[nodiscard]] std::size_t columns(std::size_t gutter) const;

  const Sources& sources_;
  const DiagnosticStyle& style_;
  Locator locate_;
};

}  // namespace jilaf
