// SPDX-License-Identifier: MIT
#include "figures/runs.hpp"
#include "render/notes.hpp"
#include "render/reports.hpp"
#include "render/years.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 8> key_words = {"fiscal-year", "region", "country",  "organisation",
                                                       "kind",        "mode",   "category", "programme"};
// The same keys as names of columns.
constexpr std::array<std::string_view, 8> key_columns = {"fiscal_year", "region", "country",  "organisation",
                                                         "kind",        "mode",   "category", "programme"};

std::string_view column_of(GroupKey key) { return key_columns.at(static_cast<std::size_t>(key)); }

/// Takes away columns in which no row says anything: nothing known, or nobody missing. Machines get all columns.
void drop_silent_columns(Grid& grid, std::size_t first) {
  const auto says_something = [](const TableRow& row, std::size_t column) {
    const Value& value = row.cells[column].value;
    const auto* const number = std::get_if<std::int64_t>(&value.data);
    return !value.is_null() && (number == nullptr || *number != 0);
  };
  for (std::size_t column = grid.columns.size(); column-- > first;) {
    if (std::ranges::any_of(grid.rows, [&](const TableRow& row) { return says_something(row, column); })) continue;
    if (grid.columns[column].key == "programmes" || grid.columns[column].key == "participants") continue;
    grid.columns.erase(grid.columns.begin() + static_cast<std::ptrdiff_t>(column));
    for (TableRow& row : grid.rows) row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(column));
  }
}

/// The marks of figures that are not exact, with the remarks that explain them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> marks = {
    {{"~", "marked_about"}, {"≥", "marked_at_least"}, {"*", "marked_stated"}}};

bool has_column(const Grid& grid, std::string_view key) {
  return std::ranges::find(grid.columns, key, &Column::key) != grid.columns.end();
}

/// Whether a column of figures shows a mark.
bool has_mark(const Grid& grid, std::string_view mark) {
  return std::ranges::any_of(grid.rows, [&](const TableRow& row) {
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      if (grid.columns[column].align == Align::right &&
          to_text(row.cells[column].shown).find(mark) != std::string::npos)
        return true;
    }
    return false;
  });
}

class SummaryPage {
 public:
  SummaryPage(const Visible& visible, const std::vector<GroupKey>& by, const RenderOptions& options)
      : speaker_(visible, options), by_(by), options_(options) {
    for (const VisibleProgramme& entry : visible.programmes()) {
      places_.emplace(entry.programme.id.value(), counted_.size());
      counted_.push_back({&entry.programme, &entry.figures});
    }
    summary_ = summarise(counted_, by, visible.settings());
  }

  Document document();

 private:
  [[nodiscard]] Grid grid() const;
  [[nodiscard]] std::vector<SummaryRow> sorted_rows() const;
  [[nodiscard]] Cell group_cell(const SummaryRow& row, std::size_t index) const;
  [[nodiscard]] TableRow row_of(const SummaryRow& row, TableRow::Kind kind) const;
  [[nodiscard]] Cell at_least_cell(const Total& total) const;
  [[nodiscard]] Cell share(const SummaryRow& row) const;
  [[nodiscard]] Cell distinct(std::size_t count, bool partial) const;
  [[nodiscard]] std::string group_name(GroupKey key, const SummaryRow& row, const std::string& value) const;
  void add_remarks(Blocks& blocks, const std::vector<Grid>& shown) const;

  Speaker speaker_;
  const std::vector<GroupKey>& by_;
  const RenderOptions& options_;
  std::vector<Counted> counted_;                              // by date
  std::unordered_map<std::string_view, std::size_t> places_;  // of the programmes in it, by their ids
  Summary summary_;
};

std::string SummaryPage::group_name(GroupKey key, const SummaryRow& row, const std::string& value) const {
  switch (key) {
    case GroupKey::fiscal_year:
      return speaker_.fiscal_year(value);
    case GroupKey::region:
      return speaker_.word("regions", value);
    case GroupKey::country:
      return speaker_.country(value);
    case GroupKey::organisation:
      return row.organisation != nullptr ? speaker_.organisation(*row.organisation) : value;
    case GroupKey::kind:
      return speaker_.language().sentence(speaker_.word("kinds", value));
    case GroupKey::mode:
      return speaker_.language().sentence(speaker_.word("modes", value));
    case GroupKey::category:
      return value;
    case GroupKey::programme:
      break;
  }
  const auto found = places_.find(value);
  return found != places_.end() ? speaker_.text(counted_[found->second].programme->title) : value;
}

