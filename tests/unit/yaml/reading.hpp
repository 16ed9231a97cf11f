// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/reader.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace jilaf::yaml {

/// What the reader makes of a text.
struct Reading {
  explicit Reading(std::string text);

  /// The findings, each as `RULE LINE:COLUMN-LINE:COLUMN MESSAGE`.
  [[nodiscard]] std::vector<std::string> found() const;
  /// The tree in one line: `~`, `"text"`, `[...]`, `{"key": ...}`; `none` without a root.
  [[nodiscard]] std::string shape() const;
  /// The nodes in the order of the text, each as `LINE:COLUMN-LINE:COLUMN RAW TEXT`.
  [[nodiscard]] std::vector<std::string> spans() const;
  /// A span as `LINE:COLUMN-LINE:COLUMN`.
  [[nodiscard]] std::string place(const Span& span) const;

  Source source;
  Diagnostics findings;
  Tree tree;
};

using Lines = std::vector<std::string>;

}  // namespace jilaf::yaml

/// Shows the lines that a failed check compared.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) out += "\n  " + line;
    return out.c_str();
  }
};
