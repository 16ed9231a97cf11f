// SPDX-License-Identifier: MIT
// Everything that is rendered: each a function from what an audience may see to a document.
#pragma once

#include "figures/summary.hpp"
#include "language/language.hpp"
#include "project/visible.hpp"
#include "render/document.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// What every report needs beside the data.
struct RenderOptions {
  const Language& language;
  bool draft = false;                           ///< a banner says that the data has errors
  std::vector<Span>* untranslated = nullptr;    ///< takes the texts that are shown in another language
  std::function<void(std::size_t all)> step{};  ///< told after each page of many, from any thread; may be missing
  unsigned jobs = 1;                            ///< threads that may make pages
  bool items = true;                            ///< whether `Document::items` of activity reports are wanted
};

/// The words for the keys, in the order of the enumeration: `fiscal-year`, `region` ...
[[nodiscard]] std::span<const std::string_view> group_keys();

/// Figures over programmes, grouped by one or two keys.
[[nodiscard]] Document render_summary(const Visible& visible, const std::vector<GroupKey>& by,
                                      const RenderOptions& options);

/// The columns that a roster can have: key and what it shows.
struct RosterColumn {
  std::string_view key;
  std::string_view doc;
};
[[nodiscard]] std::span<const RosterColumn> roster_columns();
/// The people of the programmes; `columns` are keys of `roster_columns()`, none for the usual ones.
[[nodiscard]] Document render_roster(const Visible& visible, const std::vector<std::string>& columns,
                                     const RenderOptions& options);

/// The programmes day by day.
[[nodiscard]] Document render_itinerary(const Visible& visible, const RenderOptions& options);

/// The activity report of one programme.
[[nodiscard]] Document render_report(const Visible& visible, const VisibleProgramme& entry,
                                     const RenderOptions& options);

/// The page that leads to the reports, which stand beside it as `ID` + `suffix`.
[[nodiscard]] Document render_index(const Visible& visible, std::string_view suffix, const RenderOptions& options);

/// Ids, titles, dates and status of the programmes.
[[nodiscard]] Document render_list(const Visible& visible, const RenderOptions& options);

}  // namespace jilaf
