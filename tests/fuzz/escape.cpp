// SPDX-License-Identifier: MIT
// Any text in a CSV cell, a Markdown paragraph, heading, table and link reads back as the same text.
#include "target.hpp"

#include "base/utf8.hpp"
#include "unit/write/build.hpp"
#include "unit/write/outline.hpp"
#include "unit/write/rfc4180.hpp"
#include "write/csv.hpp"
#include "write/markdown_blocks.hpp"
#include "write/scrub.hpp"

namespace jilaf::fuzz {
namespace {

/// The text on one line, without the blanks at its ends, which Markdown drops everywhere.
std::string expected_text(std::string_view text) {
  const std::string line = scrub_line(text);
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin == std::string::npos) return {};
  return line.substr(begin, line.find_last_not_of(' ') + 1 - begin);
}

void require_outline(Block block, const std::string& inner, std::string_view where) {
  const std::string source = markdown_blocks({std::move(block)});
  require(test::outline(source) == test::element("doc", inner), where, source);
}

Grid table_of(const std::string& text) {
  Grid grid;
  grid.columns = {{"a", "A"}};
  grid.rows.push_back({{test::cell(text)}});
  return grid;
}

void try_markdown(const std::string& text) {
  using test::element;
  const std::string expected = expected_text(text);
  const auto unless_empty = [&](std::string_view name) { return expected.empty() ? "" : element(name, expected); };
  require_outline(test::paragraph(text), unless_empty("p"), "a text stays itself as a paragraph");
  require_outline(test::heading(2, text), unless_empty("h2"), "a text stays itself as a heading");
  // A link without text shows its address.
  const std::string linked = text.empty() ? "https://example.org/a" : scrub_line(text);
  require_outline({Paragraph{{test::link_to("https://example.org/a", plain(text))}}},
                  element("p", element("a https://example.org/a", linked)), "a text stays itself in a link");
  const std::string rows =
      element("thead", element("tr", element("th", "A"))) + element("tbody", element("tr", element("td", expected)));
  require_outline({table_of(text)}, element("table", rows), "a text stays itself in a table");
}

void try_csv(const std::string& text) {
  Document document;
  document.blocks.push_back({table_of(text)});
  const auto records = test::read_csv(write_csv({&document, 1}, {}));
  require(records && records->size() == 2 && records->back().size() == 1, "a text is one cell of CSV", text);
  require(records->back().front() == guarded(scrub(text)), "a text stays itself in CSV", text);
}

}  // namespace

void target(std::string_view bytes) {
  const std::string text(bytes);
  try_csv(text);
  try_markdown(text);
}

}  // namespace jilaf::fuzz
