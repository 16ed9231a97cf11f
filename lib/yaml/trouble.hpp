// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/ahead.hpp"
#include "yaml/builder.hpp"

#include <string_view>

namespace jilaf::yaml {

/// The place where reading failed and what is known about it; the hints look at this.
struct Trouble {
  std::string_view text;
  std::string_view words;  ///< the library's message; empty if the builder failed
  std::size_t at = 0;      ///< the first thing at or after the place of the failure that is no white space
  std::size_t line = 0;    ///< where its line begins
  Ahead ahead;
  const TreeBuilder& builder;
  Reporter& reporter;

  [[nodiscard]] char here() const { return at < text.size() ? text[at] : '\0'; }
  /// Whether `at` is the first thing on its line.
  [[nodiscard]] bool first_on_line() const { return text.substr(line, at - line).find_first_not_of(" \t") == nowhere; }
  /// The innermost open bracket, or `nowhere`.
  [[nodiscard]] std::size_t bracket() const {
    return ahead.open_bracket != nowhere ? ahead.open_bracket : builder.open_bracket();
  }
  /// What is left of the line from `at` on.
  [[nodiscard]] std::string_view rest() const { return text.substr(at, line_end(text, at) - at); }
  [[nodiscard]] bool says(std::string_view phrase) const { return words.find(phrase) != nowhere; }
  /// Reports one byte at `place`.
  void report(Reason reason, std::size_t place, std::string message, std::string help) const;
};

// Each looks for one kind of mistake and says whether it found, and reported, it.
bool unclosed_quote(const Trouble& trouble);
bool after_quote(const Trouble& trouble);
bool bad_escape(const Trouble& trouble);
bool tab(const Trouble& trouble);
bool bad_start(const Trouble& trouble);
bool stray_bracket(const Trouble& trouble);
bool unclosed_bracket(const Trouble& trouble);
bool colon_in_brackets(const Trouble& trouble);
bool missing_comma(const Trouble& trouble);
bool stray_comma(const Trouble& trouble);
bool misplaced_item(const Trouble& trouble);
bool colon_in_value(const Trouble& trouble);
bool line_without_colon(const Trouble& trouble);
bool missing_dash(const Trouble& trouble);
bool wrong_indentation(const Trouble& trouble);

}  // namespace jilaf::yaml
