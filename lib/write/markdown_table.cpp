// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "write/markdown.hpp"
#include "write/markdown_line.hpp"

#include <algorithm>
#include <vector>

namespace jilaf {
namespace {

/// Wider cells stand out of line, else one long text would pad every row of the table to its width.
constexpr std::size_t widest_padding = 60;
/// `---:`, which GFM asks for at least three characters of in spirit and Python-Markdown in fact.
constexpr std::size_t narrowest = 3;

using SourceRow = std::vector<std::string>;

SourceRow heading_row(const Grid& grid) {
  SourceRow row;
  for (const Column& column : grid.columns) row.push_back(markdown_line(plain(column.heading), TextPlace::cell));
  return row;
}

SourceRow body_row(const Grid& grid, const TableRow& from) {
  const Stress stress = from.kind == TableRow::Kind::total  ? Stress::strong
                        : from.kind == TableRow::Kind::rest ? Stress::emphasis
                                                            : Stress::none;
  SourceRow row(grid.columns.size());
  for (std::size_t at = 0; at < std::min(row.size(), from.cells.size()); ++at) {
    row[at] = markdown_line(from.cells[at].shown, TextPlace::cell, stress);
  }
  return row;
}

std::vector<std::size_t> column_widths(const std::vector<SourceRow>& rows) {
  std::vector<std::size_t> widths(rows.front().size(), narrowest);
  for (const SourceRow& row : rows) {
    for (std::size_t at = 0; at < row.size(); ++at) {
      const std::size_t width = utf8::display_width(row[at]);
      if (width <= widest_padding) widths[at] = std::max(widths[at], width);
    }
  }
  return widths;
}

std::string padded(const std::string& text, std::size_t width, Align align) {
  const std::size_t own = utf8::display_width(text);
  const std::string blanks(own < width ? width - own : 0, ' ');
  return align == Align::right ? blanks + text : text + blanks;
}

std::string written(const SourceRow& row, const Grid& grid, const std::vector<std::size_t>& widths) {
  std::string out = "|";
  for (std::size_t at = 0; at < row.size(); ++at)
    out += ' ' + padded(row[at], widths[at], grid.columns[at].align) + " |";
  return out;
}

std::string rule(const Grid& grid, const std::vector<std::size_t>& widths) {
  std::string out = "|";
  for (std::size_t at = 0; at < widths.size(); ++at) {
    const bool right = grid.columns[at].align == Align::right;
    out += ' ' + std::string(widths[at] - (right ? 1 : 0), '-') + (right ? ": |" : " |");
  }
  return out;
}

}  // namespace

std::string markdown_table(const Grid& grid) {
  if (grid.columns.empty()) return {};
  std::vector<SourceRow> rows = {heading_row(grid)};
  for (const TableRow& row : grid.rows) rows.push_back(body_row(grid, row));
  const std::vector<std::size_t> widths = column_widths(rows);

  std::string out = written(rows.front(), grid, widths) + '\n' + rule(grid, widths);
  for (std::size_t at = 1; at < rows.size(); ++at) out += '\n' + written(rows[at], grid, widths);
  return out;
}

}  // namespace jilaf
