// SPDX-License-Identifier: MIT
// A report as blocks that know no format: renderers make them, writers turn them into bytes.
#pragma once

#include "base/value.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jilaf {

struct Inline;
/// A line of text as a sequence of pieces.
using Inlines = std::vector<Inline>;

/// Plain text, never markup; `language` is a BCP 47 tag where it differs from the document's.
struct TextRun {
  std::string text;
  std::string language;
};
/// Emphasised text.
struct Emphasis {
  bool strong = false;
  Inlines inner;
};
/// A link; the address is one that `Url` allows.
struct LinkRun {
  std::string url;
  Inlines inner;
};
/// The end of a line within a paragraph.
struct LineBreak {};

/// One piece of a line.
struct Inline {
  std::variant<TextRun, Emphasis, LinkRun, LineBreak> data;
};

/// Plain text as a line, with the languages that are marked in it (`language/foreign.hpp`).
[[nodiscard]] Inlines plain(std::string_view text);
/// The text of a line without emphasis, links and languages.
[[nodiscard]] std::string to_text(const Inlines& line);

/// How the cells of a column stand.
enum class Align : std::uint8_t { left, right };

/// A column of a table: `key` for machines, `heading` for people.
struct Column {
  std::string key;
  std::string heading;
  Align align = Align::left;
};

/// A cell: what people see, and the typed value that machines read (null where it is unknown).
/// A number that is not exact is an object with one member, as `{"about": 40}`.
struct Cell {
  Inlines shown;
  Value value;
};

/// A row; totals and what could not be attributed stand apart.
struct TableRow {
  enum class Kind : std::uint8_t { data, rest, total };
  std::vector<Cell> cells;
  Kind kind = Kind::data;
};

/// Rows of cells under column keys.
struct Grid {
  std::string key;  ///< names the table for machines, as `programmes`
  std::vector<Column> columns;
  std::vector<TableRow> rows;
};

struct Block;
using Blocks = std::vector<Block>;

/// A heading; level 1 is the title of the document.
struct Heading {
  int level = 2;
  Inlines text;
  std::string key;  ///< names the section for machines, as `action_plans`
};
struct Paragraph {
  Inlines text;
};
/// A list; numbered lists count from 1. `marks` are what stands before the items where that is no number with a point, as （１）.
struct ListBlock {
  bool numbered = false;
  std::vector<Blocks> items;
  std::vector<std::string> marks = {};
};
/// A picture, or only its caption where no file is known.
struct Image {
  std::string file;  ///< as written in the data; empty where there is none
  std::string alt;
  Inlines caption;
};
/// A notice that readers must not miss, such as the banner of a draft.
struct Notice {
  Inlines text;
};
/// Somebody's words.
struct Quotation {
  Blocks text;
  Inlines source;
};

struct Block {
  std::variant<Heading, Paragraph, ListBlock, Grid, Image, Notice, Quotation> data;
};

/// What is said about a document as a whole; empty members are left out by every format.
struct Metadata {
  std::string id;  ///< the programme's id; empty for reports over several
  std::string title;
  std::string description;                           ///< one sentence, for lists of pages
  std::string language;                              ///< BCP 47
  std::string date;                                  ///< ISO 8601; when published, else when the programme began
  std::vector<std::pair<std::string, Value>> facts;  ///< typed facts for JSON and front matter, keys in snake_case
};

/// A report for one audience in one language.
struct Document {
  std::string kind;      ///< `report`, `summary`, `roster`, `itinerary`, `list`
  std::string audience;  ///< `public`, `partner`, `internal`
  Metadata metadata;
  Blocks blocks;
  std::optional<Grid> items;  ///< the one table that CSV writes where the blocks are no table themselves
};

/// The table that CSV and JSON write: the items, else the first table among the blocks; null where there is none.
[[nodiscard]] const Grid* main_table(const Document& document);

}  // namespace jilaf
