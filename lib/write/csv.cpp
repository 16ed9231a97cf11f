// SPDX-License-Identifier: MIT
#include "write/csv.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "write/json.hpp"
#include "write/plain_value.hpp"
#include "write/scrub.hpp"

#include <algorithm>
#include <array>
#include <variant>
#include <vector>

namespace jilaf {
namespace {

/// `-5`, `+3` or `-3.5`: what a spreadsheet reads as a number and nothing more.
bool is_plain_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  const std::string_view rest = text.substr(std::min(point + 1, text.size()));
  return !whole.empty() && std::ranges::all_of(whole, ascii::is_digit) && std::ranges::all_of(rest, ascii::is_digit) &&
         (point == text.size() || !rest.empty());
}

std::string text_of(const Value& value) {
  if (const auto* const text = std::get_if<std::string>(&value.data)) return scrub(*text);
  if (const auto* const list = std::get_if<Value::List>(&value.data)) {
    std::string out;
    for (const Value& item : *list) out += (out.empty() ? "" : "; ") + text_of(item);
    return out;
  }
  if (const auto* const object = std::get_if<Value::Object>(&value.data)) {
    if (object->size() == 1) return object->front().first + ' ' + text_of(object->front().second);
    return to_json_line(value);
  }
  return plain_value(value);
}

std::string field(const std::string& text) {
  const bool blank_end = text.starts_with(' ') || text.ends_with(' ');
  if (!blank_end && text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '"') out += '"';
    out += byte;
  }
  return out + '"';
}

std::string cell(const Value& value) {
  const bool number = std::holds_alternative<std::int64_t>(value.data) || std::holds_alternative<double>(value.data);
  const std::string text = text_of(value);
  return field(number ? text : guarded(text));
}

void add_record(std::string& out, const std::vector<std::string>& fields) {
  // An empty line would be no record to many readers.
  if (fields.size() == 1 && fields.front().empty()) out += "\"\"";
  for (std::size_t at = 0; at < fields.size(); ++at) {
    if (at > 0) out += ',';
    out += fields[at];
  }
  out += "\r\n";
}

bool is_formula(std::string_view text) {
  constexpr std::array<std::string_view, 8> risky = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
  const std::string_view rest = utf8::trim(text);
  const bool risk = std::ranges::any_of(risky, [rest](std::string_view sign) { return rest.starts_with(sign); });
  const bool control = text.starts_with('\t') || text.starts_with('\r') || text.starts_with('\n');
  return control || (risk && !is_plain_number(text));
}

/// An apostrophe takes the meaning from what a build server obeys in its log: `::` at the beginning of a line, `##[` anywhere.
std::string without_commands(std::string_view text) {
  std::string out;
  bool line_begins = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (line_begins && rest.starts_with("::")) out += '\'';
    out += rest.front();
    if (utf8::begins_log_command(rest)) out += '\'';
    const bool is_break = rest.front() == '\n' || rest.front() == '\r';
    line_begins = is_break || (line_begins && (rest.front() == ' ' || rest.front() == '\t'));
  }
  return out;
}

/// The columns of all tables, each key once, in the order of their first appearance.
std::vector<Column> all_columns(const std::vector<const Grid*>& grids) {
  std::vector<Column> all;
  for (const Grid* const grid : grids) {
    for (const Column& column : grid->columns) {
      if (std::ranges::find(all, column.key, &Column::key) == all.end()) all.push_back(column);
    }
  }
  return all;
}

/// A cell for machines, or for people, who read words instead of codes; numbers and dates are the same for both.
std::string field_of(const Cell& written, bool for_people) {
  const bool words = std::holds_alternative<std::string>(written.value.data) ||
                     std::holds_alternative<Value::Object>(written.value.data);
  const bool has_words = words && !written.shown.empty();
  return cell(for_people && has_words ? Value(to_text(written.shown)) : written.value);
}

void add_rows(std::string& out, const Grid& grid, const std::vector<Column>& columns, bool for_people) {
  std::vector<std::size_t> places;  // of the grid's columns among all
  places.reserve(grid.columns.size());
  for (const Column& column : grid.columns) {
    places.push_back(static_cast<std::size_t>(std::ranges::find(columns, column.key, &Column::key) - columns.begin()));
  }
  for (const TableRow& row : grid.rows) {
    std::vector<std::string> fields(columns.size());
    for (std::size_t at = 0; at < std::min(places.size(), row.cells.size()); ++at)
      fields[places[at]] = field_of(row.cells[at], for_people);
    add_record(out, fields);
  }
}

}  // namespace

std::string guarded(std::string_view text) { return (is_formula(text) ? "'" : "") + without_commands(text); }

std::string write_csv(std::span<const Document> documents, const WriteOptions& options) {
  std::vector<const Grid*> grids;
  for (const Document& document : documents) {
    if (const Grid* const grid = main_table(document)) grids.push_back(grid);
  }
  const std::vector<Column> columns = all_columns(grids);
  if (columns.empty()) return {};

  std::string out = options.byte_order_mark ? "\xEF\xBB\xBF" : "";
  std::vector<std::string> header;
  header.reserve(columns.size());
  for (const Column& column : columns)
    header.push_back(cell(Value(options.translated_headings ? column.heading : column.key)));
  add_record(out, header);
  for (const Grid* const grid : grids) add_rows(out, *grid, columns, options.translated_headings);
  return out;
}

}  // namespace jilaf
