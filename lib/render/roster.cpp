// SPDX-License-Identifier: MIT
#include "base/error.hpp"
#include "figures/consent.hpp"
#include "figures/runs.hpp"
#include "render/notes.hpp"
#include "render/reports.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// One line of a roster: a person, or a row of people who are not named.
struct Line {
  const Programme* programme = nullptr;
  const Delegate* delegate = nullptr;
  const Split* split = nullptr;
};

using CellOf = Cell (*)(const Line&, const Speaker&);

Cell cell_of(const Text& text, const Speaker& speaker) { return text.given() ? speaker.cell(speaker.text(text)) : Cell{}; }
Cell cell_of(const Plain& words, const Speaker& speaker) { return speaker.cell(std::string(words.value)); }

Cell name_cell(const Line& line, const Speaker& speaker) {
  if (line.delegate == nullptr) return cell_of(line.split->group, speaker);
  const std::string name = speaker.name(line.delegate->name);
  if (!name.empty()) return speaker.cell(name);
  return {plain(speaker.language().message("unnamed")), {}};
}

Cell country_cell(const Line& line, const Speaker& speaker) {
  const auto& registered = speaker.visible().organisations();
  const std::string_view code = line.delegate != nullptr
                                    ? (line.delegate->country.given() ? line.delegate->country.value : country_of(line.delegate->organisation, registered))
                                    : (line.split->country.given() ? line.split->country.value : country_of(line.split->organisation, registered));
  if (code.empty()) return {};
  return {plain(speaker.country(code)), Value(std::string(code))};
}

Cell organisation_cell(const Line& line, const Speaker& speaker) {
  const OrganisationRef& organisation = line.delegate != nullptr ? line.delegate->organisation : line.split->organisation;
  return organisation.given() ? speaker.cell(speaker.organisation(organisation)) : Cell{};
}

template <class Enum>
Cell word_cell(std::string_view section, Enum value, const Speaker& speaker) {
  const std::string key(word(value));
  return {plain(speaker.word(section, key)), Value(key)};
}

Cell role_cell(const Line& line, const Speaker& speaker) {
  return line.delegate != nullptr ? word_cell("roles", line.delegate->role.value, speaker) : Cell{};
}

Cell status_cell(const Line& line, const Speaker& speaker) {
  return line.delegate != nullptr ? word_cell("delegate_statuses", line.delegate->status.value, speaker) : Cell{};
}

Cell gender_cell(const Line& line, const Speaker& speaker) {
  if (line.delegate == nullptr || !line.delegate->gender.given()) return {};
  return word_cell("genders", line.delegate->gender.value, speaker);
}

Cell segment_cell(const Line& line, const Speaker& speaker) {
  if (line.delegate == nullptr || !line.delegate->segment.given()) return {};
  const Segment* const segment = find_segment(*line.programme, line.delegate->segment.value);
  if (segment == nullptr) return cell_of(line.delegate->segment, speaker);
  return {plain(label_of(*segment, speaker)), Value(std::string(segment->id.value))};
}

Cell first_visit_cell(const Line& line, const Speaker&) {
  if (line.delegate == nullptr || !line.delegate->first_visit.given()) return {};
  const bool first = line.delegate->first_visit.value == Truth::yes;
  return {plain(first ? "✓" : ""), Value(first)};
}

Cell consent_cell(const Line& line, const Speaker& speaker) {
  // For other audiences the consent itself was taken away.
  if (line.delegate == nullptr || speaker.visible().audience() != Audience::internal) return {};
  const Audience widest = name_audience(*line.delegate, *line.programme, speaker.visible().today());
  return speaker.cell(std::string(word(widest)));
}

Cell replaces_cell(const Line& line, const Speaker& speaker) {
  if (line.delegate == nullptr || !line.delegate->replaces.given()) return {};
  for (const Delegate& other : line.programme->delegates) {
    if (other.id.value == line.delegate->replaces.value) return speaker.cell(speaker.name(other.name));
  }
  return cell_of(line.delegate->replaces, speaker);
}

Cell total_cell(const Line& line, const Speaker& speaker) {
  return line.split != nullptr ? speaker.cell(to_figure(line.split->total)) : speaker.cell(std::int64_t{1});
}

Cell women_cell(const Line& line, const Speaker& speaker) {
  if (line.split != nullptr) return speaker.cell(to_figure(line.split->women));
  if (line.delegate->gender.value == Gender::undisclosed) return speaker.unknown();
  return speaker.cell(std::int64_t{line.delegate->gender.value == Gender::female ? 1 : 0});
}

template <auto Member>
Cell name_part(const Line& line, const Speaker& speaker) {
  return line.delegate != nullptr ? cell_of(line.delegate->name.*Member, speaker) : Cell{};
}

template <auto Member>
Cell confidential(const Line& line, const Speaker& speaker) {
  if (line.delegate == nullptr) return {};
  return cell_of(line.delegate->confidential.*Member, speaker);
}

