// SPDX-License-Identifier: MIT
// Documents as values in the shape that json.hpp promises.
#include "write/json.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

namespace jilaf {
namespace {

using Object = Value::Object;
using List = Value::List;

void add_text(Object& object, const char* name, const std::string& text) {
  if (!text.empty()) object.emplace_back(name, text);
}

void add_list(Object& object, const char* name, List list) {
  if (!list.empty()) object.emplace_back(name, std::move(list));
}

Object row_object(const Grid& grid, const TableRow& row) {
  Object out;
  for (std::size_t at = 0; at < grid.columns.size(); ++at) {
    out.emplace_back(grid.columns[at].key, at < row.cells.size() ? row.cells[at].value : Value());
  }
  return out;
}

List rows_of(const Grid& grid, TableRow::Kind kind) {
  List out;
  for (const TableRow& row : grid.rows) {
    if (row.kind == kind) out.emplace_back(row_object(grid, row));
  }
  return out;
}

void add_table(Object& object, const Grid& grid) {
  List columns;
  for (const Column& column : grid.columns) {
    columns.emplace_back(Object{{"key", column.key}, {"heading", column.heading}});
  }
  object.emplace_back("columns", std::move(columns));
  object.emplace_back("rows", rows_of(grid, TableRow::Kind::data));
  add_list(object, "not_broken_down", rows_of(grid, TableRow::Kind::rest));
  add_list(object, "totals", rows_of(grid, TableRow::Kind::total));
}

Object table_object(const Grid& grid) {
  Object out;
  add_text(out, "key", grid.key);
  add_table(out, grid);
  return out;
}

/// What stands between two headings, gathered by sort.
struct Section {
  Object head;
  List paragraphs, items, tables, images, quotations, links;

  [[nodiscard]] Object object() && {
    add_list(head, "paragraphs", std::move(paragraphs));
    add_list(head, "items", std::move(items));
    add_list(head, "tables", std::move(tables));
    add_list(head, "images", std::move(images));
    add_list(head, "quotations", std::move(quotations));
    add_list(head, "links", std::move(links));
    return std::move(head);
  }
};

/// Cuts the blocks of a document into sections.
class Sections {
 public:
  explicit Sections(const Grid* main) : main_(main) {}

  void add(const Block& block);
  List take();
  List take_notices() { return std::move(notices_); }

 private:
  void begin(const Heading& heading);
  void note_links(const Inlines& line);
  std::string text_of(const Inlines& line);
  std::string text_of(const Blocks& blocks);
  List items_of(const ListBlock& list);
  Object image_object(const Image& image);

  const Grid* main_;
  bool title_seen_ = false;
  Section current_;
  List done_;
  List notices_;
};

List Sections::take() {
  Object last = std::move(current_).object();
  if (!last.empty()) done_.emplace_back(std::move(last));
  current_ = {};
  return std::move(done_);
}

void Sections::begin(const Heading& heading) {
  if (heading.level == 1 && !std::exchange(title_seen_, true)) return;  // the document's title
  List done = take();
  done_ = std::move(done);
  add_text(current_.head, "key", heading.key);
  current_.head.emplace_back("heading", text_of(heading.text));
  current_.head.emplace_back("level", heading.level);
}

void Sections::note_links(const Inlines& line) {
  for (const Inline& piece : line) {
    if (const auto* const emphasis = std::get_if<Emphasis>(&piece.data)) {
      note_links(emphasis->inner);
    } else if (const auto* const link = std::get_if<LinkRun>(&piece.data)) {
      current_.links.emplace_back(Object{{"text", to_text(link->inner)}, {"url", link->url}});
    }
  }
}

std::string Sections::text_of(const Inlines& line) {
  note_links(line);
  return to_text(line);
}

/// The paragraphs of blocks as one text; what else they hold has its own place.
std::string Sections::text_of(const Blocks& blocks) {
  std::string out;
  for (const Block& block : blocks) {
    const auto* const paragraph = std::get_if<Paragraph>(&block.data);
    if (paragraph == nullptr) continue;
    if (!out.empty()) out += '\n';
    out += text_of(paragraph->text);
  }
  return out;
}

List Sections::items_of(const ListBlock& list) {
  List out;
  for (const Blocks& item : list.items) {
    Object object{{"text", text_of(item)}};
    List inner;
    for (const Block& block : item) {
      if (const auto* const nested = std::get_if<ListBlock>(&block.data)) {
        for (Value& below : items_of(*nested)) inner.push_back(std::move(below));
      } else if (!std::holds_alternative<Paragraph>(block.data)) {
        add(block);
      }
    }
    add_list(object, "items", std::move(inner));
    out.emplace_back(std::move(object));
  }
  return out;
}

Object Sections::image_object(const Image& image) {
  Object out;
  add_text(out, "file", image.file);
  add_text(out, "alt", image.alt);
  add_text(out, "caption", text_of(image.caption));
  return out;
}

void Sections::add(const Block& block) {
  if (const auto* const heading = std::get_if<Heading>(&block.data)) {
    begin(*heading);
  } else if (const auto* const paragraph = std::get_if<Paragraph>(&block.data)) {
    current_.paragraphs.emplace_back(text_of(paragraph->text));
  } else if (const auto* const list = std::get_if<ListBlock>(&block.data)) {
    for (Value& item : items_of(*list)) current_.items.push_back(std::move(item));
  } else if (const auto* const grid = std::get_if<Grid>(&block.data)) {
    if (grid != main_) current_.tables.emplace_back(table_object(*grid));
  } else if (const auto* const image = std::get_if<Image>(&block.data)) {
    current_.images.emplace_back(image_object(*image));
  } else if (const auto* const notice = std::get_if<Notice>(&block.data)) {
    notices_.emplace_back(text_of(notice->text));
  } else {
    const auto& quotation = std::get<Quotation>(block.data);
    Object object{{"text", text_of(quotation.text)}};
    add_text(object, "source", text_of(quotation.source));
    current_.quotations.emplace_back(std::move(object));
  }
}

Object document_object(const Document& document) {
  const Metadata& metadata = document.metadata;
  Object out;
  add_text(out, "id", metadata.id);
  add_text(out, "title", metadata.title);
  add_text(out, "description", metadata.description);
  add_text(out, "date", metadata.date);
  Object facts;
  for (const auto& [name, value] : metadata.facts) {
    if (!value.is_null()) facts.emplace_back(name, value);
  }
  if (!facts.empty()) out.emplace_back("facts", std::move(facts));

  const Grid* const main = main_table(document);
  Sections sections(main);
  for (const Block& block : document.blocks) sections.add(block);
  List cut = sections.take();
  add_list(out, "notices", sections.take_notices());
  if (main != nullptr) add_table(out, *main);
  add_list(out, "sections", std::move(cut));
  return out;
}

}  // namespace

std::string write_json(std::span<const Document> documents, const WriteOptions& /*options*/) {
  Object top;
  if (!documents.empty()) {
    top.emplace_back("schema", "jilaf-" + documents.front().kind + "/1");
    top.emplace_back("audience", documents.front().audience);
    add_text(top, "language", documents.front().metadata.language);
  }
  List list;
  for (const Document& document : documents) list.emplace_back(document_object(document));
  top.emplace_back("documents", std::move(list));
  return to_json_text(top);
}

}  // namespace jilaf
