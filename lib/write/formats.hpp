// SPDX-License-Identifier: MIT
#pragma once

#include "model/enums.hpp"
#include "render/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace jilaf {

/// What the user chose about the writing.
struct WriteOptions {
  /// The site generator whose front matter stands on top of Markdown; without effect where several documents are written
  /// into one text, as front matter speaks of one page.
  Generator front_matter = Generator::none;
  bool byte_order_mark = false;      ///< CSV for Excel begins with one
  bool translated_headings = false;  ///< CSV is for people: headings instead of keys, words instead of codes
};

/// A way to turn documents into bytes.
struct Format {
  std::string_view name;    ///< as given to `--format`
  std::string_view suffix;  ///< of files, with the point
  std::string (*write)(std::span<const Document> documents, const WriteOptions& options);
  bool writes_items;  ///< whether it writes `Document::items`, which need not be made for it otherwise
};

/// THE LIST of formats of reports; the first is the default.
[[nodiscard]] std::span<const Format> formats();

/// The format with a name or a file suffix, or null.
[[nodiscard]] const Format* find_format(std::string_view name_or_suffix);

}  // namespace jilaf