Cell born_cell(const Line& line, const Speaker& speaker) {
  if (line.delegate == nullptr) return {};
  if (line.delegate->confidential.born.given()) return speaker.cell(line.delegate->confidential.born->date);
  return line.delegate->birth_year.given() ? speaker.cell(Date{static_cast<std::int16_t>(line.delegate->birth_year.value), 0, 0}) : Cell{};
}

Cell programme_cell(const Line& line, const Speaker& speaker) {
  return {plain(speaker.text(line.programme->title)), Value(std::string(line.programme->id.value))};
}

struct ColumnOf {
  RosterColumn column;
  CellOf cell;
  bool people = false;  ///< a column of numbers
};

const std::array<ColumnOf, 29>& all_columns() {
  static constexpr std::array<ColumnOf, 29> all = {{
      {{"programme", "the programme"}, programme_cell},
      {{"name", "the name"}, name_cell},
      {{"native_name", "the name in its own script"}, name_part<&DelegateName::native>},
      {{"reading", "how the name is read"}, name_part<&DelegateName::reading>},
      {{"country", "the country represented"}, country_cell},
      {{"organisation", "the organisation represented"}, organisation_cell},
      {{"position", "the position there"}, [](const Line& line, const Speaker& speaker) { return line.delegate != nullptr ? cell_of(line.delegate->position, speaker) : Cell{}; }},
      {{"role", "the role in the delegation"}, role_cell},
      {{"status", "whether the person came"}, status_cell},
      {{"replaces", "in whose place the person came"}, replaces_cell},
      {{"segment", "the run of the programme"}, segment_cell},
      {{"gender", "the gender"}, gender_cell},
      {{"first_visit", "whether it was the first programme"}, first_visit_cell},
      {{"total", "how many people the row stands for"}, total_cell, true},
      {{"women", "how many of them are women"}, women_cell, true},
      {{"consent", "the widest audience that may see the name"}, consent_cell},
      {{"note", "the printed note"}, [](const Line& line, const Speaker& speaker) { return cell_of(line.delegate != nullptr ? line.delegate->note : line.split->note, speaker); }},
      {{"passport", "private"}, confidential<&Private::passport>},
      {{"nationality", "private"}, confidential<&Private::nationality>},
      {{"born", "private"}, born_cell},
      {{"phone", "private"}, confidential<&Private::phone>},
      {{"email", "private"}, confidential<&Private::email>},
      {{"address", "private"}, confidential<&Private::address>},
      {{"diet", "private"}, confidential<&Private::diet>},
      {{"health", "private"}, confidential<&Private::health>},
      {{"emergency_contact", "private"}, confidential<&Private::emergency_contact>},
      {{"flight_in", "private"}, confidential<&Private::flight_in>},
      {{"flight_out", "private"}, confidential<&Private::flight_out>},
      {{"room", "private"}, confidential<&Private::room>},
  }};
  return all;
}

constexpr std::array<std::string_view, 6> usual_columns = {"name", "country", "organisation", "position", "role", "status"};
constexpr std::array<std::string_view, 5> usual_unnamed = {"name", "country", "organisation", "total", "women"};

/// Heads first, then by country and by the name as it is sorted: by its reading, else by the family name, else as written.
class RosterPage {
 public:
  RosterPage(const Visible& visible, const std::vector<std::string>& columns, const RenderOptions& options)
      : speaker_(visible, options.language), options_(options), chosen_(columns) {}

  Document document() {
    Document document = page("roster", speaker_.language().text("headings.roster"), speaker_, options_);
    Grid items{"roster", {}, {}};
    const bool many = speaker_.visible().programmes().size() != 1;
    if (speaker_.visible().programmes().empty()) document.blocks.push_back(paragraph(speaker_.language().message("nothing")));
    items.columns = columns_of(table_columns(true));
    for (const VisibleProgramme& entry : speaker_.visible().programmes()) add_programme(document, items, entry, many);
    document.items = std::move(items);
    return document;
  }

 private:
  void add_programme(Document& document, Grid& items, const VisibleProgramme& entry, bool many);
  void add_group(Document& document, Grid& items, const std::vector<Line>& lines, std::string_view title, const std::vector<ColumnOf>& shown);
  [[nodiscard]] std::vector<Line> sorted_people(const Programme& programme, bool participants) const;
  [[nodiscard]] std::string sort_name(const Delegate& delegate) const;
  [[nodiscard]] std::vector<ColumnOf> pick(std::span<const std::string_view> keys) const;
  [[nodiscard]] std::vector<ColumnOf> table_columns(bool named) const;
  [[nodiscard]] std::vector<Column> columns_of(const std::vector<ColumnOf>& columns) const;
  [[nodiscard]] TableRow row_of(const Line& line, const std::vector<ColumnOf>& columns) const;

