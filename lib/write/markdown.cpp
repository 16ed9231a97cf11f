// SPDX-License-Identifier: MIT
// Markdown as the design's output safety asks for it: no template syntax, no scripts and no HTML of the data, whatever they hold.
// The one tag that is written marks text in another language than the document's.
#include "write/markdown.hpp"

#include "write/front_matter.hpp"
#include "write/markdown_blocks.hpp"

#include <algorithm>
#include <variant>

namespace jilaf {
namespace {

/// The blocks without the first level-1 heading, which the theme prints from the front matter.
Blocks without_title(Blocks blocks) {
  const auto is_title = [](const Block& block) {
    const auto* const heading = std::get_if<Heading>(&block.data);
    return heading != nullptr && heading->level == 1;
  };
  const auto title = std::ranges::find_if(blocks, is_title);
  if (title != blocks.end()) blocks.erase(title);
  return blocks;
}

std::string with_front_matter(const Document& document, Generator generator) {
  const bool drop_title = prints_title(generator) && !document.metadata.title.empty();
  const std::string body = markdown_blocks(drop_title ? without_title(document.blocks) : document.blocks);
  return front_matter(document.metadata, generator) + (body.empty() ? "" : "\n" + body + '\n');
}

}  // namespace

std::string write_markdown(std::span<const Document> documents, const WriteOptions& options) {
  if (documents.size() == 1 && options.front_matter != Generator::none) {
    return with_front_matter(documents.front(), options.front_matter);
  }
  std::string out;
  for (const Document& document : documents) {
    const std::string text = markdown_blocks(document.blocks);
    if (text.empty()) continue;
    if (!out.empty()) out += '\n';
    out += text + '\n';
  }
  return out;
}

}  // namespace jilaf
