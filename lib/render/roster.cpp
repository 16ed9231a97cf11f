// SPDX-License-Identifier: MIT
#include "render/notes.hpp"
#include "render/roster_columns.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 6> usual_columns = {"name",     "country", "organisation",
                                                           "position", "role",    "status"};
constexpr std::array<std::string_view, 5> usual_unnamed = {"name", "country", "organisation", "total", "women"};

/// Where no participant is listed, the rows in which they are counted instead.
std::vector<RosterLine> unnamed_rows(const Programme& programme) {
  std::vector<RosterLine> lines;
  if (std::ranges::any_of(programme.delegates, has_participant_role)) return lines;
  const auto add = [&](const Participants& participants) {
    for (const Split& split : participants.by) {
      if (split.given()) lines.push_back({&programme, nullptr, &split});
    }
  };
  add(programme.participants);
  for (const Segment& segment : programme.segments) add(segment.participants);
  return lines;
}

/// Heads first, then by country and by the name as it is sorted: by its reading, else by the family name, else as written.
class RosterPage {
 public:
  RosterPage(const Visible& visible, const std::vector<std::string>& columns, const RenderOptions& options)
      : speaker_(visible, options), options_(options), chosen_(columns) {}

  Document document() {
    Document document = page("roster", speaker_.language().text("headings.roster"), speaker_, options_);
    Grid items{"roster", {}, {}};
    const bool many = speaker_.visible().programmes().size() != 1;
    if (speaker_.visible().programmes().empty())
      document.blocks.push_back(paragraph(speaker_.language().message("nothing")));
    items.columns = columns_of(machine_columns());
    for (const VisibleProgramme& entry : speaker_.visible().programmes()) add_programme(document, items, entry, many);
    document.items = std::move(items);
    return document;
  }

 private:
  void add_programme(Document& document, Grid& items, const VisibleProgramme& entry, bool many);
  void add_group(Document& document, Grid& items, const std::vector<RosterLine>& lines, std::string_view title,
                 const std::vector<RosterCells>& shown);
  [[nodiscard]] std::vector<RosterLine> sorted_people(const Programme& programme, bool participants) const;
  [[nodiscard]] std::string sort_name(const Delegate& delegate) const;
  [[nodiscard]] std::vector<RosterCells> table_columns(bool named) const;
  [[nodiscard]] std::vector<RosterCells> machine_columns() const;
  [[nodiscard]] std::vector<Column> columns_of(const std::vector<RosterCells>& columns) const;
  [[nodiscard]] TableRow row_of(const RosterLine& line, const std::vector<RosterCells>& columns) const;

  Speaker speaker_;
  const RenderOptions& options_;
  const std::vector<std::string>& chosen_;
};

std::string RosterPage::sort_name(const Delegate& delegate) const {
  const DelegateName& name = delegate.name;
  const std::string_view key = name.details->reading.given() ? name.details->reading.value()
                               : name.family.given()         ? name.family.value()
                                                             : name.written.value();
  return speaker_.language().sort_key(std::string(key) + " " + std::string(name.given_name.value()));
}

std::vector<RosterLine> RosterPage::sorted_people(const Programme& programme, bool participants) const {
  struct Sorted {
    RosterLine line;
    int rank;
    std::string country;
    std::string name;
  };
  std::vector<Sorted> people;
  for (const Delegate& delegate : programme.delegates) {
    if (has_participant_role(delegate) != participants) continue;
    const RosterLine line{&programme, &delegate, nullptr};
    const int rank = delegate.role.value == Role::head_of_delegation ? 0
                     : participants                                  ? 1
                                                                     : 1 + static_cast<int>(delegate.role.value);
    people.push_back(
        {line, rank, speaker_.language().sort_key(to_text(roster_country(line, speaker_).shown)), sort_name(delegate)});
  }
  std::ranges::stable_sort(people, [](const Sorted& left, const Sorted& right) {
    return std::tie(left.rank, left.country, left.name) < std::tie(right.rank, right.country, right.name);
  });
  std::vector<RosterLine> lines;
  lines.reserve(people.size());
  for (const Sorted& entry : people) lines.push_back(entry.line);
  return lines;
}