  Speaker speaker_;
  const RenderOptions& options_;
  const std::vector<std::string>& chosen_;
};

std::string RosterPage::sort_name(const Delegate& delegate) const {
  const DelegateName& name = delegate.name;
  const std::string_view key = name.reading.given() ? name.reading.value : name.family.given() ? name.family.value : name.written.value;
  return speaker_.language().sort_key(std::string(key) + " " + std::string(name.given_name.value));
}

std::vector<Line> RosterPage::sorted_people(const Programme& programme, bool participants) const {
  struct Sorted {
    Line line;
    int rank;
    std::string country;
    std::string name;
  };
  std::vector<Sorted> people;
  for (const Delegate& delegate : programme.delegates) {
    if (has_participant_role(delegate) != participants) continue;
    const Line line{&programme, &delegate, nullptr};
    const int rank = delegate.role.value == Role::head_of_delegation ? 0 : participants ? 1 : 1 + static_cast<int>(delegate.role.value);
    people.push_back({line, rank, speaker_.language().sort_key(to_text(country_cell(line, speaker_).shown)), sort_name(delegate)});
  }
  std::ranges::stable_sort(people, [](const Sorted& left, const Sorted& right) {
    return std::tie(left.rank, left.country, left.name) < std::tie(right.rank, right.country, right.name);
  });
  std::vector<Line> lines;
  for (const Sorted& entry : people) lines.push_back(entry.line);
  return lines;
}

std::vector<ColumnOf> RosterPage::pick(std::span<const std::string_view> keys) const {
  std::vector<ColumnOf> columns;
  for (const std::string_view key : keys) {
    for (const ColumnOf& column : all_columns()) {
      if (column.column.key == key) columns.push_back(column);
    }
  }
  return columns;
}

std::vector<ColumnOf> RosterPage::table_columns(bool named) const {
  if (chosen_.empty()) return named ? pick(usual_columns) : pick(usual_unnamed);
  const std::vector<std::string_view> keys(chosen_.begin(), chosen_.end());
  return pick(keys);
}

std::vector<Column> RosterPage::columns_of(const std::vector<ColumnOf>& columns) const {
  std::vector<Column> out{{"programme", speaker_.word("columns", "programme"), Align::left}};
  for (const ColumnOf& column : columns) {
    if (column.column.key == "programme") continue;
    out.push_back({std::string(column.column.key), speaker_.word("columns", column.column.key), column.people ? Align::right : Align::left});
  }
  return out;
}

TableRow RosterPage::row_of(const Line& line, const std::vector<ColumnOf>& columns) const {
  TableRow row;
  row.cells.push_back(programme_cell(line, speaker_));
  for (const ColumnOf& column : columns) {
    if (column.column.key != "programme") row.cells.push_back(column.cell(line, speaker_));
  }
  return row;
}

void RosterPage::add_group(Document& document, Grid& items, const std::vector<Line>& lines, std::string_view title, const std::vector<ColumnOf>& shown) {
  if (lines.empty()) return;
  if (!title.empty()) document.blocks.push_back(heading(3, speaker_.language().text("headings." + std::string(title)), std::string(title)));
  Grid grid{"roster", {}, {}};
  grid.columns = columns_of(shown);
  for (const Line& line : lines) {
    grid.rows.push_back(row_of(line, shown));
    // Rows without names have other usual columns; machines get the columns of the named ones for all.
    items.rows.push_back(row_of(line, table_columns(true)));
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
  if (!many) document.metadata.id = programme.id.value;
  const std::vector<std::string> dates = dates_in_words(programme, speaker_, "plain");
  if (!dates.empty()) document.blocks.push_back(paragraph(language.sentence(language.join(dates))));
  const std::vector<Line> participants = sorted_people(programme, true);
  const std::vector<Line> others = sorted_people(programme, false);
  add_group(document, items, participants, others.empty() ? "" : "participants", table_columns(true));
  add_group(document, items, others, "party", table_columns(true));
  if (participants.empty()) {
    std::vector<Line> rows;
    for (const Split& split : programme.participants.by) {
      if (split.given()) rows.push_back({&programme, nullptr, &split});
    }
    add_group(document, items, rows, "", table_columns(false));
    if (rows.empty()) document.blocks.push_back(paragraph(language.message("no_people")));
  }
  for (const std::string& note : {withheld_note(entry.withheld_people, speaker_)}) {
    if (!note.empty()) document.blocks.push_back(paragraph(note));
  }
}

}  // namespace

std::span<const RosterColumn> roster_columns() {
  static const std::vector<RosterColumn> columns = [] {
    std::vector<RosterColumn> list;
    for (const ColumnOf& column : all_columns()) list.push_back(column.column);
    return list;
  }();
  return columns;
}

Document render_roster(const Visible& visible, const std::vector<std::string>& columns, const RenderOptions& options) {
  return RosterPage(visible, columns, options).document();
}

}  // namespace jilaf
