// SPDX-License-Identifier: MIT
#include "render/years.hpp"

#include "render/links.hpp"
#include "render/notes.hpp"
#include "render/year_tables.hpp"

#include <algorithm>

namespace jilaf {
namespace {

/// What stands in the summary of one entry for a year.
class YearSection {
 public:
  YearSection(const Year& year, const Speaker& speaker) : year_(year), speaker_(speaker) {}

  Blocks blocks(const std::vector<Counted>& programmes) {
    add_table(year_table(year_, speaker_, programmes));
    add_table(year_split_table(year_, speaker_));
    if (year_.remarks->note.given()) blocks_.push_back(paragraph(speaker_.line(year_.remarks->note)));
    add_list("", changes());
    add_list("funding", funding());
    add_list("cooperating_organisations", cooperating());
    add_list("sources", sources());
    if (!blocks_.empty()) blocks_.insert(blocks_.begin(), heading(3, title(), "year"));
    return std::move(blocks_);
  }

 private:
  /// The year, and the kind of programmes that it speaks of, as there may be an entry for each kind.
  [[nodiscard]] std::string title() const {
    std::string year = speaker_.language().fiscal_year(static_cast<int>(year_.fiscal_year.value));
    if (!year_.kind.given()) return year;
    return speaker_.language().message("year_of_kind",
                                       {{"year", year}, {"kind", speaker_.word("kinds", word(year_.kind.value))}});
  }

  void add_table(Grid table) {
    if (!table.rows.empty()) blocks_.push_back({std::move(table)});
  }

  void add_list(std::string_view key, ListBlock list) {
    if (list.items.empty()) return;
    if (!key.empty())
      blocks_.push_back(heading(4, speaker_.language().text("headings." + std::string(key)), std::string(key)));
    blocks_.push_back({std::move(list)});
  }

  [[nodiscard]] ListBlock changes() const {
    ListBlock list;
    for (const Change& change : year_.changes) list.items.push_back({paragraph(change_line(change, speaker_))});
    return list;
  }

  [[nodiscard]] ListBlock funding() const {
    ListBlock list;
    for (const Funding& funding : year_.funding) {
      if (!funding.organisation.given()) continue;
      std::string line = speaker_.organisation(funding.organisation);
      if (funding.arrangement.given()) {
        line = speaker_.language().message(
            "funder",
            {{"organisation", line}, {"arrangement", speaker_.word("arrangements", word(funding.arrangement.value))}});
      }
      list.items.push_back({paragraph(line)});
    }
    return list;
  }

  [[nodiscard]] ListBlock cooperating() const {
    ListBlock list;
    for (const OrganisationRef& organisation : year_.cooperating_organisations) {
      if (organisation.given()) list.items.push_back({paragraph(organisation_line(organisation, speaker_))});
    }
    return list;
  }

  [[nodiscard]] ListBlock sources() const {
    ListBlock list;
    for (const SourcePage& source : year_.sources) {
      if (std::optional<LinkLine> link = link_line(source, speaker_))
        list.items.push_back({paragraph(std::move(link->line))});
    }
    return list;
  }

  const Year& year_;
  const Speaker& speaker_;
  Blocks blocks_;
};

}  // namespace

void add_years(Blocks& blocks, const Speaker& speaker, const std::vector<Counted>& programmes) {
  bool first = true;
  for (const Year& year : speaker.visible().years()) {
    const bool shown = std::ranges::any_of(programmes, [&](const Counted& counted) {
      return counted.figures->fiscal_year == static_cast<int>(year.fiscal_year.value);
    });
    if (!shown) continue;
    Blocks section = YearSection(year, speaker).blocks(programmes);
    if (section.empty()) continue;
    if (first) blocks.push_back(heading(2, speaker.language().text("headings.years"), "years"));
    first = false;
    std::ranges::move(section, std::back_inserter(blocks));
  }
}

}  // namespace jilaf