Cell SummaryPage::group_cell(const SummaryRow& row, std::size_t index) const {
  const GroupKey key = by_[index];
  const std::string& value = row.keys[index];
  if (!value.empty()) {
    // An organisation without an entry in the register has no key that means anything outside this run.
    const std::string name = group_name(key, row, value);
    return {plain(name), Value(key == GroupKey::organisation ? name : value)};
  }
  const bool split = key == GroupKey::region || key == GroupKey::country || key == GroupKey::organisation;
  if (row.rest && split) return {plain(speaker_.language().message("rest")), Value("not_broken_down")};
  return {plain(speaker_.language().message("no_value")), {}};
}

Cell SummaryPage::share(const SummaryRow& row) const {
  if (row.rest || row.share_of == 0) return speaker_.unknown();
  const double share = static_cast<double>(row.share_women) / static_cast<double>(row.share_of);
  return {plain(speaker_.language().percent(share)), Value(std::round(share * 1000) / 1000)};
}

/// A sum in which some programmes are missing is the least that there were; participants and women have columns that tell.
Cell SummaryPage::at_least_cell(const Total& total) const {
  Figure sum = total.sum;
  if (total.unknown > 0 && sum.form == CountForm::exact) sum.form = CountForm::at_least;
  return speaker_.cell(sum);
}

Cell SummaryPage::distinct(std::size_t count, bool partial) const {
  if (count == 0 && partial) return speaker_.unknown();
  return speaker_.cell(
      Figure{static_cast<std::int64_t>(count), partial ? CountForm::at_least : CountForm::exact, true, false});
}

TableRow SummaryPage::row_of(const SummaryRow& row, TableRow::Kind kind) const {
  TableRow out;
  out.kind = kind;
  for (std::size_t index = 0; index < by_.size(); ++index) {
    if (kind == TableRow::Kind::total)
      out.cells.push_back(index == 0 ? Cell{plain(speaker_.language().message("total")), Value("total")} : Cell{});
    else
      out.cells.push_back(group_cell(row, index));
  }
  const bool left_over = kind == TableRow::Kind::rest && row.programmes + row.not_held == 0;
  const auto programmes = [&](const Cell& cell) { out.cells.push_back(left_over ? speaker_.unknown() : cell); };
  programmes(speaker_.cell(row.programmes));
  programmes(speaker_.cell(row.not_held));
  out.cells.push_back(at_least_cell(row.planned));
  out.cells.push_back(speaker_.cell(row.participants.sum));
  programmes(speaker_.cell(row.participants.unknown));
  out.cells.push_back(speaker_.cell(row.women.sum));
  programmes(speaker_.cell(row.women.counted));
  out.cells.push_back(share(row));
  out.cells.push_back(at_least_cell(row.completed));
  programmes(at_least_cell(row.days));
  programmes(distinct(row.organisations.size(), row.organisations_partial));
  programmes(distinct(row.countries.size(), row.countries_partial));
  programmes(distinct(row.territories.size(), false));
  programmes(at_least_cell(row.country_slots));
  return out;
}

/// Groups in the order that readers expect: years and names ascending, what could not be broken down last.
std::vector<SummaryRow> SummaryPage::sorted_rows() const {
  struct Placed {
    std::vector<std::string> texts;  ///< by which it is sorted
    const SummaryRow* row;
  };
  const auto sort_text = [&](const SummaryRow& row, std::size_t index) {
    if (row.keys[index].empty()) return std::string("\xFF");
    if (by_[index] == GroupKey::fiscal_year) return row.keys[index];  // an era would begin again at 1
    if (by_[index] == GroupKey::programme) return fmt::format("{:08}", places_.at(row.keys[index]));
    return speaker_.language().sort_key(group_name(by_[index], row, row.keys[index]));
  };
  std::vector<Placed> placed;
  for (const SummaryRow& row : summary_.rows) {
    Placed& next = placed.emplace_back(Placed{{}, &row});
    for (std::size_t index = 0; index < by_.size(); ++index) next.texts.push_back(sort_text(row, index));
  }
  std::ranges::stable_sort(placed, [](const Placed& left, const Placed& right) {
    return left.texts != right.texts ? left.texts < right.texts : left.row->rest < right.row->rest;
  });
  std::vector<SummaryRow> rows;
  rows.reserve(placed.size());
  for (const Placed& next : placed) rows.push_back(*next.row);
  return rows;
}

