// SPDX-License-Identifier: MIT
// Everything that can be printed about a dossier for one audience.
#pragma once

#include "base/utf8.hpp"
#include "check/check.hpp"
#include "render/reports.hpp"
#include "write/formats.hpp"

#include <string>
#include <vector>

namespace jilaf::test {

inline Visible visible_to(const Dossier& dossier, Audience audience, Date today = {2024, 12, 1}) {
  return project(dossier, count_all(dossier, 1),
                 {.audience = audience, .today = today, .programmes = {}, .since = {}, .until = {}, .fiscal_year = {}},
                 1);
}

/// All reports of what is visible: the summary by every key and pair of keys, the roster with all columns.
inline std::vector<Document> all_documents(const Visible& visible) {
  static const Language language(*find_language("en"));
  const RenderOptions options{language};
  std::vector<Document> documents;
  documents.push_back(render_summary(visible, {}, options));
  for (std::size_t first = 0; first < group_keys().size(); ++first) {
    documents.push_back(render_summary(visible, {static_cast<GroupKey>(first)}, options));
    for (std::size_t second = 0; second < group_keys().size(); ++second) {
      if (first != second)
        documents.push_back(
            render_summary(visible, {static_cast<GroupKey>(first), static_cast<GroupKey>(second)}, options));
    }
  }
  std::vector<std::string> columns;
  for (const RosterColumn& column : roster_columns()) columns.emplace_back(column.key);
  documents.push_back(render_roster(visible, {}, options));
  documents.push_back(render_roster(visible, columns, options));
  documents.push_back(render_itinerary(visible, options));
  documents.push_back(render_list(visible, options));
  documents.push_back(render_index(visible, ".md", options));
  for (const VisibleProgramme& entry : visible.programmes())
    documents.push_back(render_report(visible, entry, options));
  return documents;
}

/// All reports in all formats as one text in lower case.
inline std::string all_printed(const Visible& visible) {
  std::string printed;
  for (const Document& document : all_documents(visible)) {
    for (const Format& format : formats()) {
      for (const Generator generator : {Generator::none, Generator::hugo, Generator::jekyll}) {
        printed += format.write({&document, 1}, {.front_matter = generator});
      }
    }
  }
  return utf8::fold_case(printed);
}

}  // namespace jilaf::test
