// SPDX-License-Identifier: MIT
// Writes pages of nasty texts for a site generator, and looks at what became of them:
//   nasty_pages write FOLDER      pages 0.md, 1.md ...
//   nasty_pages check FOLDER      0/index.html, 1/index.html ...
#include "base/files.hpp"
#include "base/utf8.hpp"
#include "site/html.hpp"
#include "unit/write/nasty.hpp"
#include "write/formats.hpp"
#include "write/scrub.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>

using namespace jilaf;
using namespace jilaf::test;

namespace {

constexpr std::size_t texts_a_page = 20;
constexpr std::size_t largest_page = std::size_t{1} << 24U;

/// The texts of a page; those of nothing but blanks leave no trace that could be looked for.
std::vector<std::vector<std::string>> texts_of_pages() {
  std::vector<std::vector<std::string>> pages;
  std::size_t count = 0;
  for (const std::string& text : nasty_texts()) {
    if (utf8::trim(scrub_line(text)).empty()) continue;
    if (count++ % texts_a_page == 0) pages.emplace_back();
    pages.back().push_back(text);
  }
  return pages;
}

void add_text(Blocks& blocks, const std::string& text) {
  const Inlines line = plain(text);
  blocks.push_back({Heading{2, line, {}}});
  blocks.push_back({Paragraph{line}});
  blocks.push_back(
      {ListBlock{false, {{{Paragraph{line}}}, {{Paragraph{line}}, {ListBlock{true, {{{Paragraph{line}}}}}}}}}});
  Grid grid;
  grid.columns = {{"a", text, Align::left}, {"b", "B", Align::right}};
  grid.rows.push_back({{{line, text}, {line, text}}, TableRow::Kind::data});
  blocks.push_back({std::move(grid)});
  blocks.push_back({Paragraph{{{TextRun{"は", {}}}, {Emphasis{true, line}}, {TextRun{"は", {}}}}}});
  blocks.push_back({Paragraph{{{LinkRun{"https://example.org/a", line}}}}});
  blocks.push_back({Image{"photos/a.jpg", text, {}}});
  blocks.push_back({Quotation{{{Paragraph{line}}}, line}});
}

/// What a reader must see of a text, in the order of `add_text`.
std::vector<std::string> seen(const std::string& text) {
  const std::string line = scrub_line(text);
  const std::string one = collapsed(line);
  return {one, one, one, one, one, one, "B", one, one, collapsed("は" + line + "は"), one, one, "— " + one};
}

/// The elements that one text makes, and no others.
const std::map<std::string, int> elements_a_text = {
    {"h2", 1}, {"p", 6},  {"ul", 1}, {"li", 3}, {"ol", 1},  {"table", 1},  {"thead", 1},     {"tbody", 1},
    {"tr", 2}, {"th", 2}, {"td", 2}, {"a", 1},  {"img", 1}, {"strong", 1}, {"blockquote", 1}};

Document page_of(const std::vector<std::string>& texts) {
  Document page;
  page.metadata.title = texts.front();
  page.metadata.description = texts.back();
  page.metadata.date = "2022-11-14";
  page.metadata.facts = {{"fact", texts.front()}};
  for (const std::string& text : texts) add_text(page.blocks, text);
  return page;
}

void write_pages(const std::filesystem::path& folder) {
  std::size_t number = 0;
  for (const auto& texts : texts_of_pages()) {
    const Document page = page_of(texts);
    const std::string bytes = formats().front().write({&page, 1}, {Generator::hugo, false, false});
    write_file(folder / (std::to_string(number++) + ".md"), bytes);
  }
}

/// The text of an image; the goldmark of Hugo 0.111 shows it as it stands in the source.
bool is_image_text(const std::string& found, const std::string& text) {
  if (found == text) return true;
  std::string plain_text;
  for (std::size_t at = 0; at < found.size(); ++at) {
    if (found[at] == '\\' && at + 1 < found.size()) ++at;
    plain_text += found[at];
  }
  return decoded(plain_text) == text;
}

/// Whether a page says what it should; where it does not, the first difference is printed.
bool check_page(const std::filesystem::path& path, const std::vector<std::string>& texts) {
  const Page page = read_html(read_file(path, largest_page));
  std::vector<std::string> expected = {collapsed(scrub_line(texts.front())), collapsed(scrub_line(texts.back())),
                                       collapsed(scrub(texts.front()))};
  for (const std::string& text : texts) std::ranges::copy(seen(text), std::back_inserter(expected));
  const auto [wrong, right] = std::ranges::mismatch(page.texts, expected);
  if (wrong != page.texts.end() || right != expected.end()) {
    std::cout << path << ":\n  expected " << (right == expected.end() ? "nothing" : utf8::make_visible(*right))
              << "\n  found    " << (wrong == page.texts.end() ? "nothing" : utf8::make_visible(*wrong)) << '\n';
    return false;
  }
  for (std::size_t at = 0; at < texts.size(); ++at) {
    const std::string text = collapsed(utf8::trim(scrub_line(texts[at])));
    if (at < page.images.size() && is_image_text(page.images[at], text)) continue;
    std::cout << path << ": no image says " << utf8::make_visible(text) << '\n';
    return false;
  }
  std::map<std::string, int> elements = {{"h1", 1}, {"h6", 2}, {"main", 1}};
  for (const auto& [name, count] : elements_a_text) elements[name] = count * static_cast<int>(texts.size());
  if (page.elements == elements) return true;
  std::cout << path << ": other elements than expected:";
  for (const auto& [name, count] : page.elements) {
    if (elements[name] != count)
      std::cout << ' ' << utf8::make_visible(name) << ' ' << count << " (" << elements[name] << ')';
  }
  std::cout << '\n';
  return false;
}

bool check_pages(const std::filesystem::path& folder) {
  std::size_t number = 0;
  std::size_t wrong = 0;
  for (const auto& texts : texts_of_pages()) {
    if (!check_page(folder / std::to_string(number++) / "index.html", texts)) ++wrong;
  }
  std::cout << number << " pages, " << wrong << " wrong\n";
  return wrong == 0 && number > 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  if (words.size() == 2 && words[0] == "write") {
    write_pages(words[1]);
    return 0;
  }
  if (words.size() == 2 && words[0] == "check") return check_pages(words[1]) ? 0 : 1;
  std::cout << "usage: nasty_pages write|check FOLDER\n";
  return 2;
}