std::vector<RosterCells> RosterPage::table_columns(bool named) const {
  if (chosen_.empty()) return named ? pick_columns(usual_columns) : pick_columns(usual_unnamed);
  const std::vector<std::string_view> keys(chosen_.begin(), chosen_.end());
  return pick_columns(keys);
}

/// Machines get one table for all programmes: the columns of named people, and numbers too where some rows stand for several.
std::vector<RosterCells> RosterPage::machine_columns() const {
  std::vector<RosterCells> columns = table_columns(true);
  const bool numbers = std::ranges::any_of(speaker_.visible().programmes(), [](const VisibleProgramme& entry) {
    return !unnamed_rows(entry.programme).empty();
  });
  if (!chosen_.empty() || !numbers) return columns;
  constexpr std::array<std::string_view, 2> number_columns = {"total", "women"};
  std::ranges::copy(pick_columns(number_columns), std::back_inserter(columns));
  return columns;
}

std::vector<Column> RosterPage::columns_of(const std::vector<RosterCells>& columns) const {
  std::vector<Column> out{{"programme", speaker_.word("columns", "programme"), Align::left}};
  for (const RosterCells& column : columns) {
    if (column.column.key == "programme") continue;
    out.push_back({std::string(column.column.key), speaker_.word("columns", column.column.key),
                   column.people ? Align::right : Align::left});
  }
  return out;
}

TableRow RosterPage::row_of(const RosterLine& line, const std::vector<RosterCells>& columns) const {
  TableRow row;
  row.cells.push_back(roster_programme(line, speaker_));
  for (const RosterCells& column : columns) {
    if (column.column.key != "programme") row.cells.push_back(column.cell(line, speaker_));
  }
  return row;
}

void RosterPage::add_group(Document& document, Grid& items, const std::vector<RosterLine>& lines,
                           std::string_view title, const std::vector<RosterCells>& shown) {
  if (lines.empty()) return;
  if (!title.empty())
    document.blocks.push_back(
        heading(3, speaker_.language().text("headings." + std::string(title)), std::string(title)));
  Grid grid{"roster", {}, {}};
  grid.columns = columns_of(shown);
  for (const RosterLine& line : lines) {
    grid.rows.push_back(row_of(line, shown));
    items.rows.push_back(row_of(line, machine_columns()));
  }
  // The programme stands in the heading above; as a column only machines need it.
  const bool asked = std::ranges::find(chosen_, "programme") != chosen_.end();
  if (!asked) {
    grid.columns.erase(grid.columns.begin());
    for (TableRow& row : grid.rows) row.cells.erase(row.cells.begin());
  }
  document.blocks.push_back({std::move(grid)});
}

void RosterPage::add_programme(Document& document, Grid& items, const VisibleProgramme& entry, bool many) {
  const Programme& programme = entry.programme;
  const Language& language = speaker_.language();
  document.blocks.push_back({Heading{2, speaker_.line(programme.title), "programme"}});
  if (!many) document.metadata.id = programme.id.value();
  const std::vector<std::string> dates = dates_in_words(programme, speaker_, "plain");
  if (!dates.empty()) document.blocks.push_back(paragraph(language.sentence(language.join(dates))));
  const std::vector<RosterLine> participants = sorted_people(programme, true);
  const std::vector<RosterLine> others = sorted_people(programme, false);
  add_group(document, items, participants, others.empty() ? "" : "participants", table_columns(true));
  add_group(document, items, others, "party", table_columns(true));
  if (participants.empty()) {
    const std::vector<RosterLine> rows = unnamed_rows(programme);
    add_group(document, items, rows, "", table_columns(false));
    if (rows.empty()) document.blocks.push_back(paragraph(language.message("no_people")));
  }
  if (std::string note = withheld_note(entry.withheld_people, speaker_); !note.empty())
    document.blocks.push_back(paragraph(std::move(note)));
}

}  // namespace

Document render_roster(const Visible& visible, const std::vector<std::string>& columns, const RenderOptions& options) {
  return RosterPage(visible, columns, options).document();
}

}  // namespace jilaf
