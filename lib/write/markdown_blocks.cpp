// SPDX-License-Identifier: MIT
#include "write/markdown_blocks.hpp"

#include "write/markdown.hpp"
#include "write/markdown_line.hpp"

#include <algorithm>
#include <string_view>
#include <variant>

namespace jilaf {
namespace {

/// The text with something in front of its first line, and something else in front of every other line that is not empty.
std::string prefixed(std::string_view text, std::string_view first, std::string_view rest) {
  std::string out(first);
  for (const char byte : text) {
    if (!out.empty() && out.back() == '\n' && byte != '\n') out += rest;
    out += byte;
  }
  return out;
}

std::string quoted(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (at > 0) out += '\n';
    out += end > at ? "> " : ">";
    out += text.substr(at, end - at);
    at = end + 1;
  }
  return out;
}

/// What stands on the page for an image whose file is not known: nothing else than its caption.
std::string caption_item(const Image& image) { return markdown_line(image.caption, TextPlace::line); }

bool has_picture(const Image& image) { return !markdown_image(image.file, image.alt).empty(); }

/// Lists that follow each other use different signs, as one sign would make one list of them.
struct Signs {
  bool after_list = false;
  bool other = false;

  void next(bool list) {
    other = list && after_list && !other;
    after_list = list;
  }
};

/// Whether an item is more than a line with lists below it, so that blank lines are needed.
bool is_loose(const Blocks& item) {
  for (std::size_t at = 1; at < item.size(); ++at) {
    if (!std::holds_alternative<ListBlock>(item[at].data)) return true;
  }
  return !item.empty() && !std::holds_alternative<Paragraph>(item.front().data);
}

std::string joined(const Blocks& blocks, std::string_view between);

/// Paragraphs with marks of their own, since Markdown knows no list with such marks.
std::string marked_list(const ListBlock& block) {
  std::string out;
  for (std::size_t at = 0; at < block.items.size(); ++at) {
    const std::string text = joined(block.items[at], "\n\n");
    if (text.empty()) continue;
    out += (out.empty() ? "" : "\n\n") + block.marks[at] + text;
  }
  return out;
}

std::string list(const ListBlock& block, bool other_sign) {
  if (!block.items.empty() && block.marks.size() == block.items.size()) return marked_list(block);
  const bool loose = std::ranges::any_of(block.items, is_loose);
  // Python-Markdown nests only what is indented by four; a list of plain lines can do with less.
  const bool wide = std::ranges::any_of(block.items, [](const Blocks& item) { return item.size() > 1; });
  std::string out;
  std::size_t number = 0;
  for (const Blocks& item : block.items) {
    const std::string text = joined(item, loose ? "\n\n" : "\n");
    if (text.empty()) continue;
    ++number;
    std::string sign =
        block.numbered ? std::to_string(number) + (other_sign ? ')' : '.') : std::string{other_sign ? '*' : '-'};
    sign.resize(std::max<std::size_t>(sign.size() + 1, wide ? 4 : 0), ' ');
    if (!out.empty()) out += loose ? "\n\n" : "\n";
    out += prefixed(text, sign, std::string(sign.size(), ' '));
  }
  return out;
}

std::string image(const Image& block) {
  std::string out = markdown_image(block.file, block.alt);
  const std::string caption = markdown_line(block.caption, TextPlace::line, Stress::emphasis);
  if (!caption.empty()) out += "\n\n" + caption;
  return out;
}

std::string quotation(const Quotation& block) {
  std::string text = markdown_blocks(block.text);
  const std::string source = markdown_line(block.source, TextPlace::line);
  if (!source.empty()) text += (text.empty() ? "— " : "\n\n— ") + source;
  return text.empty() ? text : quoted(text);
}

std::string written(const Block& block, const Signs& signs) {
  if (const auto* const paragraph = std::get_if<Paragraph>(&block.data))
    return markdown_line(paragraph->text, TextPlace::line);
  if (const auto* const grid = std::get_if<Grid>(&block.data)) return markdown_table(*grid);
  if (const auto* const items = std::get_if<ListBlock>(&block.data)) return list(*items, signs.other);
  if (const auto* const picture = std::get_if<Image>(&block.data)) return image(*picture);
  if (const auto* const words = std::get_if<Quotation>(&block.data)) return quotation(*words);
  if (const auto* const heading = std::get_if<Heading>(&block.data)) {
    const std::string text = markdown_line(heading->text, TextPlace::heading);
    return text.empty() ? text
                        : std::string(static_cast<std::size_t>(std::clamp(heading->level, 1, 6)), '#') + ' ' + text;
  }
  const std::string text = markdown_line(std::get<Notice>(block.data).text, TextPlace::line, Stress::strong);
  return text.empty() ? text : quoted(text);
}

bool is_list(const Block& block) {
  const auto* const picture = std::get_if<Image>(&block.data);
  const auto* const list = std::get_if<ListBlock>(&block.data);
  return (list != nullptr && list->marks.empty()) || (picture != nullptr && !has_picture(*picture));
}

std::string joined(const Blocks& blocks, std::string_view between) {
  std::string out;
  Signs signs;
  bool in_captions = false;  // captions without pictures that follow each other make one list
  for (const Block& block : blocks) {
    const auto* const picture = std::get_if<Image>(&block.data);
    const bool caption = picture != nullptr && !has_picture(*picture);
    const bool goes_on = caption && in_captions;
    Signs next = signs;
    if (!goes_on) next.next(is_list(block));
    std::string text = caption ? caption_item(*picture) : written(block, next);
    if (text.empty()) continue;
    if (caption) text = prefixed(text, next.other ? "* " : "- ", "  ");
    if (!out.empty()) out += goes_on ? "\n" : between;
    out += text;
    signs = next;
    in_captions = caption;
  }
  return out;
}

}  // namespace

std::string markdown_blocks(const Blocks& blocks) { return joined(blocks, "\n\n"); }

}  // namespace jilaf
