// SPDX-License-Identifier: MIT
#include "check/masking.hpp"

#include "base/suggest.hpp"
#include "model/types.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::size_t most_mistakes = 2;

/// Whether a key is `word`, or was meant to be: a slip of the pen must not lay open what stands behind it.
bool is_meant(std::string_view key, std::string_view word) { return edit_distance(key, word, most_mistakes) <= most_mistakes; }

bool is_notes(std::string_view key) { return is_meant(key, "internal_notes") || key == "internal_note" || key == "internal"; }

const Row* private_row(std::string_view key) {
  const auto& rows = table_of<Private>().rows;
  const auto row = std::ranges::find(rows, key, &Row::key);
  return row != rows.end() ? &*row : nullptr;
}

bool is_like_private_row(std::string_view key) {
  std::vector<std::string_view> keys;
  for (const Row& row : table_of<Private>().rows) keys.push_back(row.key);
  return !nearest(key, keys).empty();
}

bool is_delegate_row(std::string_view key) {
  const auto& rows = table_of<Delegate>().rows;
  return std::ranges::find(rows, key, &Row::key) != rows.end();
}

/// Walks over the nodes of a file; keys that are known stay visible, so that the finding can be understood.
class Finder {
 public:
  explicit Finder(std::vector<Hidden>& found) : found_(found) {}

  void look(const yaml::Node& node, bool among_delegates) {
    for (const yaml::Node item : node.items()) look(item, among_delegates);
    for (const yaml::Entry entry : node.entries()) {
      const std::string_view key = entry.key.text();
      if (is_notes(key)) {
        hide(entry.value, key, "text");
      } else if (is_meant(key, "private")) {
        look_into_private(entry.value);
      } else if (among_delegates && !is_delegate_row(key) && is_like_private_row(key)) {
        hide(entry.value, key, {});  // it was put beside `private` instead of below it
      } else {
        look(entry.value, among_delegates || key == "delegates");
      }
    }
  }

 private:
  void hide(const yaml::Node& node, std::string_view key, std::string_view expected) {
    if (node.span().begin < node.span().end) found_.push_back({node.span(), key, expected});
  }

  void look_into_private(const yaml::Node& node) {
    if (!node.is_mapping()) return hide(node, "private", "a mapping");
    for (const yaml::Entry entry : node.entries()) {
      const std::string_view key = entry.key.text();
      const Row* const row = private_row(key);
      if (row == nullptr && !is_like_private_row(key) && !is_notes(key) && key != "note") hide(entry.key, {}, {});
      hide(entry.value, key, row != nullptr ? row->type->words : std::string_view());
    }
  }

  std::vector<Hidden>& found_;
};

bool is_apart(const Hidden& left, const Hidden& right) { return left.span.file != right.span.file || left.span.end <= right.span.begin; }

}  // namespace

std::vector<Hidden> find_hidden(const Dossier& dossier, const Diagnostics& findings) {
  std::set<FileId> files;
  for (const Diagnostic& finding : findings) {
    if (finding.span.given()) files.insert(finding.span.file);
    for (const Related& related : finding.related) {
      if (related.span.given()) files.insert(related.span.file);
    }
  }
  std::vector<Hidden> found;
  for (const FileId file : files) {
    const yaml::Tree& tree = dossier.trees[static_cast<std::size_t>(file)];
    if (tree.has_root()) {
      Finder(found).look(tree.root(), false);
    } else {
      std::ranges::copy(find_hidden_lines(dossier.sources[file], file), std::back_inserter(found));
    }
  }
  std::ranges::stable_sort(found, {}, &Hidden::span);
  const auto overlaps = [](const Hidden& left, const Hidden& right) { return !is_apart(left, right); };
  const auto inner = std::ranges::unique(found, overlaps);
  found.erase(inner.begin(), inner.end());
  return found;
}

}  // namespace jilaf