Grid SummaryPage::grid() const {
  Grid grid{"summary", {}, {}};
  for (const GroupKey key : by_)
    grid.columns.push_back({std::string(column_of(key)), speaker_.word("columns", column_of(key)), Align::left});
  for (const std::string_view key :
       {"programmes", "not_held", "planned", "participants", "unknown", "women", "women_stated", "women_share",
        "completed", "days", "organisations", "countries", "territories", "country_slots"}) {
    grid.columns.push_back({std::string(key), speaker_.word("columns", key), Align::right});
  }
  for (const SummaryRow& row : sorted_rows())
    grid.rows.push_back(row_of(row, row.rest ? TableRow::Kind::rest : TableRow::Kind::data));
  grid.rows.push_back(row_of(summary_.total, TableRow::Kind::total));
  return grid;
}

/// The remarks without which a reader could misunderstand a figure; each only where it applies.
void SummaryPage::add_remarks(Blocks& blocks, const std::vector<Grid>& shown) const {
  const Language& language = speaker_.language();
  const SummaryRow& total = summary_.total;
  std::vector<std::string> remarks;
  if (summary_.counts_several) remarks.push_back(language.message("several_groups"));
  if (total.women.unknown > 0 && total.women.counted > 0) {
    remarks.push_back(language.message(
        "women_known", {{"known", language.digits(total.women.counted)}, {"all", language.digits(total.programmes)}}));
  }
  if (total.participants.unknown > 0) {
    remarks.push_back(
        language.message("participants_unknown",
                         {{"n", total.participants.unknown}, {"count", language.number(total.participants.unknown)}}));
  }
  if (total.not_held > 0 && has_column(shown.front(), "planned"))
    remarks.push_back(language.sentence(
        language.message("not_in_result", {{"n", total.not_held}, {"count", language.number(total.not_held)}})));
  if (has_column(shown.front(), "country_slots")) remarks.push_back(language.message("slots"));
  for (const auto& [mark, key] : marks) {
    const std::string_view looked_for = mark;
    if (std::ranges::any_of(shown, [&](const Grid& grid) { return has_mark(grid, looked_for); }))
      remarks.push_back(language.message(key));
  }
  if (summary_.hidden_groups) {
    const auto rest = std::ranges::count(shown.front().rows, TableRow::Kind::rest, &TableRow::kind);
    remarks.push_back(language.message("hidden_groups", {{"rest", std::int64_t{rest}}}));
  }
  ListBlock list;
  for (std::string& remark : remarks) list.items.push_back({paragraph(std::move(remark))});
  blocks.push_back({std::move(list)});
}

Document SummaryPage::document() {
  const Language& language = speaker_.language();
  std::vector<std::string> keys;
  keys.reserve(by_.size());
  for (const GroupKey key : by_) keys.push_back(speaker_.word("group_keys", column_of(key)));
  const std::string title =
      by_.empty() ? language.text("headings.summary")
                  : language.sentence(speaker_.language().heading("summary_by", {{"keys", language.join(keys)}}));
  Document document = page("summary", title, speaker_, options_);
  if (counted_.empty()) document.blocks.push_back(paragraph(language.message("nothing")));
  Grid figures = grid();
  document.items = figures;
  drop_silent_columns(figures, by_.size());
  document.blocks.push_back({figures});
  Blocks years;
  add_years(years, speaker_, counted_);
  std::vector<Grid> shown{std::move(figures)};
  for (const Block& block : years) {
    if (const auto* const table = std::get_if<Grid>(&block.data)) shown.push_back(*table);
  }
  add_remarks(document.blocks, shown);
  std::ranges::move(years, std::back_inserter(document.blocks));
  return document;
}

}  // namespace

std::span<const std::string_view> group_keys() { return key_words; }

Document render_summary(const Visible& visible, const std::vector<GroupKey>& by, const RenderOptions& options) {
  return SummaryPage(visible, by, options).document();
}

}  // namespace jilaf
