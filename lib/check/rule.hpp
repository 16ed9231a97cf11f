// SPDX-License-Identifier: MIT
#pragma once

#include "check/public_texts.hpp"
#include "figures/programme_figures.hpp"
#include "load/dossier.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// What rules look at: everything loaded, the figures of each programme in the same order, and the texts for readers, which
/// `check()` gathers before it runs the rules.
struct Checked {
  const Dossier& dossier;
  const std::vector<ProgrammeFigures>& figures;
  Date today;
  const PublicTexts* texts = nullptr;
};

/// Collects what one rule finds.
class Findings {
 public:
  Findings(std::string_view rule, Diagnostics& into) : rule_(rule), into_(&into) {}

  /// Adds a finding; the reference is good until the next one, for adding a label or related places.
  Diagnostic& add(Span span, std::string message, std::string help = {});

 private:
  std::string_view rule_;
  Diagnostics* into_;
};

/// A rule: its id, which is also the name of its file in `data/rules/`, and what it looks for.
struct Rule {
  std::string_view id;
  void (*run)(const Checked&, Findings&);
};

/// THE LIST of rules that look at loaded data; what the reader and the loader find has names of its own.
[[nodiscard]] std::span<const Rule> all_rules();

/// The ids of the findings that the reader, the loader and the ignores make themselves, apart from those of `all_rules()`:
/// the loader also reports settings in the wrong place, as `settings`.
[[nodiscard]] std::span<const std::string_view> loading_rules();

}  // namespace jilaf
